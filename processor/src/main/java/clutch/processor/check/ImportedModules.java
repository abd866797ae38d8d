package clutch.processor.check;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.DeclaredInterpreter;
import clutch.processor.model.Given;
import clutch.processor.model.NotIsolated;
import clutch.processor.python.PythonDeclarations;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** What a module of the user's imports has to be taken by the interpreter, too. */
final class ImportedModules {

  private final PythonDeclarations declarations;

  ImportedModules(PythonDeclarations declarations) {
    this.declarations = declarations;
  }

  void check(Api api, Problems problems) {
    Given target = api.target();
    List<DeclaredInterpreter> isolated = api.interpreters().filter(DeclaredInterpreter::isIsolated).toList();
    if (target == null || isolated.isEmpty()) {
      return;
    }
    String module = target.text().split(":", 2)[0];
    List<String> chain = NotIsolated.reason(module) == null ? chain(module) : List.of();
    if (chain.isEmpty()) {
      return; // Or it is refused itself, which another rule says.
    }
    String refused = chain.getLast();
    List<String> between = chain.subList(1, chain.size() - 1);
    String way = between.isEmpty() ? "" : " by way of " + String.join(", ", between);
    for (DeclaredInterpreter one : isolated) {
      problems.add(
          Message.MODULE_NOT_ISOLATED,
          one.name().position(),
          api.name().simpleName(),
          one.name().text(),
          "%s, which %s imports%s".formatted(refused, module, way),
          String.valueOf(NotIsolated.reason(refused)));
    }
  }

  /** The shortest way from a module to one that is refused, both included; empty if there is none. */
  private List<String> chain(String module) {
    Map<String, String> importer = new HashMap<>(Map.of(module, ""));
    Queue<String> waiting = new ArrayDeque<>(List.of(module));
    for (String next = waiting.poll(); next != null; next = waiting.poll()) {
      if (NotIsolated.reason(next) != null) {
        return chain(next, importer);
      }
      for (String imported : declarations.importsOf(next)) {
        if (importer.putIfAbsent(imported, next) == null) {
          waiting.add(imported);
        }
      }
    }
    return List.of();
  }

  private static List<String> chain(String refused, Map<String, String> importer) {
    List<String> chain = new ArrayList<>();
    for (String one = refused; !one.isEmpty(); one = importer.getOrDefault(one, "")) {
      chain.addFirst(one);
    }
    return chain;
  }
}
