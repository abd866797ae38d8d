package clutch.processor.write;

import clutch.processor.model.Parameter;
import clutch.processor.plan.ApiPlan;
import clutch.processor.plan.MethodPlan;
import com.palantir.javapoet.NameAllocator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names of one generated class. No field has the name of a parameter or a local variable, so that
 * none is ever hidden, and parameters keep the names that the interface gives them.
 */
final class Names {

  private final NameAllocator allocator = new NameAllocator();
  private final Map<MethodPlan, String> fields = new HashMap<>();

  final String binding;
  final String call;
  final String element;
  final String failure;
  final String interpreter;
  final String python;

  Names(ApiPlan plan) {
    Set<String> parameters = new HashSet<>();
    for (MethodPlan method : plan.methods()) {
      method.method().parameters().stream()
          .map(Parameter::name)
          .filter(parameters::add)
          .forEach(allocator::newName);
    }
    binding = allocator.newName("binding");
    call = allocator.newName("call");
    element = allocator.newName("element");
    failure = allocator.newName("failure");
    interpreter = allocator.newName("interpreter");
    python = allocator.newName("python");
    Map<String, Integer> overloads = new HashMap<>();
    for (MethodPlan method : plan.methods()) {
      int count = overloads.merge(method.method().name(), 1, Integer::sum);
      String suggestion = count == 1 ? method.method().name() : method.method().name() + count;
      fields.put(method, allocator.newName(suggestion));
    }
  }

  /** The field of a method's function or attribute. */
  String field(MethodPlan method) {
    String name = fields.get(method);
    if (name == null) {
      throw new IllegalStateException("no field for " + method.method().text());
    }
    return name;
  }

  String constant(String suggestion) {
    return allocator.newName(suggestion);
  }
}
