package clutch.processor.validate;

import clutch.processor.model.Access;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;
import clutch.processor.model.Raised;
import clutch.processor.model.Thrown;
import clutch.processor.model.ValueType;
import java.util.List;
import java.util.Objects;

/** What a call looks like from Python, where it runs, and what becomes of its result. */
record Mapping(
    Access access,
    String name,
    String interpreter,
    ValueType result,
    List<Argument> arguments,
    List<Raised> raised) {

  static Mapping of(ApiMethod method) {
    return new Mapping(
        method.access(),
        method.pythonName(),
        method.interpreter() == null ? "" : method.interpreter().name().text(),
        method.result(),
        method.parameters().stream().map(Argument::of).toList(),
        method.thrown().stream().map(Thrown::raised).filter(Objects::nonNull).toList());
  }

  private record Argument(Passing passing, String name, ValueType type, boolean leftOutIfEmpty) {

    static Argument of(Parameter parameter) {
      return new Argument(
          parameter.passing(),
          parameter.passing() == Passing.KEYWORD ? parameter.pythonName() : "",
          parameter.type(),
          parameter.isLeftOutIfEmpty());
    }
  }
}
