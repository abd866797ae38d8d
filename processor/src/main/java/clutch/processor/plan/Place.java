package clutch.processor.plan;

import clutch.annotations.InInterpreter;
import clutch.annotations.InInterpreter.Gil;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.DeclaredInterpreter;
import org.jspecify.annotations.Nullable;

/**
 * Where calls run: an interpreter, or a pool of them.
 *
 * @param name its name
 * @param gil whose GIL it has
 * @param pool how many interpreters stand behind the name
 */
public record Place(String name, Gil gil, int pool) {

  /** The main interpreter. */
  public static final Place MAIN = new Place(InInterpreter.MAIN, Gil.OWN, 1);

  /** Where an interface's methods run, unless they say otherwise. */
  static Place of(Api api) {
    return of(api.interpreter(), MAIN);
  }

  /** Where a method runs: its own annotation counts, then the interface's. */
  static Place of(Api api, ApiMethod method) {
    return of(method.interpreter(), of(api));
  }

  private static Place of(@Nullable DeclaredInterpreter declared, Place otherwise) {
    return declared == null ? otherwise : new Place(declared.name().text(), declared.gil(), declared.pool());
  }

  /**
   * Whether it is the main interpreter.
   *
   * @return false for a subinterpreter, and for a pool of them
   */
  public boolean isMain() {
    return equals(MAIN);
  }

  /**
   * Whether calls go to any of several interpreters.
   *
   * @return true for a pool
   */
  public boolean isPool() {
    return pool > 1;
  }
}
