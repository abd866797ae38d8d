package clutch.processor.python.resolve;

import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonModule;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a module is to its users. */
final class ModuleReader {
  /** What every module has. */
  private static final Map<String, PythonType> ALWAYS =
      Map.of(
          "__name__", new PythonType.Instance("builtins.str", List.of()),
          "__doc__", Special.UNKNOWN,
          "__file__", Special.UNKNOWN,
          "__dict__", Special.UNKNOWN,
          "__loader__", Special.UNKNOWN,
          "__package__", Special.UNKNOWN,
          "__path__", Special.UNKNOWN,
          "__spec__", Special.UNKNOWN);

  private final Resolution resolution;

  ModuleReader(Resolution resolution) {
    this.resolution = resolution;
  }

  PythonModule read(ModuleScope scope) {
    Map<String, PythonMember> members = new LinkedHashMap<>();
    SymbolTable table = scope.table();
    for (String name : table.names()) {
      if (scope.isVisible(name)) {
        Symbol symbol = resolution.modules().follow(table.get(name));
        members.put(name, resolution.members().read(symbol, scope));
      }
    }
    Set<String> exported = new LinkedHashSet<>();
    for (String name : scope.exported()) {
      // A package names its submodules in __all__ without importing them.
      if (!members.containsKey(name)) {
        Symbol symbol = resolution.modules().member(scope.qualifiedName(), name);
        members.put(name, resolution.members().read(symbol, scope));
      }
      exported.add(name);
    }
    for (String name : scope.traces().globals()) {
      members.putIfAbsent(name, new PythonMember.Unknown());
    }
    ALWAYS.keySet().stream()
        .sorted()
        .forEach(
            name ->
                members.putIfAbsent(
                    name,
                    new PythonMember.Variable(ALWAYS.getOrDefault(name, Special.UNKNOWN), true)));
    return new PythonModule(
        scope.qualifiedName(),
        scope.file(),
        Collections.unmodifiableMap(members),
        List.copyOf(exported),
        scope.isOpen());
  }
}
