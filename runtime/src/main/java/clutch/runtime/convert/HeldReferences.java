package clutch.runtime.convert;

import clutch.runtime.interpreter.LiveReferences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What Java holds of the memory of one interpreter's objects. */
final class HeldReferences implements LiveReferences.Owner {

  /** To close so many arenas, at 20 µs or more, takes longer than to have the garbage collector look which are used. */
  private static final int MANY = 50_000;

  /** Each under itself, to be found by a {@link Sought}: one map entry for both. */
  private final Map<Object, HeldReference> all = new ConcurrentHashMap<>();

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

  private HeldReferences() {}

  /** Those of an interpreter. Attached. */
  static HeldReferences of(OpenInterpreter interpreter) {
    return interpreter
        .store()
        .get(
            HeldReferences.class,
            () -> {
              HeldReferences none = new HeldReferences();
              interpreter.liveReferences().add(none);
              return none;
            });
  }

  void add(HeldReference held) {
    all.put(held, held);
  }

  void remove(HeldReference held) {
    all.remove(held);
  }

  /** The one behind a segment; null if its memory is not Python's, or was given back by hand. */
  @Nullable HeldReference find(MemorySegment.Scope scope) {
    return all.get(new Sought(scope));
  }

  @Override
  public void giveBack() {
    if (all.size() > MANY) {
      // What nobody can look at any more needs no closing, for which the JVM asks all of its threads each time.
      System.gc();
    }
    all.values().forEach(HeldReference::giveBack);
  }
}
