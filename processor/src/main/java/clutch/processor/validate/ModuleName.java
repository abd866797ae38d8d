package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.Given;
import clutch.processor.model.PythonNames;
import java.util.Arrays;

/** A module is named as in an import statement, what lies inside it after a colon. */
final class ModuleName implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    Given given = api.target();
    if (given == null) {
      return; // An object is found by what returns it.
    }
    String target = given.text();
    if (!isTarget(target)) {
      problems.add(Message.MALFORMED_MODULE, given.position(), target, hint(target));
      return;
    }
    for (String part : target.split("[.:]", -1)) {
      if (PythonNames.isKeyword(part)) {
        problems.add(
            Message.RESERVED_NAME,
            given.position(),
            part,
            "Name the module that Python code imports.");
      }
    }
  }

  private static boolean isTarget(String text) {
    String[] sides = text.split(":", -1);
    return sides.length <= 2 && Arrays.stream(sides).allMatch(ModuleName::isDottedName);
  }

  private static boolean isDottedName(String text) {
    return Arrays.stream(text.split("\\.", -1)).allMatch(PythonNames::isName);
  }

  /** What was probably meant: a path, blanks around it, a hyphen as in the name of a distribution. */
  private static String hint(String target) {
    String meant =
        target
            .strip()
            .replaceFirst("\\.py$", "")
            .replaceFirst("\\(\\)$", "")
            .replace('/', '.')
            .replace('-', '_')
            .replace("::", ":");
    return isTarget(meant) ? " Did you mean \"%s\"?".formatted(meant) : "";
  }
}
