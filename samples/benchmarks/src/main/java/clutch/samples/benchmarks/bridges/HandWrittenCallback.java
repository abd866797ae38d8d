package clutch.samples.benchmarks.bridges;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntUnaryOperator;

/** Java functions as Python ones: one stub for all of them, which finds the function by the number in its {@code self}. */
final class HandWrittenCallback {

  /** {@code METH_O}: one argument, without a tuple around it. */
  private static final int ONE_ARGUMENT = 8;

  private static final Map<Long, IntUnaryOperator> FUNCTIONS = new ConcurrentHashMap<>();
  private static final AtomicLong NEXT_NUMBER = new AtomicLong();

  private static final long ATTACHED = definition("attached", "callAttached");
  private static final long DETACHED = definition("detached", "callDetached");
  private static final long RUNTIME_ERROR =
      LoadedPython.memory(LoadedPython.symbol("PyExc_RuntimeError").address(), JAVA_LONG.byteSize()).get(JAVA_LONG, 0);

  private final long number = NEXT_NUMBER.incrementAndGet();
  private final long definition;

  private HandWrittenCallback(IntUnaryOperator function, long definition) {
    this.definition = definition;
    FUNCTIONS.put(number, function);
  }

  /** Runs attached: cheap, and nothing else of Python runs meanwhile. */
  static HandWrittenCallback attached(IntUnaryOperator function) {
    return new HandWrittenCallback(function, ATTACHED);
  }

  /** Runs detached. */
  static HandWrittenCallback detached(IntUnaryOperator function) {
    return new HandWrittenCallback(function, DETACHED);
  }

  /** The Python function: a new reference. Attached. */
  long object() throws Throwable {
    long self = HandWrittenValues.of(number);
    long object = (long) HandWrittenFunctions.NEW_FUNCTION.invokeExact(definition, self, 0L);
    HandWrittenFunctions.DECREF.invokeExact(self);
    return HandWrittenValues.checked(object);
  }

  /** Forgets the Java function. */
  void forget() {
    FUNCTIONS.remove(number);
  }

  /** A {@code PyMethodDef}. */
  private static long definition(String name, String method) {
    MemorySegment struct =
        Arena.global().allocate(MemoryLayout.structLayout(ADDRESS, ADDRESS, JAVA_LONG, ADDRESS));
    try {
      MemorySegment stub =
          LoadedPython.stub(
              MethodHandles.lookup()
                  .findStatic(
                      HandWrittenCallback.class, method, MethodType.methodType(long.class, long.class, long.class)),
              FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG),
              Arena.global());
      struct.set(ADDRESS, 0, Arena.global().allocateFrom(name));
      struct.set(ADDRESS, 8, stub);
      struct.set(JAVA_INT, 16, ONE_ARGUMENT);
      return struct.address();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("UnusedMethod") // CPython calls it
  private static long callAttached(long self, long argument) {
    try {
      return HandWrittenValues.of((long) function(self).applyAsInt(Math.toIntExact(HandWrittenValues.toLong(argument))));
    } catch (Throwable e) {
      return raise(e);
    }
  }

  @SuppressWarnings("UnusedMethod") // CPython calls it
  private static long callDetached(long self, long argument) {
    try {
      IntUnaryOperator function = function(self);
      int value = Math.toIntExact(HandWrittenValues.toLong(argument));
      HandWrittenThread thread = HandWrittenThread.current();
      int result;
      thread.detach();
      try {
        result = function.applyAsInt(value);
      } finally {
        thread.attachAgain();
      }
      return HandWrittenValues.of((long) result);
    } catch (Throwable e) {
      return raise(e);
    }
  }

  private static IntUnaryOperator function(long self) throws Throwable {
    IntUnaryOperator function = FUNCTIONS.get((long) HandWrittenFunctions.TO_LONG.invokeExact(self));
    if (function == null) {
      throw new IllegalStateException("this Java function has been given back");
    }
    return function;
  }

  private static long raise(Throwable e) {
    try (Arena arena = Arena.ofConfined()) {
      HandWrittenFunctions.RAISE.invokeExact(
          RUNTIME_ERROR, arena.allocateFrom(String.valueOf(e.getMessage())));
      return 0;
    } catch (Throwable failed) {
      throw new IllegalStateException(failed);
    }
  }
}
