package clutch.runtime.convert;

import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.LiveReferences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;

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

  /** Hands each out. */
  void forEach(LongConsumer taker) {
    references.forEach(taker::accept);
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
   * @param interpreter the interpreter that they are in, at whose end they are given back at the latest
   */
  public void dropWith(Object owner, OpenInterpreter interpreter) {
    Kept kept = new Kept(interpreter, new ConcurrentLinkedQueue<>(references));
    interpreter.liveReferences().add(kept);
    CLEANER.register(owner, kept);
  }

  private static final class Kept implements Runnable, LiveReferences.Owner {

    private final OpenInterpreter interpreter;
    private final Queue<Long> references;

    Kept(OpenInterpreter interpreter, Queue<Long> references) {
      this.interpreter = interpreter;
      this.references = references;
    }

    /** The owner is garbage. */
    @Override
    public void run() {
      interpreter.liveReferences().remove(this);
      forEach(interpreter.droppedReferences()::drop);
    }

    @Override
    public void giveBack() {
      forEach(References::decrement);
    }

    private void forEach(LongConsumer end) {
      for (Long reference = references.poll(); reference != null; reference = references.poll()) {
        end.accept(reference);
      }
    }
  }
}
