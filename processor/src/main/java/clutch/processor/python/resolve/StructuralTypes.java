package clutch.processor.python.resolve;

import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import java.util.List;
import java.util.Optional;

/** Finds protocols in classes that do not name them: whatever has a protocol's members is one. */
final class StructuralTypes {
  private final Resolution resolution;

  StructuralTypes(Resolution resolution) {
    this.resolution = resolution;
  }

  /** An instance as one of a protocol; its type arguments are not worked out. */
  Optional<PythonType.Instance> find(PythonType.Instance type, String protocol) {
    ClassScope scope = resolution.index().find(protocol);
    if (scope == null || resolution.headers().of(scope).form() != Form.PROTOCOL) {
      return Optional.empty();
    }
    for (PythonType.Instance each : resolution.linearization().of(scope)) {
      ClassScope part = resolution.index().find(each.className());
      if (part == null || part.qualifiedName().equals("builtins.object")) {
        continue;
      }
      for (String name : part.table().names()) {
        Optional<PythonMember> member =
            name.equals("__slots__") ? Optional.empty() : resolution.classes().member(type, name);
        if (member.isEmpty() && !name.equals("__slots__")) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new PythonType.Instance(protocol, List.of()));
  }
}
