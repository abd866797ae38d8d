package clutch.runtime.convert;

import clutch.runtime.MemoryStillHeldException;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.Attachment;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Memory that is lent to Python for the time of one call, as it may be freed after that. Attached. */
final class LentForCall implements Runnable {

  private record Lent(long memory, MemorySegment segment) {}

  private final LentMemory from;
  private final List<Lent> all = new ArrayList<>();

  private LentForCall(LentMemory from) {
    this.from = from;
  }

  /** What is lent for that call. */
  static LentForCall of(Attachment call, LentMemory from) {
    if (call.beforeExit() instanceof LentForCall known) {
      return known;
    }
    LentForCall none = new LentForCall(from);
    call.beforeExit(none);
    return none;
  }

  /**
   * Lends memory.
   *
   * @param memory an owned reference to what stands for it in Python
   * @param segment the memory, which is kept reachable
   */
  void add(long memory, MemorySegment segment) {
    all.add(new Lent(memory, segment));
  }

  /** The call is over. */
  @Override
  public void run() {
    @Nullable MemoryStillHeldException problem = null;
    try {
      for (Lent lent : all) {
        int held = from.takeBack(lent.memory);
        if (held != 0 && (problem == null || !problem.reachable())) {
          problem = stillHeld(lent.segment, held == 2);
        }
      }
    } finally {
      all.forEach(lent -> References.decrement(lent.memory));
    }
    if (problem != null) {
      throw problem;
    }
  }

  private static MemoryStillHeldException stillHeld(MemorySegment segment, boolean reachable) {
    String memory =
        "%s bytes of memory that were lent to Python for this call alone, because their arena can be closed"
            .formatted(segment.byteSize());
    String remedy =
        " To have Python keep memory, pass memory of Arena.ofAuto(), or let the Python function copy what it keeps";
    return new MemoryStillHeldException(
        reachable
            ? "Python still holds %s. Do not close the arena before Python has let go of them.%s"
                .formatted(memory, remedy)
            : "Python still holds a view of %s. The view has been released, and raises a ValueError when it is used.%s"
                .formatted(memory, remedy),
        reachable);
  }
}
