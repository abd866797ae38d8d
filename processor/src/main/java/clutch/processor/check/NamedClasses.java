package clutch.processor.check;

import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.EnumType;
import clutch.processor.model.Given;
import clutch.processor.model.Parameter;
import clutch.processor.model.Raised;
import clutch.processor.model.RecordType;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.UserType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The classes that {@code @PythonClass} and {@code @RaisedAs} name are there; each is looked for once. */
final class NamedClasses {

  private final Targets targets;
  private final Set<String> known = new HashSet<>();

  NamedClasses(Targets targets) {
    this.targets = targets;
  }

  /** Checks the classes of a method's types; what is wrong is said at the first method that has them. */
  void check(ApiMethod method, Problems problems) {
    Stream<ValueType> types =
        Stream.concat(Stream.of(method.result()), method.parameters().stream().map(Parameter::type));
    Stream<String> converted = types.flatMap(ValueType::userTypes).flatMap(type -> Stream.ofNullable(target(type)));
    Stream<String> raised =
        method.thrown().stream().flatMap(one -> Stream.ofNullable(one.raised())).map(Raised::pythonClass);
    Stream.concat(converted, raised)
        .filter(known::add)
        .forEach(name -> targets.find(new Given(name, method.position()), problems));
  }

  private static @Nullable String target(UserType type) {
    return switch (type) {
      case RecordType record -> record.target();
      case EnumType constants -> constants.target();
      default -> null;
    };
  }
}
