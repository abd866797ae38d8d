package clutch.runtime.convert;

import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.LiveReferences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.ref.Cleaner;

/**
 * A reference that a Java object owns, given back once: by hand, when the garbage collector has found
 * its owner gone, or at the interpreter's end.
 */
public final class OwnedReference implements Runnable, LiveReferences.Owner {

  private static final Cleaner CLEANER = Cleaner.create();

  private final OpenInterpreter interpreter;
  private final long identity;

  /** Written with the lock held. */
  private volatile long reference;

  private OwnedReference(OpenInterpreter interpreter, long reference) {
    this.interpreter = interpreter;
    this.identity = reference;
    this.reference = reference;
  }

  /**
   * Takes a reference over. Attached.
   *
   * @param owner who uses it: once that is garbage, it is given back
   * @param interpreter the interpreter that the object lives in
   * @param reference an owned reference
   */
  public static OwnedReference of(Object owner, OpenInterpreter interpreter, long reference) {
    OwnedReference owned = new OwnedReference(interpreter, reference);
    interpreter.liveReferences().add(owned);
    CLEANER.register(owner, owned);
    return owned;
  }

  /** Where the object lies, or lay: never to be used as a reference. */
  long identity() {
    return identity;
  }

  /** Whether it has been given back. */
  boolean isGone() {
    return reference == 0;
  }

  /** Ends the ownership and hands the reference out; 0 if that has happened before. */
  public long take() {
    interpreter.liveReferences().remove(this);
    return handOut();
  }

  private synchronized long handOut() {
    long taken = reference;
    reference = 0;
    return taken;
  }

  /**
   * A further reference, for the caller to give back; 0 once the owned one is gone. Attached. The
   * lock is held for an increment only, which neither waits nor runs Python code.
   */
  public synchronized long newReference() {
    if (reference != 0) {
      References.increment(reference);
    }
    return reference;
  }

  /** The owner is garbage. */
  @Override
  public void run() {
    long owned = take();
    if (owned != 0) {
      interpreter.droppedReferences().drop(owned);
    }
  }

  @Override
  public void giveBack() {
    long owned = handOut();
    if (owned != 0) {
      References.decrement(owned);
    }
  }
}
