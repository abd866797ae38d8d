package clutch.runtime.convert;

import java.lang.foreign.Arena;
import java.lang.ref.ReferenceQueue;

/** Waits for the garbage collector to find memory of Python's that nobody in Java looks at any more. */
final class UnreachableMemory {

  /** Where the garbage collector puts each. */
  static final ReferenceQueue<Arena> QUEUE = new ReferenceQueue<>();

  static {
    Thread thread =
        Thread.ofPlatform()
            .name("clutch-unreachable-memory")
            .daemon()
            .inheritInheritableThreadLocals(false)
            .unstarted(UnreachableMemory::dropAll);
    thread.setContextClassLoader(null);
    thread.start();
  }

  private UnreachableMemory() {}

  private static void dropAll() {
    while (true) {
      try {
        ((HeldReference) QUEUE.remove()).drop();
      } catch (Throwable t) {
        report(t);
      }
    }
  }

  /** This one may stay with Python; the others are still to be dropped, whatever a logger does. */
  private static void report(Throwable t) {
    try {
      System.getLogger("clutch.runtime")
          .log(System.Logger.Level.ERROR, "Memory of Python's that Java has let go of could not be dropped", t);
    } catch (Throwable unreported) {
      t.addSuppressed(unreported);
    }
  }
}
