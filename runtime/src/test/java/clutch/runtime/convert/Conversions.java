package clutch.runtime.convert;

import clutch.runtime.ConversionException;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Conversions against a real Python, which runs once for all tests of this JVM. */
final class Conversions {

  private static final Python PYTHON = Python.start();
  private static final OpenInterpreter INTERPRETER = (OpenInterpreter) PYTHON.mainInterpreter();

  private Conversions() {}

  static OpenInterpreter interpreter() {
    return INTERPRETER;
  }

  /** What an expression becomes. */
  static <T extends @Nullable Object> T fromPython(Converter<T> converter, String expression) {
    try (PyObject object = INTERPRETER.eval(expression)) {
      return fromPython(converter, object);
    }
  }

  /** What an object becomes. */
  static <T extends @Nullable Object> T fromPython(Converter<T> converter, PyObject object) {
    return attached(
        () -> {
          try (Owned reference = new Owned(ObjectHandle.CONVERTER.toPython(INTERPRETER, object))) {
            return converter.fromPython(INTERPRETER, reference.borrow());
          }
        });
  }

  /** The {@code repr} of what a value becomes. */
  static <T extends @Nullable Object> String toPython(Converter<T> converter, T value) {
    return inPython("repr(value)", converter, value, Converters.STRING);
  }

  /** What Python makes of {@code value}. */
  static <T extends @Nullable Object, R extends @Nullable Object> R inPython(
      String expression, Converter<T> converter, T value, Converter<R> result) {
    try (PyObject function = INTERPRETER.eval("lambda value: " + expression)) {
      return attached(
          () -> {
            try (Owned callable = new Owned(ObjectHandle.CONVERTER.toPython(INTERPRETER, function));
                Owned argument = new Owned(converter.toPython(INTERPRETER, value));
                Owned answer = new Owned(Calling.call(callable.borrow(), argument.borrow()))) {
              return result.fromPython(INTERPRETER, answer.borrow());
            }
          });
    }
  }

  /** To Python and back. */
  static <T extends @Nullable Object> T echo(Converter<T> converter, T value) {
    return inPython("value", converter, value, converter);
  }

  /** Runs attached; a mismatch becomes what users see, its path starting at {@code value}. */
  static <R extends @Nullable Object> R attached(Supplier<R> conversion) {
    return INTERPRETER.<R, ConversionException>call(
        () -> {
          try {
            return conversion.get();
          } catch (Mismatch mismatch) {
            throw mismatch.at("value");
          }
        });
  }

  /** What is left behind by a conversion that is tried many times, in memory blocks of Python's. */
  static long blocksLeftBy(int times, Runnable conversion) {
    for (int i = 0; i < 100; i++) {
      conversion.run();
    }
    long before = blocks();
    for (int i = 0; i < times; i++) {
      conversion.run();
    }
    return blocks() - before;
  }

  private static long blocks() {
    INTERPRETER.exec("import gc, sys; gc.collect()");
    return fromPython(Converters.LONG, "sys.getallocatedblocks()");
  }
}
