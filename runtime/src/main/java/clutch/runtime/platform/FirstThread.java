package clutch.runtime.platform;

/** The thread with which the JVM began, and with which a process ends whose last other thread has ended. */
public final class FirstThread {

  /** No thread is older. If it is no more, that of one of the JVM's own. */
  private static final long NUMBER = lowestNumber();

  private FirstThread() {}

  /**
   * Whether the calling thread is that one. As its OS thread exits, the process waits for it, and for
   * nothing else.
   */
  public static boolean isCurrent() {
    return Thread.currentThread().threadId() == NUMBER;
  }

  private static long lowestNumber() {
    ThreadGroup all = Thread.currentThread().getThreadGroup();
    while (all.getParent() != null) {
      all = all.getParent();
    }
    Thread[] threads = new Thread[all.activeCount() + 100];
    int found = all.enumerate(threads);
    long lowest = Long.MAX_VALUE;
    for (int i = 0; i < found; i++) {
      lowest = Math.min(lowest, threads[i].threadId());
    }
    return lowest;
  }
}
