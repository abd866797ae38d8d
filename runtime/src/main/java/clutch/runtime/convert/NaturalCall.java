package clutch.runtime.convert;

import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import org.jspecify.annotations.Nullable;

/** A call whose arguments are converted by what they are, for want of declared types. Attached. */
final class NaturalCall {

  private NaturalCall() {}

  /**
   * Calls an object.
   *
   * @param callable a borrowed reference
   * @param arguments Java values
   * @return a new reference; 0 with an exception set
   */
  static long call(OpenInterpreter interpreter, long callable, @Nullable Object[] arguments) {
    long[] converted = new long[arguments.length];
    try {
      for (int i = 0; i < arguments.length; i++) {
        converted[i] = convert(interpreter, arguments[i], i);
      }
      return Calling.call(callable, converted);
    } finally {
      for (long reference : converted) {
        Attachment.release(reference);
      }
    }
  }

  private static long convert(OpenInterpreter interpreter, @Nullable Object argument, int index) {
    String root = ArgumentRoots.of(index);
    try {
      return Converters.OBJECT.toPython(interpreter, argument, root);
    } catch (Mismatch mismatch) {
      throw mismatch.at(root);
    }
  }
}
