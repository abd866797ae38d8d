package clutch.runtime.interpreter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * An interpreter's own platform threads, which run what is handed over to it. A further one is started
 * while work waits and none is free: up to a limit, which does not count those that wait in Java code
 * themselves, since what they wait for may be that very work. A spare that is left over ends again.
 *
 * <p>The lock is held for moments only, and by no thread that waits for the GIL meanwhile.
 */
final class OwnThreads {

  /** How many spares there may be. Work that a waiting thread is known to wait for always gets one. */
  private static final int MOST_SPARES = 64;

  private final String name;
  private final int limit;
  private final long stackSize;
  private final Runnable life;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Runnable> jobs = new ArrayDeque<>();
  private int started;
  private int alive;
  private int free;
  private int waiting;
  private boolean ending;

  /**
   * Threads for an interpreter.
   *
   * @param name the interpreter's name
   * @param limit how many may work at once
   * @param led how many of these come by themselves and call {@link #serveToTheEnd()}: 0 or 1
   * @param stackSize of those that are started here, in bytes
   * @param life what each of these does: get a thread state, {@link #serve()}, delete it
   */
  OwnThreads(String name, int limit, int led, long stackSize, Runnable life) {
    this.name = name;
    this.limit = limit;
    this.alive = led;
    this.started = led;
    this.stackSize = stackSize;
    this.life = life;
  }

  /**
   * Has a job run by one of the threads, in the order in which jobs come.
   *
   * @param awaited whether one of the threads waits for it, so that it has to run however many wait
   * @return false if it comes too late, after {@link #end()}
   */
  boolean execute(Runnable job, boolean awaited) {
    lock.lock();
    try {
      if (ending) {
        return false;
      }
      jobs.addLast(job);
      try {
        startOneIfNeeded(awaited);
      } catch (Throwable noThread) {
        if (alive <= waiting) {
          jobs.removeLast();
          throw noThread;
        }
        // Those that are there will come to it.
      }
      changed.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Without one, those that wait now will come to what is queued, later. */
  private void startOneIfPossible() {
    try {
      startOneIfNeeded(false);
    } catch (Throwable noThread) {
      log(System.Logger.Level.WARNING, "No further thread could be started for " + name, noThread);
    }
  }

  private void startOneIfNeeded(boolean always) {
    if (jobs.size() > free
        && alive - waiting < limit
        && (always || alive < limit + MOST_SPARES)) {
      started++;
      new OwnThread("clutch-%s-%s".formatted(name, started), stackSize, this::live).start();
      alive++;
    }
  }

  /** One of the threads is about to wait in Java code. */
  void beginWait() {
    lock.lock();
    try {
      waiting++;
      startOneIfPossible();
    } finally {
      lock.unlock();
    }
  }

  /** It has waited. */
  void endWait() {
    lock.lock();
    try {
      waiting--;
      if (free > 0 && alive - waiting > limit) {
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Runs jobs on the calling thread, which was started here, until it is left over or {@link #end()}. */
  void serve() {
    serve(true);
  }

  /** Runs jobs on the calling thread, which was not started here, until {@link #end()}. */
  void serveToTheEnd() {
    serve(false);
    lock.lock();
    try {
      alive--;
    } finally {
      lock.unlock();
    }
  }

  private void serve(boolean untilLeftOver) {
    for (Runnable job = next(untilLeftOver); job != null; job = next(untilLeftOver)) {
      // What user code has left behind is not for the next call.
      boolean _ = Thread.interrupted();
      try {
        job.run();
      } catch (Throwable t) {
        // A thread that ended here would leave its thread state behind.
        log(System.Logger.Level.ERROR, "A job of Clutch's own failed on " + name, t);
      }
    }
  }

  /** The logger is asked for only here: to find one takes a good part of Python's start. */
  private static void log(System.Logger.Level level, String message, Throwable thrown) {
    System.getLogger("clutch.runtime").log(level, message, thrown);
  }

  private @Nullable Runnable next(boolean untilLeftOver) {
    lock.lock();
    try {
      free++;
      while (jobs.isEmpty() && !ending && !(untilLeftOver && alive - waiting > limit)) {
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

  private void live() {
    try {
      life.run();
    } finally {
      lock.lock();
      try {
        alive--;
        changed.signalAll();
        startOneIfPossible();
      } finally {
        lock.unlock();
      }
    }
  }
}
