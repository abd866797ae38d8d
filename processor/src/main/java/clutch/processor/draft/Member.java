package clutch.processor.draft;

import java.util.List;

/** What stands in the body of a drafted interface. */
sealed interface Member {

  /**
   * Something that is not drafted.
   *
   * @param text what, and why
   */
  record Remark(String text) implements Member {}

  /**
   * A method.
   *
   * @param doc the lines of its comment: what it is in Python
   * @param remarks what its declaration does not say
   * @param marks its annotations
   * @param result its result
   * @param name its name
   * @param parameters its parameters
   */
  record Method(
      List<String> doc,
      List<String> remarks,
      List<Mark> marks,
      JavaType result,
      String name,
      List<Parameter> parameters)
      implements Member {

    public Method {
      doc = List.copyOf(doc);
      remarks = List.copyOf(remarks);
      marks = List.copyOf(marks);
      parameters = List.copyOf(parameters);
    }

    Method named(String other) {
      return new Method(doc, remarks, marks, result, other, parameters);
    }

    Method with(List<Mark> others) {
      return new Method(doc, remarks, others, result, name, parameters);
    }

    /** Without what the method before it says already. */
    Method saidAlready() {
      return new Method(List.of(), List.of(), marks, result, name, parameters);
    }

    Method saying(List<String> lines) {
      return new Method(doc, lines, marks, result, name, parameters);
    }
  }

  /**
   * A parameter, or a component of a record.
   *
   * @param marks its annotations
   * @param type its type
   * @param name its name
   * @param repeated whether it takes any number of values
   */
  record Parameter(List<Mark> marks, JavaType type, String name, boolean repeated) {

    public Parameter {
      marks = List.copyOf(marks);
    }
  }
}
