package clutch.samples.benchmarks.bridges;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.IntUnaryOperator;

/** A Java function as a Python one, with a stub of its own. */
final class NaiveCallback {

  /** {@code METH_O}: one argument, without a tuple around it. */
  private static final int ONE_ARGUMENT = 8;

  private static final MethodType TYPE =
      MethodType.methodType(MemorySegment.class, MemorySegment.class, MemorySegment.class);

  private final IntUnaryOperator function;
  private final boolean attached;

  /** Runs the function with the GIL, or without. */
  NaiveCallback(IntUnaryOperator function, boolean attached) {
    this.function = function;
    this.attached = attached;
  }

  /** The Python function: a new reference, to be used while the arena is open. */
  MemorySegment object(Arena arena) throws Throwable {
    MethodHandle target = MethodHandles.lookup().bind(this, "call", TYPE);
    MemorySegment definition = arena.allocate(MemoryLayout.structLayout(ADDRESS, ADDRESS, JAVA_LONG, ADDRESS));
    definition.set(ADDRESS, 0, arena.allocateFrom("java"));
    definition.set(ADDRESS, 8, LoadedPython.stub(target, FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS), arena));
    definition.set(JAVA_INT, 16, ONE_ARGUMENT);
    return NaiveValues.checked(
        (MemorySegment)
            NaiveFunctions.NEW_FUNCTION.invokeExact(definition, MemorySegment.NULL, MemorySegment.NULL));
  }

  @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // CPython calls it, and says so
  private MemorySegment call(MemorySegment self, MemorySegment argument) {
    try {
      int value = Math.toIntExact(NaiveValues.toLong(argument));
      return NaiveValues.of((long) (attached ? function.applyAsInt(value) : withoutGil(value)));
    } catch (Throwable e) {
      return raise(e);
    }
  }

  private int withoutGil(int value) throws Throwable {
    MemorySegment state = (MemorySegment) NaiveFunctions.SAVE_THREAD.invokeExact();
    try {
      return function.applyAsInt(value);
    } finally {
      NaiveFunctions.RESTORE_THREAD.invokeExact(state);
    }
  }

  private static MemorySegment raise(Throwable e) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment error = LoadedPython.memory(LoadedPython.symbol("PyExc_RuntimeError").address(), ADDRESS.byteSize());
      NaiveFunctions.RAISE.invokeExact(error.get(ADDRESS, 0), arena.allocateFrom(String.valueOf(e.getMessage())));
      return MemorySegment.NULL;
    } catch (Throwable failed) {
      throw new IllegalStateException(failed);
    }
  }
}
