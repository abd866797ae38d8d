package clutch.runtime.convert;

import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.DroppedReferences;
import java.lang.ref.Cleaner;

/**
 * A reference that a Java object owns, given back once, either by hand or when the garbage collector
 * has found its owner gone.
 */
final class OwnedReference implements Runnable {

  private static final Cleaner CLEANER = Cleaner.create();

  private final DroppedReferences dropped;
  private final long identity;
  private long reference;

  private OwnedReference(DroppedReferences dropped, long reference) {
    this.dropped = dropped;
    this.identity = reference;
    this.reference = reference;
  }

  static OwnedReference of(Object owner, DroppedReferences dropped, long reference) {
    OwnedReference owned = new OwnedReference(dropped, reference);
    CLEANER.register(owner, owned);
    return owned;
  }

  /** Where the object lies, or lay: never to be used as a reference. */
  long identity() {
    return identity;
  }

  /** Ends the ownership and hands the reference out; 0 if that has happened before. */
  synchronized long take() {
    long taken = reference;
    reference = 0;
    return taken;
  }

  /**
   * A further reference, for the caller to give back; 0 once the owned one is gone. Attached. The
   * lock is held for an increment only, which neither waits nor runs Python code.
   */
  synchronized long newReference() {
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
      dropped.drop(owned);
    }
  }
}
