package clutch.processor.read;

import clutch.annotations.RaisedAs;
import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Given;
import clutch.processor.model.PythonNames;
import java.util.Arrays;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks classes annotated with {@code @RaisedAs} where they are declared, whoever throws them. */
public final class RaisedClasses {

  private final RaisedReader reader;

  /**
   * A check in one round of the compilation.
   *
   * @param elements javac's elements
   * @param types javac's types
   */
  public RaisedClasses(Elements elements, Types types) {
    this.reader = new RaisedReader(elements, types);
  }

  /**
   * Looks at a class.
   *
   * @param type a type annotated with {@code @RaisedAs}
   * @return what is wrong with it
   */
  public Problems check(TypeElement type) {
    Problems problems = new Problems();
    Given given = Annotations.value(type, RaisedAs.class);
    if (given == null) {
      return problems;
    }
    String whyNot = reader.whyNot(type);
    if (whyNot != null) {
      problems.add(Message.UNUSABLE_EXCEPTION, given.position(), type.getSimpleName(), whyNot);
    }
    if (!isClassName(given.text())) {
      problems.add(Message.MALFORMED_EXCEPTION, given.position(), given.text());
    }
    return problems;
  }

  private static boolean isClassName(String text) {
    String[] sides = text.split(":", -1);
    return sides.length <= 2
        && (sides.length == 2 || !text.contains("."))
        && Arrays.stream(text.split("[:.]", -1)).allMatch(part -> PythonNames.isName(part) && !PythonNames.isKeyword(part));
  }
}
