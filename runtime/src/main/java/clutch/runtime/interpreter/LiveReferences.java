package clutch.runtime.interpreter;

import clutch.runtime.cpython.References;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What Java owns in one interpreter. All of it is given back right before the interpreter's end: while
 * one object is left, CPython keeps all of the interpreter's memory, which is megabytes.
 */
public final class LiveReferences {

  /** Someone who owns references. */
  public interface Owner {

    /** Gives back what it owns, which nobody uses any more. Attached. */
    void giveBack();
  }

  private final Set<Owner> owners = ConcurrentHashMap.newKeySet();
  private final Queue<Long> kept = new ConcurrentLinkedQueue<>();

  LiveReferences() {}

  /**
   * Notes an owner.
   *
   * @param owner who owns references from now on
   */
  public void add(Owner owner) {
    owners.add(owner);
  }

  /**
   * Forgets an owner.
   *
   * @param owner who owns none any more
   */
  public void remove(Owner owner) {
    owners.remove(owner);
  }

  /**
   * Keeps a reference to the end.
   *
   * @param reference an owned reference, from now on borrowed
   * @return the same
   */
  public long keep(long reference) {
    kept.add(reference);
    return reference;
  }

  /** Gives everything back. Attached, with all calls over. */
  void giveBack() {
    for (Owner owner : owners) {
      giveBack(owner);
    }
    for (Long reference = kept.poll(); reference != null; reference = kept.poll()) {
      References.decrement(reference);
    }
  }

  /** What one can't give back keeps no other from it; it stays with Python. */
  private static void giveBack(Owner owner) {
    try {
      owner.giveBack();
    } catch (RuntimeException | Error e) {
      System.getLogger("clutch.runtime")
          .log(System.Logger.Level.ERROR, "Something of an interpreter's could not be given back at its end", e);
    }
  }
}
