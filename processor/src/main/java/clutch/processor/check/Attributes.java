package clutch.processor.check;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Access;
import clutch.processor.model.ApiMethod;
import clutch.processor.python.PythonMember;
import clutch.processor.python.Signature;

/** A function is called, what is read has a value, and what is written may be. */
final class Attributes {

  private final Types types;

  Attributes(Types types) {
    this.types = types;
  }

  void check(ApiMethod method, String methodText, String name, String file, PythonMember member, Problems problems) {
    switch (member) {
      // A decorator that is not known may have made an attribute of it.
      case PythonMember.Function(_, var signatures)
          when method.access() == Access.READ
              && !Holders.isFunction(method.result())
              && signatures.stream().allMatch(Signature::known) ->
          problems.add(
              Message.NOT_AN_ATTRIBUTE,
              method.namePosition(),
              methodText,
              name + " in " + file,
              method.result().text(),
              method.pythonName());
      case PythonMember.Variable variable -> check(method, methodText, name, file, variable, problems);
      default -> {} // Also a class or a module can be read, and a function replaced.
    }
  }

  private void check(
      ApiMethod method,
      String methodText,
      String name,
      String file,
      PythonMember.Variable variable,
      Problems problems) {
    String where = name + " in " + file;
    if (method.access() == Access.READ) {
      types.checkResult(method, where, method.result(), variable.type(), problems);
    } else if (variable.writable()) {
      types.checkArgument(method.parameters().getFirst(), where, method.pythonName(), variable.type(), problems);
    } else {
      problems.add(
          Message.READ_ONLY_ATTRIBUTE,
          method.namePosition(),
          methodText,
          where,
          "read-only there, a property without a setter or a Final");
    }
  }
}
