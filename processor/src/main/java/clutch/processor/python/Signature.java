package clutch.processor.python;

import clutch.processor.python.syntax.ParameterKind;
import java.util.List;

/**
 * One way to call a function.
 *
 * @param parameters its parameters, without {@code self} or {@code cls}
 * @param result its result; of an async function, what awaiting it gives; of a generator, async or not, the generator
 * @param async whether it is a coroutine function; an async generator function is none
 * @param generator whether there is a {@code yield} in its body
 * @param known false if a decorator may have changed it, so that nothing can be said of how it is called
 */
public record Signature(
    List<Parameter> parameters, PythonType result, boolean async, boolean generator, boolean known) {

  /** Copies the list. */
  public Signature {
    parameters = List.copyOf(parameters);
  }

  /**
   * A parameter.
   *
   * @param name its name
   * @param kind how arguments get to it
   * @param type the type of an argument; of each, if it takes any number of them
   * @param defaultText its default as it is written, or empty text if it has none
   */
  public record Parameter(String name, ParameterKind kind, PythonType type, String defaultText) {

    /**
     * Whether it can be left out.
     *
     * @return true if it has a default or takes any number of arguments
     */
    public boolean isOptional() {
      return !defaultText.isEmpty()
          || kind == ParameterKind.VAR_POSITIONAL
          || kind == ParameterKind.VAR_KEYWORD;
    }
  }
}
