package clutch.runtime.convert;

import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.PhantomReference;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * What Java holds so that Python keeps an object's memory. It is given back by hand, when no segment of its arena
 * is reachable any more, or at the interpreter's end; never while Java may still look at the memory, which is what
 * closing the arena makes sure of.
 *
 * <p>It refers to its arena in ways that don't keep it, or it would never be seen that nobody uses it: weakly to
 * close it, and as a phantom to learn that not even a finalizer can look at the memory any more.
 */
abstract sealed class HeldReference extends PhantomReference<Arena> permits HeldBuffer, HeldView {

  private final HeldReferences all;
  private final WeakReference<Arena> arena; // its lock is held while the arena is closed
  private int hash;
  private long held;

  /** Its neighbours; these and the hash are the business of {@link HeldReferences}, with its lock held. */
  @Nullable HeldReference newer;

  @Nullable HeldReference older;

  /**
   * Begins to hold. Attached.
   *
   * @param arena for as long as it is open, or reachable
   * @param held not 0; what it is, a subclass knows
   */
  HeldReference(OpenInterpreter interpreter, Arena arena, long held) {
    super(arena, UnreachableMemory.QUEUE);
    this.all = HeldReferences.of(interpreter);
    this.arena = new WeakReference<>(arena);
    this.held = held;
    hash = Long.hashCode(held); // spreads those whose arena is gone before anyone asks for its scope
  }

  /** Has it found by who looks for it. Attached. */
  final void add() {
    all.add(this);
  }

  /** Has its hash be that of its scope, before it goes to a table. */
  final void hashByScope() {
    Arena open = arena.get();
    if (open != null) {
      hash = open.scope().hashCode();
    }
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  /** Only the same one is. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other;
  }

  /** Whether a segment of that scope is of its memory. */
  final boolean isOf(MemorySegment.Scope scope) {
    Arena open = arena.get();
    return open != null && open.scope().equals(scope);
  }

  final OpenInterpreter interpreter() {
    return all.interpreter();
  }

  /**
   * A new reference to a {@code memoryview} of the same memory; 0, with no exception set, if there is none to be
   * had. Attached, by who keeps the arena reachable: so it is not dropped meanwhile, and the interpreter's end waits.
   *
   * @throws Mismatch or what Python raised, if that fails
   */
  abstract long newView();

  /** Has what was held given back by a thread of the interpreter's. Any thread. */
  abstract void dropTaken(long taken);

  /** Gives back what was held. Attached. */
  abstract void releaseTaken(long taken);

  /** What is held; 0 once it was taken away. */
  final long held() {
    return held;
  }

  /** Ends the holding by hand; 0 if that has happened before. */
  final long take() {
    long taken = handOut();
    if (taken != 0) {
      all.remove(this);
      clear(); // there is nothing left for the garbage collector to find
    }
    return taken;
  }

  /**
   * Has it given back soon. Any thread. Who finds it gone, as the interpreter's end does, finds it among those
   * that were dropped.
   */
  final void drop() {
    try {
      synchronized (this) {
        long taken = handOut();
        if (taken != 0) {
          dropTaken(taken);
        }
      }
    } finally {
      all.remove(this);
    }
  }

  private synchronized long handOut() {
    long taken = held;
    held = 0;
    return taken;
  }

  /**
   * The interpreter is about to end. What native code or a finalizer uses right now stays with Java: the memory is
   * leaked then, on purpose.
   */
  final void giveBack() {
    Arena open = arena.get();
    if (open == null ? refersTo(null) : isClosed(open)) {
      long taken = handOut();
      if (taken != 0) {
        releaseTaken(taken);
      }
    }
  }

  /**
   * Closes its arena, after which no thread looks at the memory; false if native code uses it. Who comes second
   * waits for the first, who may still wait for others to look away: the arena says before that it is closed.
   */
  final boolean isClosed(Arena open) {
    synchronized (arena) {
      try {
        open.close();
        return true;
      } catch (IllegalStateException inUseOrClosed) {
        return !open.scope().isAlive();
      }
    }
  }
}
