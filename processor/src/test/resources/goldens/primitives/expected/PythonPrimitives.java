package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.Shape;
import javax.annotation.processing.Generated;

/**
 * Calls {@code primitives} in Python for {@link Primitives}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonPrimitives implements Primitives {
  private final PythonFunction invert;

  private final PythonFunction next;

  private final PythonFunction addByte;

  private final PythonFunction addShort;

  private final PythonFunction addInt;

  private final PythonFunction addLong;

  private final PythonFunction addFloat;

  private final PythonFunction addDouble;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonPrimitives(Python python) {
    this(Binding.of(python, Primitives.class, "primitives"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonPrimitives(Interpreter interpreter) {
    this(Binding.of(interpreter, Primitives.class, "primitives"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonPrimitives(InterpreterPool pool) {
    this(Binding.of(pool, Primitives.class, "primitives"));
  }

  private PythonPrimitives(Binding binding) {
    Members main = binding.inMain();
    invert = main.function("invert", "invert(boolean)", Shape.positional(1));
    next = main.function("next", "next(char)", Shape.positional(1));
    addByte = main.function("add_byte", "addByte(byte, byte)", Shape.positional(2));
    addShort = main.function("add_short", "addShort(short, short)", Shape.positional(2));
    addInt = main.function("add_int", "addInt(int, int)", Shape.positional(2));
    addLong = main.function("add_long", "addLong(long, long)", Shape.positional(2));
    addFloat = main.function("add_float", "addFloat(float, float)", Shape.positional(2));
    addDouble = main.function("add_double", "addDouble(double, double)", Shape.positional(2));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public boolean invert(boolean value) {
    Call call = invert.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return invert.handOver(() -> invert(value));
    }
    try (call) {
      call.add(value);
      call.invoke();
      return call.toBoolean();
    }
  }

  @Override
  public char next(char value) {
    Call call = next.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return next.handOver(() -> next(value));
    }
    try (call) {
      call.add(value);
      call.invoke();
      return call.toChar();
    }
  }

  @Override
  public byte addByte(byte one, byte other) {
    Call call = addByte.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return addByte.handOver(() -> addByte(one, other));
    }
    try (call) {
      call.add(one);
      call.add(other);
      call.invoke();
      return call.toByte();
    }
  }

  @Override
  public short addShort(short one, short other) {
    Call call = addShort.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return addShort.handOver(() -> addShort(one, other));
    }
    try (call) {
      call.add(one);
      call.add(other);
      call.invoke();
      return call.toShort();
    }
  }

  @Override
  public int addInt(int one, int other) {
    Call call = addInt.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return addInt.handOver(() -> addInt(one, other));
    }
    try (call) {
      call.add(one);
      call.add(other);
      call.invoke();
      return call.toInt();
    }
  }

  @Override
  public long addLong(long one, long other) {
    Call call = addLong.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return addLong.handOver(() -> addLong(one, other));
    }
    try (call) {
      call.add(one);
      call.add(other);
      call.invoke();
      return call.toLong();
    }
  }

  @Override
  public float addFloat(float one, float other) {
    Call call = addFloat.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return addFloat.handOver(() -> addFloat(one, other));
    }
    try (call) {
      call.add(one);
      call.add(other);
      call.invoke();
      return call.toFloat();
    }
  }

  @Override
  public double addDouble(double one, double other) {
    Call call = addDouble.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return addDouble.handOver(() -> addDouble(one, other));
    }
    try (call) {
      call.add(one);
      call.add(other);
      call.invoke();
      return call.toDouble();
    }
  }
}
