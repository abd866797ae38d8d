package clutch.runtime.convert;

import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.Attachment;

/** A reference of a stretch of code's own, given back at its end unless it was handed out. Attached. */
final class Owned implements AutoCloseable {

  private long reference;

  /**
   * Takes a reference over.
   *
   * @param reference what a C function returned: a new reference, or 0 with an exception set
   */
  Owned(long reference) {
    this.reference = Checked.reference(reference);
  }

  /** The reference, borrowed. */
  long borrow() {
    return reference;
  }

  /** The reference, which is the caller's from now on. */
  long handOut() {
    long handedOut = reference;
    reference = 0;
    return handedOut;
  }

  /** The reference to another object in place of this one, or 0 for none. */
  void exchange(long other) {
    long former = reference;
    reference = other;
    Attachment.release(former);
  }

  @Override
  public void close() {
    if (reference != 0) {
      References.decrement(handOut());
    }
  }
}
