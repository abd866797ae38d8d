package clutch.runtime.platform;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Links C functions. Pointers are {@code long}s throughout: a {@code MemorySegment} that is stored
 * costs an allocation in every call.
 */
public final class NativeFunction {

  private static final Linker LINKER = Linker.nativeLinker();

  /** Of most functions that a start calls. */
  private static final int MOST_PARAMETERS = 4;

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

  /**
   * Has the usual shapes made ahead, on a thread of their own, while others look for Python: that is most of what
   * there is to wait for at the start, and there is a processor free then.
   */
  public static void makeShapesAhead() {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread.ofPlatform().daemon().name("clutch-link").start(NativeFunction::makeShapesIfAllowed);
    }
  }

  private static void makeShapesIfAllowed() {
    try {
      makeShapes();
    } catch (IllegalCallerException denied) {
      // Whoever starts Python meets it as well, and says so.
      return;
    }
  }

  @SuppressWarnings("restricted")
  private static void makeShapes() {
    MemoryLayout[] parameters = new MemoryLayout[MOST_PARAMETERS];
    Arrays.fill(parameters, ValueLayout.JAVA_LONG);
    for (int count = 1; count <= MOST_PARAMETERS; count++) {
      MethodHandle _ =
          LINKER.downcallHandle(
              FunctionDescriptor.of(ValueLayout.JAVA_LONG, Arrays.copyOf(parameters, count)));
    }
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
