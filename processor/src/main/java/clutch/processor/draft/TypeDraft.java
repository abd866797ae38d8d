package clutch.processor.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A Java type to write.
 *
 * @param kind what kind of type
 * @param name its simple name
 * @param doc the lines of its comment
 * @param marks its annotations
 * @param parents what it extends, or implements
 * @param permitted what it permits, if it is sealed
 * @param components the components of a record
 * @param constants the constants of an enum
 * @param members the members of an interface
 */
record TypeDraft(
    Kind kind,
    String name,
    List<String> doc,
    List<Mark> marks,
    List<JavaType> parents,
    List<JavaType> permitted,
    List<Member.Parameter> components,
    List<Constant> constants,
    List<Member> members) {

  enum Kind {
    INTERFACE,
    RECORD,
    ENUM
  }

  /**
   * A constant of an enum.
   *
   * @param name its name in Java
   * @param pythonName its name in Python
   */
  record Constant(String name, String pythonName) {}

  static TypeDraft ofInterface(
      String name, List<String> doc, List<Mark> marks, List<JavaType> parents, List<Member> members) {
    return new TypeDraft(
        Kind.INTERFACE, name, doc, marks, parents, List.of(), List.of(), List.of(), members);
  }

  static TypeDraft ofUnion(String name, List<String> doc, List<JavaType> permitted) {
    return new TypeDraft(
        Kind.INTERFACE, name, doc, List.of(), List.of(), permitted, List.of(), List.of(), List.of());
  }

  static TypeDraft ofRecord(
      String name,
      List<String> doc,
      List<Mark> marks,
      List<JavaType> parents,
      List<Member.Parameter> components) {
    return new TypeDraft(
        Kind.RECORD, name, doc, marks, parents, List.of(), components, List.of(), List.of());
  }

  static TypeDraft ofEnum(
      String name,
      List<String> doc,
      List<Mark> marks,
      List<JavaType> parents,
      List<Constant> constants) {
    return new TypeDraft(
        Kind.ENUM, name, doc, marks, parents, List.of(), List.of(), constants, List.of());
  }

  TypeDraft inheriting(List<JavaType> others) {
    return new TypeDraft(
        kind, name, doc, marks, others, permitted, components, constants, members);
  }

  /** Whether it is the interface of one of the modules. */
  boolean isModule(List<String> modules) {
    return marks.stream()
        .anyMatch(mark -> mark.name().equals("PythonCallable") && modules.contains(mark.value()));
  }

  /** The types that it names. */
  List<JavaType> mentioned() {
    List<JavaType> mentioned = new ArrayList<>(parents);
    mentioned.addAll(permitted);
    components.forEach(component -> mentioned.add(component.type()));
    for (Member member : members) {
      if (member instanceof Member.Method method) {
        mentioned.add(method.result());
        method.parameters().forEach(parameter -> mentioned.add(parameter.type()));
      }
    }
    return mentioned;
  }
}
