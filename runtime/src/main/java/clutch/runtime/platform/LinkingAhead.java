package clutch.runtime.platform;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.util.Arrays;

/**
 * Has Java make the usual shapes of C functions ahead, on a thread of their own, while others look for Python: that is
 * most of what there is to wait for at the start, and there is a processor free then. Asks the kernel for the {@link
 * ProcessBarrier} as well, whose answer takes 5 to 50 ms in a process of several threads.
 */
public final class LinkingAhead implements Runnable {

  /** By the order in which a start needs them. */
  private static final int[] PARAMETERS = {2, 1, 3, 4};

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
      makeShapes();
      var _ = ProcessBarrier.ofProcess();
    } catch (IllegalCallerException denied) {
      // Whoever starts Python meets it as well, and says so.
      return;
    }
  }

  private static void makeShapes() {
    for (int count : PARAMETERS) {
      MemoryLayout[] parameters = new MemoryLayout[count];
      Arrays.fill(parameters, JAVA_LONG);
      NativeFunction.make(FunctionDescriptor.of(JAVA_LONG, parameters));
    }
    NativeFunction.make(FunctionDescriptor.of(JAVA_LONG, JAVA_LONG), Linker.Option.critical(false));
  }
}
