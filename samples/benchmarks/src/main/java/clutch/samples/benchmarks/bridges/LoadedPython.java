package clutch.samples.benchmarks.bridges;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.Python;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The CPython that the bridges through FFM call by themselves. Clutch starts it, so that all of them have the same one
 * with the same packages, and takes no part in their calls.
 */
@SuppressWarnings("restricted")
final class LoadedPython {

  private static final Python PYTHON = Python.start();

  private static final Linker LINKER = Linker.nativeLinker();

  private static final MethodHandle DLSYM =
      LINKER.downcallHandle(
          LINKER.defaultLookup().findOrThrow("dlsym"), FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS));

  /** {@code RTLD_DEFAULT}: the symbols of every library, where extension modules look for CPython's too. */
  private static final long EVERY_LIBRARY = 0;

  private LoadedPython() {}

  /** A C function with a result, through plain linkage. */
  static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
    return LINKER.downcallHandle(symbol(name), FunctionDescriptor.of(result, arguments));
  }

  /** A C function without one. */
  static MethodHandle procedure(String name, MemoryLayout... arguments) {
    return LINKER.downcallHandle(symbol(name), FunctionDescriptor.ofVoid(arguments));
  }

  /** A Java method as a C function. */
  static MemorySegment stub(MethodHandle target, FunctionDescriptor descriptor, Arena arena) {
    return LINKER.upcallStub(target, descriptor, arena);
  }

  /** Memory of C's. */
  static MemorySegment memory(long address, long size) {
    return MemorySegment.ofAddress(address).reinterpret(size);
  }

  /** Where a function or variable of CPython lies. */
  static MemorySegment symbol(String name) {
    long address;
    try (Arena arena = Arena.ofConfined()) {
      address = (long) DLSYM.invokeExact(EVERY_LIBRARY, arena.allocateFrom(name));
    } catch (Throwable e) {
      throw new IllegalStateException("dlsym can't be called", e);
    }
    if (address == 0) {
      throw new UnsatisfiedLinkError(PYTHON + " has no symbol " + name);
    }
    return MemorySegment.ofAddress(address);
  }

  /** Ends it. Nothing may be called afterwards. */
  static void close() {
    PYTHON.close();
  }
}
