package clutch.runtime.glue;

import clutch.runtime.PythonException;
import clutch.runtime.convert.MappedExceptions;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.Detached;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The Java exceptions that a method throws in place of Python's: those in its {@code throws} clause that are
 * annotated with {@code @RaisedAs}. Immutable.
 */
public final class JavaExceptions implements MappedExceptions {

  private record Mapping(String pythonClass, Function<PythonException, Throwable> construction) {}

  private final List<Mapping> mappings;

  private JavaExceptions(List<Mapping> mappings) {
    this.mappings = List.copyOf(mappings);
  }

  /**
   * One exception.
   *
   * @param pythonClass its class in Python: {@code "module:Name"}, or the name of a built-in one
   * @param construction makes the Java exception
   * @return the exceptions
   */
  public static JavaExceptions of(
      String pythonClass, Function<PythonException, Throwable> construction) {
    return new JavaExceptions(List.of(new Mapping(pythonClass, construction)));
  }

  /**
   * These and another one.
   *
   * @param pythonClass its class in Python: {@code "module:Name"}, or the name of a built-in one
   * @param construction makes the Java exception
   * @return the exceptions
   */
  public JavaExceptions and(
      String pythonClass, Function<PythonException, Throwable> construction) {
    List<Mapping> more = new ArrayList<>(mappings);
    more.add(new Mapping(pythonClass, construction));
    return new JavaExceptions(more);
  }

  List<String> pythonClasses() {
    return mappings.stream().map(Mapping::pythonClass).toList();
  }

  @Override
  public @Nullable Throwable javaException(
      OpenInterpreter interpreter, long raised, PythonException exception) {
    // Methods of objects are bound to nothing, so that only now it is seen that a class is missing.
    Problems problems = new Problems();
    Mapping mapping = nearest(interpreter, Constants.typeOf(raised), problems);
    problems.addTo(exception);
    // The constructor is a user's code, and may do anything.
    return mapping == null ? null : Detached.call(() -> mapping.construction().apply(exception));
  }

  /** Of several that fit, a subclass counts before the class that it extends, then who is declared first. */
  private @Nullable Mapping nearest(OpenInterpreter interpreter, long type, Problems problems) {
    ExceptionClasses classes = ExceptionClasses.of(interpreter);
    Mapping nearest = null;
    long nearestClass = 0;
    for (Mapping mapping : mappings) {
      long known = classes.get(mapping.pythonClass(), problems);
      if (known != 0
          && Types.isSubtype(type, known) != 0
          && (nearest == null || (known != nearestClass && Types.isSubtype(known, nearestClass) != 0))) {
        nearest = mapping;
        nearestClass = known;
      }
    }
    return nearest;
  }
}
