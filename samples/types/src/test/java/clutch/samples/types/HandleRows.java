package clutch.samples.types;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.PyObject;
import clutch.runtime.PythonException;
import clutch.samples.types.HandleTypes.Ratio;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/** What stays where it is, and is used from the other side. */
final class HandleRows {

  /** Its objects are of no use in the main interpreter. */
  private static final Interpreter ELSEWHERE = RunningPython.PYTHON.open(InterpreterOptions.of("elsewhere"));

  private static final String LIVES_ELSEWHERE =
      "this PyObject lives in Interpreter 'elsewhere' (OPEN) and can't be used in Interpreter 'main' (OPEN); "
          + "convert it to a Java value with as(...) first";

  private HandleRows() {}

  static List<TableRow<?>> rows() {
    return List.of(handles(), objects(), throwables(), exceptions(), pythonExceptions(), functions());
  }

  private static PyObject handle(String expression) {
    return RunningPython.PYTHON.mainInterpreter().eval(expression);
  }

  private static TableRow<PyObject> handles() {
    return TableRow.of("PyObject", HandleTypes.Handles.class)
        .comparedBy(PyObject::toString)
        .both(handle("5"), "5")
        .both(handle("complex(1, 2)"), "(1+2j)")
        .both(handle("[[]]"), "[[]]")
        .refusedToPython(ELSEWHERE.eval("[]"), LIVES_ELSEWHERE);
  }

  private static Ratio ratio(Interpreter interpreter, String expression) {
    try (PyObject handle = interpreter.eval("__import__('fractions')." + expression)) {
      return Objects.requireNonNull(handle.as(Ratio.class));
    }
  }

  private static TableRow<Ratio> objects() {
    Ratio javas = () -> 7;
    return TableRow.of("@PythonObject", HandleTypes.Ratios.class)
        .both(ratio(RunningPython.PYTHON.mainInterpreter(), "Fraction(3, 4)"), "fractions.Fraction(3, 4)")
        .thereAndBack(() -> javas)
        .refusedToPython(ratio(ELSEWHERE, "Fraction(1, 2)"), LIVES_ELSEWHERE)
        .noneIsRefused();
  }

  /** Java's are the same object again; Python's are not the same object at each conversion. */
  private static Object form(Throwable exception) {
    return exception instanceof PythonException ? String.valueOf(exception.getMessage()) : exception;
  }

  private static PythonException pythonException(String expression) {
    return RunningPython.PYTHON.bind(HandleTypes.PythonExceptions.class).made(expression);
  }

  private static TableRow<Throwable> throwables() {
    Error error = new AssertionError("of Java's");
    return TableRow.<Throwable>of("Throwable", HandleTypes.Throwables.class)
        .comparedBy(HandleRows::form)
        .fromPython("KeyboardInterrupt()", pythonException("KeyboardInterrupt()"))
        .fromPython("ExceptionGroup('two', [ValueError(1)])", pythonException("ExceptionGroup('two', [ValueError(1)])"))
        .thereAndBack(() -> error)
        .refusedFromPython("ValueError", "expected an exception, got type")
        .refusedFromPython("'text'", "expected an exception, got str 'text'")
        .noneIsRefused();
  }

  private static TableRow<Exception> exceptions() {
    IOException exception = new IOException("of Java's");
    return TableRow.<Exception>of("Exception", HandleTypes.Exceptions.class)
        .comparedBy(HandleRows::form)
        .fromPython("ValueError('n/a')", pythonException("ValueError('n/a')"))
        .thereAndBack(() -> exception)
        .refusedFromPython("5", "expected an exception, got int 5")
        .noneIsRefused();
  }

  private static TableRow<PythonException> pythonExceptions() {
    return TableRow.of("PythonException", HandleTypes.PythonExceptions.class)
        .comparedBy(HandleRows::form)
        .fromPython("LookupError(1, 2)", pythonException("LookupError(1, 2)"))
        .refusedFromPython("5", "expected an exception, got int 5")
        .noneIsRefused();
  }

  private static TableRow<IntUnaryOperator> functions() {
    return TableRow.of("a functional interface", HandleTypes.Functions.class)
        .comparedBy(function -> function.applyAsInt(20))
        .fromPython("lambda n: n + 1", n -> n + 1)
        .fromPython("(5).__mul__", n -> n * 5)
        .thereAndBack(() -> n -> -n)
        .refusedFromPython("5", "expected a callable, got int 5")
        .noneIsRefused();
  }
}
