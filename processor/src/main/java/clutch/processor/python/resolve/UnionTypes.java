package clutch.processor.python.resolve;

import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes unions: flat, each member once. */
final class UnionTypes {

  private UnionTypes() {}

  /** The union of types; the type itself if only one is left. */
  static PythonType of(List<PythonType> types) {
    Set<PythonType> members = new LinkedHashSet<>();
    for (PythonType type : types) {
      if (type instanceof PythonType.Union(List<PythonType> inner)) {
        members.addAll(inner);
      } else if (type != Special.NEVER) {
        members.add(type);
      }
    }
    if (members.isEmpty()) {
      return types.isEmpty() ? Special.UNKNOWN : Special.NEVER;
    }
    return members.size() == 1
        ? members.iterator().next()
        : new PythonType.Union(List.copyOf(members));
  }
}
