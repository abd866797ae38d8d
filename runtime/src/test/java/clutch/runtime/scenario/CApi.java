package clutch.runtime.scenario;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.IntUnaryOperator;

/** What C says, past the code that is tested. */
@SuppressWarnings("restricted")
final class CApi {

  private static final Linker LINKER = Linker.nativeLinker();

  private CApi() {}

  /** The thread state that is attached to this thread, 0 if none is. */
  static long threadState() {
    return addressFrom("PyThreadState_GetUnchecked");
  }

  /** The {@code PyInterpreterState} that this thread is attached to; it has to be attached. */
  static long interpreterState() {
    return addressFrom("PyInterpreterState_Get");
  }

  /** Calls a C function {@code int (*)(int)} on this very thread. */
  static int callIntFunction(long address, int argument) {
    MethodHandle function =
        LINKER.downcallHandle(
            MemorySegment.ofAddress(address), FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    return (int) invoke(function, argument);
  }

  /** The address of a C function {@code int (*)(int)} that calls Java, which must not throw. */
  static long intFunction(IntUnaryOperator function) {
    try {
      MethodHandle target =
          MethodHandles.lookup()
              .findVirtual(
                  IntUnaryOperator.class, "applyAsInt", MethodType.methodType(int.class, int.class))
              .bindTo(function);
      return LINKER
          .upcallStub(target, FunctionDescriptor.of(JAVA_INT, JAVA_INT), Arena.global())
          .address();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static long addressFrom(String function) {
    return (long)
        invoke(
            LINKER.downcallHandle(symbol(function), FunctionDescriptor.of(JAVA_LONG)));
  }

  /** CPython is loaded with global symbols, so that {@code dlsym(RTLD_DEFAULT, name)} finds them. */
  private static MemorySegment symbol(String name) {
    MethodHandle dlsym =
        LINKER.downcallHandle(
            LINKER.defaultLookup().findOrThrow("dlsym"),
            FunctionDescriptor.of(ADDRESS, JAVA_LONG, ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      return (MemorySegment) invoke(dlsym, 0L, arena.allocateFrom(name));
    }
  }

  private static Object invoke(MethodHandle handle, Object... arguments) {
    try {
      return handle
          .asSpreader(Object[].class, arguments.length)
          .asType(MethodType.methodType(Object.class, Object[].class))
          .invoke(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }
}
