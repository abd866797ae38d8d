package clutch.runtime.platform;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * C functions that run, in order, as an OS thread exits. Java has no hook there; pthread has: the
 * destructors of thread-specific keys.
 *
 * <p>POSIX leaves the order of destructors open; glibc calls them by ascending key. So the keys are
 * made in ascending order, and where that can't be had there is no such list.
 */
public final class ThreadExit {

  private static final MethodHandle KEY_CREATE =
      NativeFunction.ofSystem("pthread_key_create", JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle KEY_DELETE =
      NativeFunction.ofSystem("pthread_key_delete", JAVA_INT, JAVA_INT);
  private static final MethodHandle SET_SPECIFIC =
      NativeFunction.ofSystem("pthread_setspecific", JAVA_INT, JAVA_INT, JAVA_LONG);

  private final int[] keys;

  private ThreadExit(int[] keys) {
    this.keys = keys;
  }

  /**
   * Has C functions of one pointer parameter called as threads exit that were {@linkplain
   * #register registered}.
   *
   * @param destructors their addresses, in the order in which they are to be called
   * @return empty where this order can't be had
   */
  public static Optional<ThreadExit> of(List<Long> destructors) {
    if (!SharedLibrary.isLoadedAnywhere("gnu_get_libc_version")) {
      return Optional.empty();
    }
    ThreadExit exit =
        new ThreadExit(destructors.stream().mapToInt(ThreadExit::createKey).toArray());
    int[] ascending = exit.keys.clone();
    Arrays.sort(ascending);
    if (!Arrays.equals(ascending, exit.keys)) {
      exit.cancel();
      return Optional.empty();
    }
    return Optional.of(exit);
  }

  /**
   * Has the functions called with this value as the calling OS thread exits.
   *
   * @param value a pointer, not 0
   */
  public void register(long value) {
    for (int key : keys) {
      try {
        check("pthread_setspecific", (int) SET_SPECIFIC.invokeExact(key, value));
      } catch (Throwable t) {
        throw NativeFunction.failed(t);
      }
    }
  }

  /** Has the functions called for no thread any more. */
  public void cancel() {
    for (int key : keys) {
      try {
        check("pthread_key_delete", (int) KEY_DELETE.invokeExact(key));
      } catch (Throwable t) {
        throw NativeFunction.failed(t);
      }
    }
  }

  private static int createKey(long destructor) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment key = arena.allocate(JAVA_INT);
      check("pthread_key_create", (int) KEY_CREATE.invokeExact(key, destructor));
      return key.get(JAVA_INT, 0);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  private static void check(String function, int error) {
    if (error != 0) {
      throw new IllegalStateException(function + " failed with error " + error);
    }
  }
}
