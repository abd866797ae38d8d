package clutch.processor.draft;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Enums for Python's. */
final class EnumDrafter {

  private final DraftedTypes drafted;

  EnumDrafter(DraftedTypes drafted) {
    this.drafted = drafted;
  }

  /** The names of its members. */
  static List<String> constants(PythonClass type) {
    List<String> constants = new ArrayList<>();
    type.members()
        .forEach(
            (name, member) -> {
              if (member instanceof PythonMember.Variable(PythonType.Literal literal, _)
                  && literal.className().equals(type.name())) {
                constants.add(name);
              }
            });
    return constants;
  }

  void draft(PythonClass type) {
    String target = drafted.classes().target(type.name());
    List<TypeDraft.Constant> constants = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String pythonName : constants(type)) {
      String name = JavaNames.constant(pythonName);
      while (!names.add(name)) {
        name += "_";
      }
      constants.add(new TypeDraft.Constant(name, pythonName));
    }
    drafted.add(
        TypeDraft.ofEnum(
            drafted.simple(drafted.ofClass(type.name())),
            List.of("The Python enum {@code %s}.".formatted(type.name())),
            List.of(new Mark("PythonClass", target)),
            List.of(),
            constants));
  }
}
