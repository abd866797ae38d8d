package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;

/** What C functions return, looked at before it is used: a Python exception is never lost. Attached. */
final class Checked {

  private Checked() {}

  /**
   * A reference.
   *
   * @param reference what a C function returned: a reference, or 0 with an exception set
   * @return the same
   */
  static long reference(long reference) {
    if (reference == 0) {
      throw PythonErrors.take();
    }
    return reference;
  }

  /**
   * A status or a number.
   *
   * @param status what a C function returned: less than 0 with an exception set
   * @return the same
   */
  static long status(long status) {
    if (status < 0) {
      throw PythonErrors.take();
    }
    return status;
  }

  /**
   * What to throw when an object refused what was tried with it. TypeError is Python's word for an
   * object that does not fit; any other exception is the object's own.
   *
   * @param expected what the object was tried as
   * @param object a borrowed reference
   */
  static RuntimeException refusal(String expected, long object) {
    if (!Exceptions.matches(Constants.TYPE_ERROR)) {
      return PythonErrors.take();
    }
    String reason = PythonErrors.take().pythonMessage();
    // Says nothing that the rest doesn't; other reasons do.
    return reason.endsWith("object is not iterable")
        ? Mismatch.expected(expected, object)
        : new Mismatch(
            "expected %s, got %s (%s)".formatted(expected, Description.of(object), reason));
  }
}
