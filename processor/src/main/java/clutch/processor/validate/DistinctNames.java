package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.EnumType;
import clutch.processor.model.Parameter;
import clutch.processor.model.RecordType;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.UserType;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Components of a record, and constants of an enum, are told from each other by their names in Python. */
final class DistinctNames implements MethodRule {

  @Override
  public void check(ApiMethod method, Problems problems) {
    Stream.concat(Stream.of(method.result()), method.parameters().stream().map(Parameter::type))
        .flatMap(ValueType::userTypes)
        .forEach(type -> check(type, problems));
  }

  private static void check(UserType type, Problems problems) {
    Map<String, String> taken = new HashMap<>();
    switch (type) {
      case RecordType record ->
          record.components().forEach(
              one -> check(type, one.name(), one.pythonName(), one.position(), taken, problems));
      case EnumType constants ->
          constants.constants().forEach(
              one -> check(type, one.name(), one.pythonName(), one.position(), taken, problems));
      default -> {}
    }
  }

  private static void check(
      UserType type,
      String name,
      String pythonName,
      Position position,
      Map<String, String> taken,
      Problems problems) {
    String other = taken.putIfAbsent(pythonName, name);
    if (other != null) {
      problems.add(Message.DUPLICATE_NAME, position, other, name, type.name().simpleName(), pythonName);
    }
  }
}
