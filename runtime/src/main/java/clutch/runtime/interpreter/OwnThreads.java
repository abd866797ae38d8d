package clutch.runtime.interpreter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * An interpreter's own platform threads, which run what is handed over to it. Each has a big stack,
 * makes its own thread state and deletes it before the interpreter ends. A further one is started
 * while work waits and none is free, up to a limit.
 *
 * <p>The lock is held for moments only, and by no thread that waits for the GIL meanwhile.
 */
final class OwnThreads {

  /** Reserved, and used only as far as recursion goes; 3.13 needs at least 16 MB. */
  private static final long STACK_SIZE = 32L * 1024 * 1024;

  private final String name;
  private final int most;
  private final Runnable life;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Runnable> jobs = new ArrayDeque<>();
  private int started;
  private int alive;
  private int free;
  private boolean ending;

  /**
   * Threads for an interpreter.
   *
   * @param name the interpreter's name
   * @param most how many may be started here, beside those that call {@link #serve()} anyway
   * @param life what each of them does: get a thread state, {@link #serve()}, delete it
   */
  OwnThreads(String name, int most, Runnable life) {
    this.name = name;
    this.most = most;
    this.life = life;
  }

  /** Has a job run by one of the threads, in the order in which jobs come. */
  void execute(Runnable job) {
    lock.lock();
    try {
      jobs.addLast(job);
      if (jobs.size() > free && alive < most) {
        start();
      }
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Runs jobs on the calling thread, which is one of these, until {@link #end()}. Detached. */
  void serve() {
    for (Runnable job = next(); job != null; job = next()) {
      job.run();
    }
  }

  private @Nullable Runnable next() {
    lock.lock();
    try {
      free++;
      while (jobs.isEmpty() && !ending) {
        changed.awaitUninterruptibly();
      }
      free--;
      return jobs.pollFirst();
    } finally {
      lock.unlock();
    }
  }

  /** Ends all threads once the jobs that wait are done. */
  void end() {
    lock.lock();
    try {
      ending = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits, detached, until those that were started here have ended and deleted their thread states. */
  void awaitEnded() {
    lock.lock();
    try {
      while (alive > 0) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private void start() {
    started++;
    alive++;
    newThread("clutch-%s-%s".formatted(name, started), this::live).start();
  }

  private void live() {
    try {
      life.run();
    } finally {
      lock.lock();
      try {
        alive--;
        changed.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  /** A thread with a stack that Python can recurse on. The JVM does not wait for it to exit. */
  static Thread newThread(String name, Runnable life) {
    Thread thread = new Thread(null, life, name, STACK_SIZE, false);
    thread.setDaemon(true);
    return thread;
  }
}
