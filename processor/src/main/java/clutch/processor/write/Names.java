package clutch.processor.write;

import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.ValueType;
import clutch.processor.plan.ApiPlan;
import clutch.processor.plan.MethodPlan;
import clutch.processor.plan.Place;
import com.palantir.javapoet.NameAllocator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of one generated class. No field has the name of a parameter or a local variable, so that
 * none is ever hidden, and parameters keep the names that the interface gives them.
 */
final class Names {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The constant that other generated classes name. */
  static final String TYPE = "TYPE";

  private final NameAllocator allocator = new NameAllocator();
  private final Map<MethodPlan, String> fields = new HashMap<>();
  private final Map<Place, String> members = new HashMap<>();

  final String binding;
  final String call;
  final String element;
  final String failure;
  final String interpreter;
  final String javaMethods;
  final String pool;
  final String self;
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
    pool = allocator.newName("pool");
    self = allocator.newName("self");
    python = allocator.newName("python");
    boolean ofObject = plan.api().object() != null;
    if (ofObject) {
      allocator.newName(TYPE);
    }
    javaMethods = javaMethods(plan);
    // A field named as a class would hide it: an enum OS has the constant OS_.
    plan.methods().stream()
        .flatMap(method -> types(method.method()))
        .flatMap(ValueType::userTypes)
        .flatMap(type -> type.name().simpleNames().stream())
        .distinct()
        .forEach(allocator::newName);
    Map<String, Integer> overloads = new HashMap<>();
    for (MethodPlan method : plan.methods()) {
      int count = overloads.merge(method.method().name(), 1, Integer::sum);
      String name = ofObject ? ConstantNames.upperCase(method.method().name()) : method.method().name();
      String suggestion = count == 1 ? name : name + (ofObject ? "_" : "") + count;
      fields.put(method, allocator.newName(suggestion));
    }
    plan.places().forEach(place -> members.put(place, allocator.newName(camelCase(place.name()))));
  }

  private static Stream<ValueType> types(ApiMethod method) {
    return Stream.concat(Stream.of(method.result()), method.parameters().stream().map(Parameter::type));
  }

  /** A name that no method of the interface has. */
  private static String javaMethods(ApiPlan plan) {
    String name = "javaMethods";
    while (isMethod(name, plan)) {
      name += "_";
    }
    return name;
  }

  private static boolean isMethod(String name, ApiPlan plan) {
    return plan.methods().stream().anyMatch(method -> method.method().name().equals(name));
  }

  /** An interpreter may have any name: {@code image-work} is {@code imageWork}. */
  private static String camelCase(String name) {
    StringBuilder words = new StringBuilder();
    BETWEEN_WORDS
        .splitAsStream(name)
        .filter(word -> !word.isEmpty())
        .forEach(word -> words.append(words.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1)));
    return words.isEmpty() ? "members" : words.toString();
  }

  /** The field of a method's function or attribute; a constant, if it is one of an object. */
  String field(MethodPlan method) {
    String name = fields.get(method);
    if (name == null) {
      throw new IllegalStateException("no field for " + method.method().text());
    }
    return name;
  }

  /** The local variable for the members that run in one place. */
  String members(Place place) {
    String name = members.get(place);
    if (name == null) {
      throw new IllegalStateException("no members in " + place.name());
    }
    return name;
  }

  String constant(String suggestion) {
    return allocator.newName(suggestion);
  }
}
