package clutch.processor.python.resolve;

import clutch.processor.python.parse.PythonParser;
import clutch.processor.python.syntax.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what is said about a variable off the hint of its type: {@code ClassVar[Final[int]]}. */
final class Qualifiers {
  private static final Set<String> NAMES =
      Set.of(
          "typing.ClassVar",
          "typing.Final",
          "typing.Required",
          "typing.NotRequired",
          "typing.ReadOnly",
          "typing.Annotated",
          "dataclasses.InitVar");

  private final Resolution resolution;

  Qualifiers(Resolution resolution) {
    this.resolution = resolution;
  }

  /**
   * A hint in its parts.
   *
   * @param type the hint of the type; null if there is none, as with a bare {@code Final}
   * @param names the qualifiers' whole names
   */
  record Qualified(@Nullable Expression type, Set<String> names) {

    boolean has(String name) {
      return names.contains(name);
    }
  }

  Qualified read(@Nullable Expression hint, Scope scope) {
    Set<String> names = new HashSet<>();
    Expression rest = hint;
    while (rest != null) {
      Expression written = rest;
      if (written instanceof Expression.Text(String text)) {
        rest = PythonParser.expression(text);
        if (rest instanceof Expression.Text) {
          break;
        }
        continue;
      }
      if (written instanceof Expression.Subscript(Expression value, List<Expression> index)
          && !index.isEmpty()) {
        String name = resolution.symbols().nameOf(value, scope);
        if (name != null && NAMES.contains(name)) {
          names.add(name);
          rest = index.get(0);
          continue;
        }
      } else if (written instanceof Expression.Name || written instanceof Expression.Attribute) {
        String name = resolution.symbols().nameOf(written, scope);
        if (name != null && NAMES.contains(name)) {
          names.add(name);
          rest = null;
          continue;
        }
      }
      break;
    }
    return new Qualified(rest, names);
  }
}
