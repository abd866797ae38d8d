package clutch.runtime.interpreter;

import java.util.concurrent.locks.LockSupport;

/**
 * How a thread waits and is woken. The JVM's way may also wake a thread without cause, behind which a
 * wake-up that is missing can hide: a model checker has to put another way in its place.
 */
interface Parking {

  /** {@link LockSupport}. */
  Parking OF_JVM =
      new Parking() {
        @Override
        public void park(Object blocker, long nanos) {
          LockSupport.parkNanos(blocker, nanos);
        }

        @Override
        public void unpark(Thread thread) {
          LockSupport.unpark(thread);
        }
      };

  /** Waits until this thread has a permit, which it takes, or some time has passed. */
  void park(Object blocker, long nanos);

  /** Gives a thread its permit. */
  void unpark(Thread thread);
}
