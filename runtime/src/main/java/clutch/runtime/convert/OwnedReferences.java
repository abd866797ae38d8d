package clutch.runtime.convert;

import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.DroppedReferences;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.List;

/** References that belong together: given back at once by hand, or dropped with their owner. */
public final class OwnedReferences {

  private static final Cleaner CLEANER = Cleaner.create();

  private final List<Long> references = new ArrayList<>();

  /** Without any yet. */
  public OwnedReferences() {}

  /**
   * Takes a reference over.
   *
   * @param reference an owned reference, or 0 with an exception set
   * @return the same, borrowed from now on
   */
  public long own(long reference) {
    if (reference == 0) {
      throw PythonErrors.take();
    }
    references.add(reference);
    return reference;
  }

  /** Gives everything back. Attached. */
  public void release() {
    references.forEach(References::decrement);
    references.clear();
  }

  /**
   * Has everything dropped once the owner is garbage. No further references are taken over then.
   *
   * @param owner who uses them
   * @param dropped where they are dropped
   */
  public void dropWith(Object owner, DroppedReferences dropped) {
    List<Long> owned = List.copyOf(references);
    CLEANER.register(owner, () -> owned.forEach(dropped::drop));
  }
}
