package clutch.runtime.interpreter;

import org.jspecify.annotations.Nullable;

/** The platform threads that an interpreter has kept thread states for: each finds its own here. */
final class KeptThreads {

  /** A power of two. */
  private static final int SLOTS = 16;

  // One for each interpreter: a thread keeps a thread state in each, and there are few.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable KeptThread> all = new ThreadLocal<>();

  /**
   * Some of them, the latest with a slot. To look here first saves a call inside {@code run} 2 to 3 ns, and
   * nobody writes here as calls are made.
   */
  private final @Nullable KeptThread[] latest = new KeptThread[SLOTS];

  /** The calling thread's; null if it has none, as virtual threads. */
  @SuppressWarnings("ReferenceEquality") // a thread is equal to itself only
  @Nullable KeptThread get() {
    Thread here = Thread.currentThread();
    KeptThread kept = latest[slotOf(here)];
    return kept != null && kept.thread() == here ? kept : all.get();
  }

  /** Keeps it for the calling thread, whose it is. */
  void set(KeptThread kept) {
    all.set(kept);
    latest[slotOf(kept.thread())] = kept;
  }

  /** Takes back what the calling thread has {@linkplain #set set}. */
  @SuppressWarnings("ReferenceEquality") // there is one for each thread
  void remove(KeptThread kept) {
    all.remove();
    int slot = slotOf(kept.thread());
    if (latest[slot] == kept) {
      latest[slot] = null;
    }
  }

  private static int slotOf(Thread thread) {
    return (int) thread.threadId() & (SLOTS - 1);
  }
}
