package clutch.processor.draft;

import clutch.processor.draft.Member.Parameter;
import clutch.processor.model.PythonNames;
import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records for dataclasses, named tuples and typed dicts. */
final class RecordDrafter {

  private final DraftedTypes drafted;
  private final Types types;

  RecordDrafter(DraftedTypes drafted, Types types) {
    this.drafted = drafted;
    this.types = types;
  }

  void draft(PythonClass type) {
    boolean dict = type.form() == PythonClass.Form.TYPED_DICT;
    JavaType self = drafted.ofClass(type.name());
    Set<String> remarks = new LinkedHashSet<>();
    List<Parameter> components = new ArrayList<>();
    for (PythonClass.Field field : type.fields()) {
      components.add(component(field, dict, self, remarks));
    }
    List<String> doc = new ArrayList<>(List.of("The Python class {@code %s}.".formatted(type.name())));
    methods(type).ifPresent(doc::add);
    doc.addAll(remarks);
    // The class of a typed dict may be there for type checkers only.
    boolean named = !drafted.classes().isPrivate(type.name());
    List<Mark> marks =
        named ? List.of(new Mark("PythonClass", drafted.classes().target(type.name()))) : List.of();
    drafted.add(TypeDraft.ofRecord(drafted.simple(self), doc, marks, List.of(), components));
  }

  private Parameter component(
      PythonClass.Field field, boolean dict, JavaType self, Set<String> remarks) {
    String name = JavaNames.member(field.name());
    String hint = drafted.simple(self) + JavaNames.type(field.name());
    JavaType held = bothWays(field.type(), new Place(hint, self, false, remarks));
    List<Mark> marks = new ArrayList<>();
    if (!PythonNames.snakeCase(name).equals(field.name())) {
      marks.add(new Mark("PythonName", field.name()));
    }
    boolean absent = dict && !field.required();
    if (absent) {
      marks.add(Mark.DEFAULT_IF_EMPTY);
    }
    return new Parameter(marks, absent ? held.optional() : held, name, false);
  }

  /** A record goes both ways: what a component can't be in Python, it is as a handle. */
  private JavaType bothWays(PythonType field, Place place) {
    JavaType type = types.of(field, place);
    JavaType given = types.of(field, place.turned());
    boolean fits = given.equals(type) || type.isVague() || !given.isVague();
    JavaType fitting = fits ? type : JavaType.PY_OBJECT;
    return fitting.equals(JavaType.VOID) ? JavaType.OBJECT : fitting;
  }

  private static Optional<String> methods(PythonClass type) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, PythonMember> member : type.members().entrySet()) {
      boolean isField = type.fields().stream().anyMatch(field -> field.name().equals(member.getKey()));
      if (!isField && !member.getKey().startsWith("_")) {
        names.add("{@code %s}".formatted(member.getKey()));
      }
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "A record has its fields only. Not drafted: %s.".formatted(String.join(", ", names)));
  }
}
