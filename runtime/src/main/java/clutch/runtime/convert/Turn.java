package clutch.runtime.convert;

import clutch.runtime.CallInterruptedException;
import clutch.runtime.interpreter.Detached;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A lock for what runs Python code: it is waited for detached, and a stop of the call reaches the wait. */
final class Turn implements AutoCloseable {

  private final ReentrantLock lock = new ReentrantLock();

  /**
   * Waits for this thread's turn, which lasts until {@link #close()}. A thread may have it more than once.
   *
   * @throws CallInterruptedException if the thread is interrupted meanwhile
   */
  Turn await() {
    if (!lock.tryLock()) {
      try {
        Detached.<@Nullable Void, InterruptedException>call(
            () -> {
              lock.lockInterruptibly();
              return null;
            });
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CallInterruptedException(
            "The thread was interrupted while another one used the same iterator", false, e);
      }
    }
    return this;
  }

  /** Whether this thread has the turn more than once: it is inside of a call that is inside of another one. */
  boolean isNested() {
    return lock.getHoldCount() > 1;
  }

  /** Begins this thread's turn if nobody has it, this thread neither; it lasts until {@link #close()}. */
  boolean tryBegin() {
    return !lock.isHeldByCurrentThread() && lock.tryLock();
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
