package clutch.runtime.interpreter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Parks until unparked: never wakes without cause, and has no time limit. */
final class StrictParking implements Parking {

  private static final class Permit {
    boolean given;
  }

  private final Map<Thread, Permit> permits = new ConcurrentHashMap<>();

  @Override
  public void park(Object blocker, long nanos) {
    Permit permit = permitOf(Thread.currentThread());
    synchronized (permit) {
      while (!permit.given) {
        try {
          permit.wait();
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
      permit.given = false;
    }
  }

  @Override
  public void unpark(Thread thread) {
    Permit permit = permitOf(thread);
    synchronized (permit) {
      permit.given = true;
      permit.notifyAll();
    }
  }

  private Permit permitOf(Thread thread) {
    return permits.computeIfAbsent(thread, unknown -> new Permit());
  }
}
