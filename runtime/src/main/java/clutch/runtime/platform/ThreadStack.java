package clutch.runtime.platform;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Where the stack of an OS thread lies.
 *
 * @param base its lowest address: stacks grow down towards it
 * @param size its size in bytes
 */
public record ThreadStack(long base, long size) {

  /** Room for a {@code pthread_attr_t}, which has 56 bytes on x86-64 and 64 on arm64. */
  private static final long ATTRIBUTES_SIZE = 256;

  private static final MethodHandle SELF = NativeFunction.ofSystem("pthread_self", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle GET_ATTRIBUTES =
      NativeFunction.ofSystem("pthread_getattr_np", JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle GET_STACK =
      NativeFunction.ofSystem("pthread_attr_getstack", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle DESTROY_ATTRIBUTES =
      NativeFunction.ofSystem("pthread_attr_destroy", JAVA_LONG, JAVA_LONG);

  /** The stack of the calling OS thread; of the carrier, on a virtual thread. */
  public static ThreadStack current() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment attributes = arena.allocate(ATTRIBUTES_SIZE, 16);
      MemorySegment base = arena.allocate(JAVA_LONG);
      MemorySegment size = arena.allocate(JAVA_LONG);
      int error = (int) (long) GET_ATTRIBUTES.invokeExact((long) SELF.invokeExact(0L), attributes.address());
      if (error != 0) {
        throw new IllegalStateException("pthread_getattr_np failed with error " + error);
      }
      error = (int) (long) GET_STACK.invokeExact(attributes.address(), base.address(), size.address());
      int ignored = (int) (long) DESTROY_ATTRIBUTES.invokeExact(attributes.address());
      if (error != 0) {
        throw new IllegalStateException("pthread_attr_getstack failed with error " + error);
      }
      return new ThreadStack(base.get(JAVA_LONG, 0), size.get(JAVA_LONG, 0));
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
