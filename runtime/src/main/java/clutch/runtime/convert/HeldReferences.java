package clutch.runtime.convert;

import clutch.runtime.interpreter.LiveReferences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Java holds of the memory of one interpreter's objects. Most of it is never asked for by its scope, and a
 * table of all would be much for Java's garbage collector to move: it only has those that were there when one was
 * asked for, and the others are linked to each other.
 */
final class HeldReferences implements LiveReferences.Owner {

  /** To close so many arenas, at 20 µs or more, takes longer than to have the garbage collector look which are used. */
  private static final int MANY = 50_000;

  /** Equal to the one whose memory it is of. */
  private record Sought(MemorySegment.Scope scope) {

    @Override
    public int hashCode() {
      return scope.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof HeldReference held && held.isOf(scope);
    }
  }

  private final OpenInterpreter interpreter;

  /** Each under itself, which a {@link Sought} is equal to: there need be no key beside it. */
  private final Map<Object, HeldReference> inTable = new HashMap<>();

  /** The newest of those that are not in the table. */
  private @Nullable HeldReference newest;

  private HeldReferences(OpenInterpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Those of an interpreter. Attached. */
  static HeldReferences of(OpenInterpreter interpreter) {
    return interpreter
        .store()
        .get(
            HeldReferences.class,
            () -> {
              HeldReferences none = new HeldReferences(interpreter);
              interpreter.liveReferences().add(none);
              return none;
            });
  }

  OpenInterpreter interpreter() {
    return interpreter;
  }

  synchronized void add(HeldReference held) {
    if (newest != null) {
      newest.newer = held;
    }
    held.older = newest;
    newest = held;
  }

  /** Removes one, if it is there. */
  synchronized void remove(HeldReference held) {
    if (inTable.remove(held) == null) {
      unlink(held);
    }
  }

  private void unlink(HeldReference held) {
    HeldReference newer = held.newer;
    HeldReference older = held.older;
    if (newer == null) {
      if (!held.equals(newest)) {
        return; // it is in no list
      }
      newest = older;
    } else {
      newer.older = older;
    }
    if (older != null) {
      older.newer = newer;
    }
    held.newer = null;
    held.older = null;
  }

  /** The one behind a segment that is reachable; null if its memory is not Python's, or was given back by hand. */
  synchronized @Nullable HeldReference find(MemorySegment.Scope scope) {
    for (HeldReference held = newest; held != null; held = newest) {
      held.hashByScope();
      inTable.put(held, held); // before it is unlinked: it must be somewhere if memory runs out
      unlink(held);
    }
    return inTable.get(new Sought(scope));
  }

  private synchronized List<HeldReference> all() {
    List<HeldReference> all = new ArrayList<>(inTable.values());
    for (HeldReference held = newest; held != null; held = held.older) {
      all.add(held);
    }
    return all;
  }

  @Override
  public void giveBack() {
    if (all().size() > MANY) {
      // What nobody can look at any more needs no closing, for which the JVM asks all of its threads each time.
      System.gc();
    }
    all().forEach(HeldReference::giveBack);
    forgetAll();
  }

  private synchronized void forgetAll() {
    inTable.clear();
    newest = null;
  }
}
