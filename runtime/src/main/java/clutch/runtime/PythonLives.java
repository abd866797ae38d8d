package clutch.runtime;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts who uses the process's one CPython, starts it for the first and ends it after the last.
 *
 * <p>The lock is never held while running calls are waited for: one of them may start a further use.
 */
final class PythonLives {

  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final Condition ENDED = LOCK.newCondition();

  /** Written with the lock held; read without it by who only waits. */
  private static volatile @Nullable Started started;

  private PythonLives() {}

  /** A started CPython and how many use it; none once its end has begun. */
  private static final class Started {
    final PythonOptions options;
    final PythonEngine.Life life;
    int users;
    int closers;

    Started(PythonOptions options, PythonEngine.Life life) {
      this.options = options;
      this.life = life;
    }
  }

  static Use use(PythonOptions options, Supplier<PythonEngine> engine) {
    LOCK.lock();
    try {
      awaitEnd();
      Started running = started;
      if (running == null) {
        running = new Started(options, engine.get().start(options));
        started = running;
      } else if (!running.options.equals(options)) {
        throw otherOptions(running.options, options);
      }
      running.users++;
      return new Use(running);
    } finally {
      LOCK.unlock();
    }
  }

  /** The life that runs now or is about to end. */
  static PythonEngine.@Nullable Life lifeOrNull() {
    Started running = started;
    return running == null ? null : running.life;
  }

  /** A life whose end has begun takes no more users; the next one waits for that end. */
  private static void awaitEnd() {
    for (Started ending = started; ending != null && ending.users == 0; ending = started) {
      if (ending.closers == 0 || ending.life.insideCall()) {
        throw new ClutchException(
            "Python is being ended in this process and takes no new users, but calls are still running in it. "
                + "Let them finish, try the failed close again, and start Python then");
      }
      ENDED.awaitUninterruptibly();
    }
  }

  private static ClutchException otherOptions(PythonOptions running, PythonOptions wanted) {
    return new ClutchException(
        "Python already runs in this process, with other options. It runs with %s; asked for was %s. "
                .formatted(running, wanted)
            + "Use the same options everywhere, or close every use of it first");
  }

  /** One user's share of a started CPython. */
  static final class Use {

    private final Started of;
    private boolean ended;

    private Use(Started of) {
      this.of = of;
    }

    PythonEngine.Life life() {
      return of.life;
    }

    PythonEngine.@Nullable Life lifeOrNull() {
      LOCK.lock();
      try {
        return ended ? null : of.life;
      } finally {
        LOCK.unlock();
      }
    }

    void end(Duration deadline) {
      LOCK.lock();
      try {
        if (ended) {
          return;
        }
        if (of.users > 1) {
          of.users--;
          ended = true;
          return;
        }
        refuseFromInside();
        of.users = 0;
        of.closers++;
      } finally {
        LOCK.unlock();
      }
      boolean closed = false;
      try {
        of.life.close(deadline);
        closed = true;
      } finally {
        afterClosing(closed);
      }
    }

    /** Refused before anything has changed: the life goes on, and takes further users. */
    private void refuseFromInside() {
      if (of.life.insideCall()) {
        throw new ClutchException(
            "Python can't be ended from inside one of its own calls, which that would wait for. "
                + "Let the call return first, or have another thread close it without waiting for that");
      }
    }

    /** A close that failed has not ended this use, so that it can be tried again. */
    private void afterClosing(boolean closed) {
      LOCK.lock();
      try {
        of.closers--;
        if (closed) {
          ended = true;
          if (started == of) {
            started = null;
          }
        }
        ENDED.signalAll();
      } finally {
        LOCK.unlock();
      }
    }
  }
}
