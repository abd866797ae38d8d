package clutch.runtime.upcall;

import clutch.runtime.cpython.Calls;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.LongObjects;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.UnicodeObjects;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/** Java exceptions in Python, as {@code clutch.JavaError}: out of it comes the same Java object. */
public final class JavaErrors {

  /** The qualified name of the class in Python. */
  public static final String TYPE_NAME = "clutch.JavaError";

  private static final String NUMBER = "__java__";

  private JavaErrors() {}

  /** Raises a Java exception in Python. Attached. */
  static void raise(OpenInterpreter interpreter, Throwable thrown) {
    long error = of(interpreter, thrown);
    if (error != 0) {
      Exceptions.setRaised(error);
    }
  }

  /**
   * A Python exception that stands for a Java one. Attached.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param thrown the Java exception
   * @return a new reference; 0 with an exception set
   */
  public static long of(OpenInterpreter interpreter, Throwable thrown) {
    long number = KeptForPython.number(thrown);
    long error = create(interpreter, thrown, number);
    if (error == 0) {
      KeptForPython.drop(number); // Python has raised a MemoryError instead
      return 0;
    }
    KeptForPython.of(interpreter).watch(error, number);
    return error;
  }

  /** A new reference; 0 with an exception set. */
  private static long create(OpenInterpreter interpreter, Throwable thrown, long number) {
    try (Arena arena = Arena.ofConfined()) {
      long message = text(arena, describe(thrown));
      if (message == 0) {
        return 0;
      }
      MemorySegment arguments = arena.allocateFrom(ValueLayout.JAVA_LONG, message);
      long error =
          Calls.vectorcall(interpreter.types().javaError(), arguments.address(), 1, 0);
      References.decrement(message);
      if (error != 0 && !setNumber(arena, error, number)) {
        References.decrement(error);
        return 0;
      }
      return error;
    }
  }

  /** False with an exception set. */
  private static boolean setNumber(Arena arena, long error, long number) {
    long key = text(arena, NUMBER);
    long value = key == 0 ? 0 : LongObjects.fromLong(number);
    boolean isSet = value != 0 && ObjectProtocol.setAttribute(error, key, value) == 0;
    release(value);
    release(key);
    return isSet;
  }

  /** The exception may be of anyone's making, and so may its message. */
  private static String describe(Throwable thrown) {
    try {
      return thrown.toString().replace('\0', ' ');
    } catch (RuntimeException e) {
      return thrown.getClass().getName();
    }
  }

  /** C's strings are UTF-8, which has no lone surrogates. */
  static long text(Arena arena, String text) {
    return UnicodeObjects.fromUtf8(arena.allocateFrom(text));
  }

  /**
   * The Java exception that a Python one stands for. Attached.
   *
   * @param error a borrowed reference to a {@code clutch.JavaError}
   * @return null if it stands for none any more, or never did
   */
  public static @Nullable Throwable thrown(long error) {
    try (Arena arena = Arena.ofConfined()) {
      long key = text(arena, NUMBER);
      long value = key == 0 ? 0 : ObjectProtocol.attribute(error, key);
      release(key);
      if (value == 0) {
        Exceptions.clear();
        return null;
      }
      long number = LongObjects.asLong(value);
      References.decrement(value);
      Exceptions.clear();
      return KeptForPython.get(number) instanceof Throwable thrown ? thrown : null;
    }
  }

  /** Raises a RuntimeError; returns 0, for Python to see it. Attached. */
  static long refuse(String why) {
    try (Arena arena = Arena.ofConfined()) {
      long message = text(arena, why);
      if (message != 0) {
        Exceptions.set(Constants.RUNTIME_ERROR, message);
        References.decrement(message);
      }
      return 0;
    }
  }

  private static void release(long reference) {
    if (reference != 0) {
      References.decrement(reference);
    }
  }
}
