package clutch.runtime.platform;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * C functions that run, in order, as an OS thread exits. Java has no hook there; pthread has: the
 * destructors of thread-specific keys.
 *
 * <p>POSIX leaves the order of destructors open; glibc calls them by ascending key. So the keys are
 * made in ascending order, and where that can't be had there is no such list.
 *
 * <p>A thread may be on its way out while the list is cancelled. So the functions run inside a gate, a
 * lock for reading that the first key takes and the last one gives back, and to cancel is to hold it for
 * writing: no thread is then between its first function and its last.
 */
public final class ThreadExit {

  private static final MethodHandle KEY_CREATE =
      NativeFunction.ofSystem("pthread_key_create", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle KEY_DELETE =
      NativeFunction.ofSystem("pthread_key_delete", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SET_SPECIFIC =
      NativeFunction.ofSystem("pthread_setspecific", JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private static final MethodHandle CLOSE_GATE =
      NativeFunction.ofSystem("pthread_rwlock_wrlock", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle OPEN_GATE =
      NativeFunction.ofSystem("pthread_rwlock_unlock", JAVA_LONG, JAVA_LONG);

  /** Room for a {@code pthread_rwlock_t}, which has 56 bytes; all zero, it is initialized. */
  private static final long GATE_SIZE = 128;

  private final int[] keys;
  private final AtomicBoolean open = new AtomicBoolean(true);

  /** Never freed: a thread may enter it after the list was cancelled, and finds no function then. */
  private final long gate = Arena.global().allocate(GATE_SIZE, 16).address();

  private ThreadExit(List<Long> destructors) {
    List<Long> inside = new ArrayList<>();
    inside.add(NativeFunction.addressInSystem("pthread_rwlock_rdlock"));
    inside.addAll(destructors);
    inside.add(NativeFunction.addressInSystem("pthread_rwlock_unlock"));
    keys = new int[inside.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = createKey(inside.get(i));
    }
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
    ThreadExit exit = new ThreadExit(destructors);
    if (!exit.keysAscend()) {
      exit.cancel();
      return Optional.empty();
    }
    return Optional.of(exit);
  }

  private boolean keysAscend() {
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] < keys[i - 1]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Has the functions called with this value as the calling OS thread exits.
   *
   * @param value a pointer, not 0
   */
  public void register(long value) {
    int last = keys.length - 1;
    try {
      for (int i = 0; i <= last; i++) {
        long argument = i == 0 || i == last ? gate : value;
        int error = (int) (long) SET_SPECIFIC.invokeExact((long) keys[i], argument);
        if (open.get()) {
          check("pthread_setspecific", error);
        }
      }
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /** Whether the functions are called for those who {@linkplain #register register}. */
  public boolean isOpen() {
    return open.get();
  }

  /**
   * Has the functions called for no thread any more. Waits for the threads that are in the middle of
   * them, so that the caller must hold nothing that the functions wait for.
   */
  public void cancel() {
    try {
      check("pthread_rwlock_wrlock", (int) (long) CLOSE_GATE.invokeExact(gate));
      try {
        deleteKeys();
      } finally {
        check("pthread_rwlock_unlock", (int) (long) OPEN_GATE.invokeExact(gate));
      }
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  private void deleteKeys() throws Throwable {
    open.set(false);
    // The gate's key last: a thread that does not find it must find none of the functions.
    for (int i = keys.length - 1; i >= 0; i--) {
      check("pthread_key_delete", (int) (long) KEY_DELETE.invokeExact((long) keys[i]));
    }
  }

  private static int createKey(long destructor) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment key = arena.allocate(JAVA_INT);
      check("pthread_key_create", (int) (long) KEY_CREATE.invokeExact(key.address(), destructor));
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
