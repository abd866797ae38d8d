package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Python functions that call Java. All of them share one upcall stub and one {@code PyMethodDef}; the
 * object that they are bound to tells them apart.
 */
public final class JavaFunctions {

  /** What Python calls: {@code METH_FASTCALL}. Must throw nothing, which would end the process. */
  @FunctionalInterface
  public interface Receiver {

    /**
     * Receives a call. Attached.
     *
     * @param self what the function is bound to, borrowed
     * @param arguments points to borrowed references
     * @param count how many
     * @return a new reference; 0 with an exception set
     */
    long call(long self, long arguments, long count);
  }

  private static final int METH_FASTCALL = 0x80;

  private static final MethodHandle CREATE =
      CFunction.of("PyCMethod_New", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private static final MethodHandle SELF =
      CFunction.of("PyCFunction_GetSelf", JAVA_LONG, JAVA_LONG);
  private static final MethodHandle FUNCTION =
      CFunction.of("PyCFunction_GetFunction", JAVA_LONG, JAVA_LONG);

  private final long definition;
  private final long stub;

  private JavaFunctions(long definition, long stub) {
    this.definition = definition;
    this.stub = stub;
  }

  /**
   * Functions that call a receiver. The stub is never freed: Python may hold a function for ever.
   *
   * @param name what Python shows as their name
   * @param receiver receives all calls
   */
  public static JavaFunctions of(String name, Receiver receiver) {
    Arena forEver = Arena.global();
    MemorySegment stub = stub(receiver, forEver);
    MemorySegment definition =
        forEver.allocate(
            MemoryLayout.structLayout(
                JAVA_LONG.withName("ml_name"),
                JAVA_LONG.withName("ml_meth"),
                JAVA_INT.withName("ml_flags"),
                MemoryLayout.paddingLayout(4),
                JAVA_LONG.withName("ml_doc")));
    definition.set(JAVA_LONG, 0, forEver.allocateFrom(name).address());
    definition.set(JAVA_LONG, 8, stub.address());
    definition.set(JAVA_INT, 16, METH_FASTCALL);
    return new JavaFunctions(definition.address(), stub.address());
  }

  @SuppressWarnings("restricted")
  private static MemorySegment stub(Receiver receiver, Arena arena) {
    try {
      MethodHandle call =
          MethodHandles.lookup()
              .findVirtual(
                  Receiver.class,
                  "call",
                  MethodType.methodType(long.class, long.class, long.class, long.class))
              .bindTo(receiver);
      return Linker.nativeLinker()
          .upcallStub(call, FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG), arena);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Receiver.call is there", e);
    }
  }

  /** {@code PyCMethod_New}: A function bound to an object; a new reference, 0 with an exception set. Attached. */
  public long bind(long self) {
    try {
      return (long) CREATE.invokeExact(definition, self, 0L, 0L);
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }

  /**
   * {@code PyCFunction_GetSelf}: What a function of these is bound to, borrowed; 0 for any other object. Attached.
   */
  public long self(long object) {
    if (Constants.typeOf(object) != Constants.C_FUNCTION) {
      return 0;
    }
    try {
      return (long) FUNCTION.invokeExact(object) == stub ? (long) SELF.invokeExact(object) : 0;
    } catch (Throwable t) {
      throw NativeFunction.failed(t);
    }
  }
}
