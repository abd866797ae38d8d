package clutch.runtime.platform;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * A fence in all threads of this process at once: Linux's {@code membarrier}. What one thread asks for seldom, all
 * others need not do often.
 */
public final class ProcessBarrier {

  private static final long QUERY = 0;
  private static final long EXPEDITED = 1 << 3;
  private static final long REGISTER_EXPEDITED = 1 << 4;

  /** Holds for as long as the process does. */
  private static final Optional<ProcessBarrier> OF_PROCESS = find();

  private final MethodHandle systemCall;

  private ProcessBarrier(MethodHandle systemCall) {
    this.systemCall = systemCall;
  }

  /**
   * The one of this process.
   *
   * @return empty where the kernel has none, or where it is not known that machine code keeps the order of stores and
   *     loads that {@link #pass()} counts on
   */
  public static Optional<ProcessBarrier> ofProcess() {
    return OF_PROCESS;
  }

  private static Optional<ProcessBarrier> find() {
    if (!SharedLibrary.isLoadedAnywhere("gnu_get_libc_version") || !isHotSpot()) {
      return Optional.empty();
    }
    // Variadic; glibc's has no use for what else a caller says of variadic arguments.
    ProcessBarrier barrier =
        new ProcessBarrier(
            NativeFunction.ofSystem("syscall", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
    long needed = EXPEDITED | REGISTER_EXPEDITED;
    // An error is -1, which has all bits.
    long known = barrier.call(QUERY);
    return known >= 0 && (known & needed) == needed ? Optional.of(barrier) : Optional.empty();
  }

  /** Whose compilers put a barrier for all of memory behind a store by {@code setRelease}. With others it has JVMCI. */
  private static boolean isHotSpot() {
    String name = System.getProperty("java.vm.name", "");
    return (name.startsWith("OpenJDK ") || name.startsWith("Java HotSpot"))
        && !System.getProperty("java.vm.version", "").contains("jvmci");
  }

  /**
   * Returns once every other thread of this process has been between two of its instructions such that it has done all
   * stores before, and none of the loads behind.
   */
  public void pass() {
    if (call(EXPEDITED) == 0) {
      return;
    }
    // Not registered yet, or no longer: the process was restored from a checkpoint.
    if (register() && call(EXPEDITED) == 0) {
      return;
    }
    // The kernel refuses by now, or lacks memory. To have all stacks, the JVM stops each thread, which passes a fence.
    var _ = Thread.getAllStackTraces();
  }

  /**
   * Tells the kernel that this process will {@link #pass}, which does so itself otherwise. In a process of several
   * threads it takes 5 to 50 ms, all of them waiting.
   */
  boolean register() {
    return call(REGISTER_EXPEDITED) == 0;
  }

  private long call(long command) {
    try {
      return (long) systemCall.invokeExact(number(), command, 0L, 0L);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** Of the system call. */
  private static long number() {
    return switch (Platform.current()) {
      case LINUX_X86_64 -> 324;
      case LINUX_ARM64 -> 283;
    };
  }
}
