package clutch.runtime.interpreter;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The thread of an interpreter's event loop: one of its own threads, which runs nothing else. It starts
 * when the loop is first needed, and ends before a close waits for Python's own threads.
 */
public final class LoopThread {

  /** The loop. All methods are called attached. */
  public interface Loop {

    /** Makes it, on its thread; from then on it can be given work. */
    void open();

    /** Runs it on its thread until it is {@linkplain #stop() stopped}, and ends what still runs on it then. */
    void run();

    /** Stops it, if it runs. Any thread. */
    void stop();

    /** Where the coroutines of running calls are, innermost first, by the {@linkplain OngoingCall#number() call}. */
    Map<Long, List<StackTraceElement>> stacks();
  }

  private final OpenInterpreter interpreter;
  private final OwnThreads thread;
  private @Nullable CompletableFuture<@Nullable Void> opened;
  private volatile @Nullable Loop loop;

  LoopThread(OpenInterpreter interpreter, OwnThreads thread) {
    this.interpreter = interpreter;
    this.thread = thread;
  }

  /**
   * Starts the loop unless it runs, and waits, detached, until it can be given work. Under a guard.
   *
   * @param needed the loop of this interpreter
   */
  public void start(Loop needed) {
    if (loop != null) {
      return;
    }
    CompletableFuture<@Nullable Void> opening = opening(needed);
    try {
      Detached.run(opening::join);
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }

  private synchronized CompletableFuture<@Nullable Void> opening(Loop needed) {
    CompletableFuture<@Nullable Void> known = opened;
    if (known != null) {
      return known;
    }
    CompletableFuture<@Nullable Void> opening = new CompletableFuture<>();
    if (!thread.execute(() -> live(needed, opening), true)) {
      throw interpreter.closing().refusal();
    }
    opened = opening;
    return opening;
  }

  private void live(Loop needed, CompletableFuture<@Nullable Void> opening) {
    interpreter.servesLoop();
    interpreter.run(
        () -> {
          try {
            needed.open();
          } catch (Throwable t) {
            forget();
            opening.completeExceptionally(t);
            return;
          }
          loop = needed;
          opening.complete(null);
          needed.run();
        });
  }

  /** The next call tries again. */
  private synchronized void forget() {
    opened = null;
  }

  /** Where running coroutines are. Attached. */
  Map<Long, List<StackTraceElement>> stacks() {
    Loop running = loop;
    return running == null ? Map.of() : running.stacks();
  }

  /** Stops the loop and waits until its thread has ended. Detached, on an own thread, with all calls over. */
  void end() {
    Loop running = loop;
    if (running != null) {
      interpreter.run(running::stop);
    }
    thread.end();
    thread.awaitEnded();
  }
}
