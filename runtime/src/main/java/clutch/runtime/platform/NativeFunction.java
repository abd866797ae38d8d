package clutch.runtime.platform;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * Links C functions. Pointers are {@code long}s throughout: a {@code MemorySegment} that is stored
 * costs an allocation in every call.
 */
public final class NativeFunction {

  private static final Linker LINKER = Linker.nativeLinker();

  private NativeFunction() {}

  /**
   * Links a function.
   *
   * @param lookup where it is found
   * @param name its C name
   * @param result the layout of its result, or null for void
   * @param parameters the layouts of its parameters
   * @param options how it is called
   */
  @SuppressWarnings("restricted")
  public static MethodHandle link(
      SymbolLookup lookup,
      String name,
      @Nullable MemoryLayout result,
      MemoryLayout[] parameters,
      Linker.Option... options) {
    MemorySegment address =
        lookup.find(name).orElseThrow(() -> new UnsatisfiedLinkError("No C function " + name));
    FunctionDescriptor descriptor =
        result == null ? FunctionDescriptor.ofVoid(parameters) : FunctionDescriptor.of(result, parameters);
    return LINKER.downcallHandle(address, descriptor, options);
  }

  /** Has Java make the class of a shape, which all functions of that shape share. */
  @SuppressWarnings("restricted")
  static void make(FunctionDescriptor shape, Linker.Option... options) {
    MethodHandle _ = LINKER.downcallHandle(shape, options);
  }

  /** Links a function of the C library. */
  static MethodHandle ofSystem(String name, @Nullable MemoryLayout result, MemoryLayout... parameters) {
    return link(LINKER.defaultLookup(), name, result, parameters);
  }

  /** Where a function of the C library is, for C to call. */
  static long addressInSystem(String name) {
    return LINKER.defaultLookup().findOrThrow(name).address();
  }

  /**
   * What to throw when {@code invokeExact} threw: a downcall itself throws nothing checked, so that
   * this is an error of the JVM's own, such as {@code StackOverflowError}, and goes on as it is.
   *
   * @param thrown what was thrown
   */
  public static RuntimeException failed(Throwable thrown) {
    switch (thrown) {
      case Error error -> throw error;
      case RuntimeException exception -> throw exception;
      default -> throw new AssertionError("A downcall threw a checked exception", thrown);
    }
  }
}
