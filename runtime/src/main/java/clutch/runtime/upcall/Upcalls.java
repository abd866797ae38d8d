package clutch.runtime.upcall;

import clutch.runtime.ClutchException;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.JavaFunctions;
import clutch.runtime.cpython.LongObjects;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.OpenInterpreter;
import clutch.runtime.interpreter.UpcallScope;
import org.jspecify.annotations.Nullable;

/** Makes Python functions that stand for Java code, and receives their calls. */
public final class Upcalls {

  private static final JavaFunctions FUNCTIONS = JavaFunctions.of("java", Upcalls::receive);

  private record Function(OpenInterpreter interpreter, JavaBody body) {}

  private Upcalls() {}

  /**
   * A Python function. The Java code is kept until Python lets go of it. Attached.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param body what the function does
   * @return a new reference
   */
  public static long function(OpenInterpreter interpreter, JavaBody body) {
    KeptForPython kept = KeptForPython.of(interpreter);
    long number = KeptForPython.number(new Function(interpreter, body));
    try {
      long self = LongObjects.fromLong(number);
      long function = FUNCTIONS.bind(self);
      References.decrement(self);
      if (function == 0) {
        Exceptions.clear();
        throw new ClutchException("CPython has no memory left for a function");
      }
      kept.watch(function, number);
      return function;
    } catch (Throwable t) {
      KeptForPython.drop(number);
      throw t;
    }
  }

  /**
   * What a Python function does that stands for Java code. Attached.
   *
   * @param function a borrowed reference to any object
   * @return null if it is no such function
   */
  public static @Nullable JavaBody bodyOf(long function) {
    long self = FUNCTIONS.self(function);
    return self != 0 && KeptForPython.get(LongObjects.asLongExact(self)) instanceof Function known
        ? known.body
        : null;
  }

  /** Nothing may get out of here: it would end the process. */
  private static long receive(long self, long arguments, long count) {
    try {
      if (!(KeptForPython.get(LongObjects.asLongExact(self)) instanceof Function function)) {
        return JavaErrors.refuse(
            "This Java function is gone: its interpreter has been closed, or Python had let go of it before "
                + "(as it does with cyclic garbage before its finalizers run)");
      }
      return call(function, arguments, (int) count);
    } catch (Throwable t) {
      return lastResort();
    }
  }

  private static long call(Function function, long arguments, int count) {
    OpenInterpreter interpreter = function.interpreter;
    UpcallScope scope = interpreter.beginUpcall();
    if (scope == null) {
      return JavaErrors.refuse(
          "Interpreter '%s' is %s: Java can no longer be called from it"
              .formatted(interpreter.name(), interpreter.state()));
    }
    try (scope;
        CaughtErrors caught = CaughtErrors.begin(interpreter)) {
      try {
        return function.body.call(interpreter, arguments, count);
      } catch (Throwable t) {
        if (!caught.raiseAgain(t)) {
          JavaErrors.raise(interpreter, t);
        }
        return 0;
      }
    }
  }

  /** There is no room for more: on the stack, or in the heap. */
  private static long lastResort() {
    try {
      if (Exceptions.isSet() == 0) {
        Exceptions.set(Constants.RECURSION_ERROR, Constants.NONE);
      }
    } catch (Throwable t) {
      return 0; // Python makes a SystemError of a 0 without an exception
    }
    return 0;
  }
}
