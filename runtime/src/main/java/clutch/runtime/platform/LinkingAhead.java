package clutch.runtime.platform;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.util.Arrays;
import java.util.Optional;

/**
 * Has Java make the usual shapes of C functions ahead, on a thread of their own, while others look for Python: that is
 * most of what there is to wait for at the start, and there is a processor free then.
 */
public final class LinkingAhead implements Runnable {

  private LinkingAhead() {}

  /** Begins, and does not wait. Whoever needs a shape before it is made makes it himself. */
  public static void start() {
    if (Runtime.getRuntime().availableProcessors() < 2) {
      return;
    }
    try {
      Thread.ofPlatform().daemon().name("clutch-link").start(new LinkingAhead());
    } catch (OutOfMemoryError noThread) {
      // Then no shape is made ahead.
      return;
    }
  }

  @Override
  public void run() {
    try {
      inOrderOfNeed();
    } catch (IllegalCallerException denied) {
      // Whoever starts Python meets it as well, and says so.
      return;
    }
  }

  /** In the order in which a start needs them. */
  private static void inOrderOfNeed() {
    make(2);
    make(1);
    // Its class, and those by which Java gives a text to C.
    boolean _ = SharedLibrary.isLoadedAnywhere("Py_IsInitialized");
    make(3);
    make(1, Linker.Option.critical(false));
    NativeFunction.make(FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG), Linker.Option.critical(true));
    make(4);
    make(3, Linker.Option.critical(false));
    make(2, Linker.Option.critical(false));
    // So that the first who closes need not wait for it.
    Optional<ProcessBarrier> barrier = ProcessBarrier.ofProcess();
    if (barrier.isPresent()) {
      boolean _ = barrier.get().register();
    }
  }

  private static void make(int count, Linker.Option... options) {
    MemoryLayout[] parameters = new MemoryLayout[count];
    Arrays.fill(parameters, JAVA_LONG);
    NativeFunction.make(FunctionDescriptor.of(JAVA_LONG, parameters), options);
  }
}
