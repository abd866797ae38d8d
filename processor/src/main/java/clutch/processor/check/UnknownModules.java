package clutch.processor.check;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.python.PythonDeclarations;
import java.util.List;

/**
 * A module that is not found is a problem where it surely is not there. It may be installed where nothing was read;
 * then only a name that is as good as that of a known module is taken for a slip.
 */
final class UnknownModules {

  private static final int LONG_ENOUGH = 6;

  private final PythonDeclarations declarations;

  UnknownModules(PythonDeclarations declarations) {
    this.declarations = declarations;
  }

  void check(String name, Position position, Problems problems) {
    List<String> known = declarations.moduleNames();
    if (declarations.isMissing(name) || known.stream().anyMatch(one -> isSlip(name, one))) {
      problems.add(Message.UNKNOWN_MODULE, position, name, inPackage(name), NearestNames.question(name, known));
    }
  }

  private String inPackage(String name) {
    int dot = name.lastIndexOf('.');
    String parent = dot < 0 ? "" : name.substring(0, dot);
    return declarations
        .module(parent)
        .map(found -> " in the package \"%s\" (%s)".formatted(parent, found.file()))
        .orElse("");
  }

  /** One letter differs, but not as in the names of those who add to a module: {@code lxml}, {@code httpx}. */
  private static boolean isSlip(String name, String known) {
    return name.length() >= LONG_ENOUGH
        && !name.startsWith(known)
        && !name.endsWith(known)
        && NearestNames.distance(name, known) == 1;
  }
}
