package clutch.processor.draft;

import clutch.processor.draft.Member.Method;
import clutch.processor.draft.Member.Parameter;
import clutch.processor.model.PythonNames;
import clutch.processor.python.PythonMember;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Methods that read and write attributes. */
final class Attributes {

  private final Types types;

  Attributes(Types types) {
    this.types = types;
  }

  Method reading(String name, PythonMember.Variable variable, JavaType self) {
    Set<String> remarks = new LinkedHashSet<>();
    Place place = new Place(JavaNames.type(name), self, false, remarks);
    JavaType type = types.of(variable.type(), place);
    String javaName = JavaNames.member(name);
    return method(
        name,
        variable,
        remarks,
        type.equals(JavaType.VOID) ? JavaType.OBJECT : type,
        javaName,
        List.of());
  }

  Method writing(String name, PythonMember.Variable variable, JavaType self) {
    Set<String> remarks = new LinkedHashSet<>();
    Place place = new Place(JavaNames.type(name), self, true, remarks);
    Parameter value =
        new Parameter(List.of(), types.of(variable.type(), place), JavaNames.member(name), false);
    String javaName = "set" + JavaNames.capitalized(JavaNames.member(name));
    return method(name, variable, remarks, JavaType.VOID, javaName, List.of(value));
  }

  private static Method method(
      String name,
      PythonMember.Variable variable,
      Set<String> remarks,
      JavaType result,
      String javaName,
      List<Parameter> parameters) {
    boolean same = PythonNames.attributeName(javaName).equals(name);
    List<Mark> marks = List.of(new Mark("PythonAttribute", same ? "" : name));
    List<String> doc = List.of("%s: %s".formatted(name, PythonText.of(variable.type())));
    return new Method(doc, List.copyOf(remarks), marks, result, javaName, parameters);
  }
}
