package clutch.processor.write;

import clutch.processor.model.ApiMethod;
import clutch.processor.model.Raised;
import clutch.processor.model.Raised.Construction;
import clutch.processor.model.Thrown;
import clutch.processor.plan.ApiPlan;
import clutch.processor.plan.MethodPlan;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The Java exceptions that stand for Python's: a constant for each {@code throws} clause that has some. */
final class Exceptions {

  private final Map<List<Thrown>, String> constants = new LinkedHashMap<>();

  Exceptions(ApiPlan plan, Names names) {
    for (MethodPlan method : plan.methods()) {
      List<Thrown> raised = raised(method.method());
      if (!raised.isEmpty() && !constants.containsKey(raised)) {
        constants.put(raised, names.constant(name(raised)));
      }
    }
  }

  private static List<Thrown> raised(ApiMethod method) {
    return method.thrown().stream().filter(thrown -> thrown.raised() != null).toList();
  }

  private static String name(List<Thrown> raised) {
    return raised.stream()
        .map(thrown -> ConstantNames.upperCase(thrown.name().simpleName()))
        .collect(Collectors.joining("_OR_"));
  }

  /** The constant for a method; empty if it throws none of them. */
  CodeBlock of(ApiMethod method) {
    String constant = constants.get(raised(method));
    return constant == null ? CodeBlock.of("") : CodeBlock.of("$N", constant);
  }

  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    constants.forEach((raised, name) -> fields.add(field(raised, name)));
    return fields;
  }

  private static FieldSpec field(List<Thrown> all, String name) {
    return FieldSpec.builder(Glue.JAVA_EXCEPTIONS, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(of(all))
        .build();
  }

  /** {@code JavaExceptions.of("KeyError", Missing::new)}, for exceptions that stand for Python's. */
  static CodeBlock of(List<Thrown> all) {
    CodeBlock.Builder value = CodeBlock.builder().add("$T", Glue.JAVA_EXCEPTIONS);
    for (int i = 0; i < all.size(); i++) {
      Raised raised = Objects.requireNonNull(all.get(i).raised());
      value.add(
          i == 0 ? ".of($>$>$S,$W$L)$<$<" : "$>$>\n.and($S,$W$L)$<$<",
          raised.pythonClass(),
          construction(Types.className(all.get(i).name()), raised.construction()));
    }
    return value.build();
  }

  private static CodeBlock construction(ClassName exception, Construction construction) {
    return construction.takesMessage()
        ? CodeBlock.of("cause -> new $T(cause.pythonMessage(), cause)", exception)
        : CodeBlock.of("$T::new", exception);
  }
}
