package clutch.runtime.glue;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.ConversionException;
import clutch.runtime.PythonException;
import clutch.runtime.convert.Booleans;
import clutch.runtime.convert.Characters;
import clutch.runtime.convert.Floats;
import clutch.runtime.convert.Ints;
import clutch.runtime.convert.Mismatch;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.cpython.Calls;
import clutch.runtime.cpython.FloatObjects;
import clutch.runtime.cpython.LongObjects;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;
import clutch.runtime.events.CallEvent;
import clutch.runtime.events.Events;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One call in its making, on one thread: arguments are added in their order, then it is made, then
 * its result is converted. {@link #close()} gives all references back, restores the thread as it was
 * and gives back the guard, whatever happened in between.
 *
 * <p>A thread reuses its calls, so that a call allocates nothing. After it was closed a call must not
 * be touched.
 */
public final class Call implements AutoCloseable {

  /** {@code PY_VECTORCALL_ARGUMENTS_OFFSET}: the slot before the arguments is the callee's to use. */
  private static final long SPARE_SLOT = 1L << 63;

  private static final int USUAL_SLOTS = 16;

  private final Attachment attachment;
  private MemorySegment slots;
  private long address;
  private int capacity;

  private @Nullable PythonMember member;
  private int count;
  private long result;
  private long entryNames;

  /** What is recorded of it; null until a call of this thread is. */
  private @Nullable CallEvent event;

  private boolean recorded;

  Call(Attachment attachment) {
    this.attachment = attachment;
    capacity = USUAL_SLOTS;
    slots = Arena.ofAuto().allocate(JAVA_LONG, capacity + 1L);
    address = slots.address();
  }

  /** Keeps the member, and so what the binding owns, reachable while the call runs. */
  void begin(PythonMember called) {
    member = called;
    if (Events.recordCalls()) {
      beginRecording();
    }
  }

  private void beginRecording() {
    if (event == null) {
      event = new CallEvent();
    }
    event.begin();
    recorded = true;
  }

  private void endRecording() {
    recorded = false;
    CallEvent ended = Objects.requireNonNull(event);
    ended.end();
    if (ended.shouldCommit()) {
      PythonMember called = Objects.requireNonNull(member);
      ended.record(interpreter().name(), called.target(), called.name());
    }
  }

  // Arguments

  /**
   * Adds an argument.
   *
   * @param value becomes a bool
   */
  public void add(boolean value) {
    push(Booleans.toPython(value));
  }

  /**
   * Adds an argument.
   *
   * @param value becomes a str of one character
   */
  public void add(char value) {
    push(Characters.toPython(value));
  }

  /**
   * Adds an argument.
   *
   * @param value becomes an int
   */
  public void add(byte value) {
    push(LongObjects.fromLong(value));
  }

  /**
   * Adds an argument.
   *
   * @param value becomes an int
   */
  public void add(short value) {
    push(LongObjects.fromLong(value));
  }

  /**
   * Adds an argument.
   *
   * @param value becomes an int
   */
  public void add(int value) {
    push(LongObjects.fromLong(value));
  }

  /**
   * Adds an argument.
   *
   * @param value becomes an int
   */
  public void add(long value) {
    push(LongObjects.fromLong(value));
  }

  /**
   * Adds an argument.
   *
   * @param value becomes a float
   */
  public void add(float value) {
    push(FloatObjects.fromDouble(value));
  }

  /**
   * Adds an argument.
   *
   * @param value becomes a float
   */
  public void add(double value) {
    push(FloatObjects.fromDouble(value));
  }

  /**
   * Adds an argument.
   *
   * @param type how it is converted
   * @param value the argument
   * @param parameter the Java parameter's name, for messages
   * @param <T> its Java type
   * @throws ConversionException if the value has no place in Python
   */
  public <T extends @Nullable Object> void add(PythonType<T> type, T value, String parameter) {
    try {
      push(type.converter().toPython(interpreter(), value));
    } catch (Mismatch mismatch) {
      throw mismatch.at(parameter);
    }
  }

  /**
   * Adds each element as an argument of its own, as Python's {@code *values}.
   *
   * @param type how each is converted
   * @param values the arguments
   * @param parameter the Java parameter's name, for messages
   * @param <T> their Java type
   * @throws ConversionException if a value has no place in Python
   */
  public <T extends @Nullable Object> void addEach(
      PythonType<T> type, T[] values, String parameter) {
    if (values == null) {
      throw noNull(parameter, "array; pass an empty one for no arguments");
    }
    for (int i = 0; i < values.length; i++) {
      try {
        push(type.converter().toPython(interpreter(), values[i]));
      } catch (Mismatch mismatch) {
        throw mismatch.at(parameter + "[" + i + "]");
      }
    }
  }

  /**
   * Adds each entry as a keyword argument of its own, as Python's {@code **entries}. Nothing may be
   * added after that.
   *
   * @param type how the values are converted
   * @param entries the arguments by keyword
   * @param parameter the Java parameter's name, for messages
   * @param <V> the values' Java type
   * @throws ConversionException if a value has no place in Python
   */
  public <V extends @Nullable Object> void addEntries(
      PythonType<V> type, Map<String, V> entries, String parameter) {
    if (entries == null) {
      throw noNull(parameter, "map; pass an empty one for no arguments");
    }
    entryNames = KeywordNames.plus(function().shape().keywordNames(), entries.keySet(), parameter);
    entries.forEach((keyword, value) -> addEntry(type, keyword, value, parameter));
  }

  private <V extends @Nullable Object> void addEntry(
      PythonType<V> type, String keyword, V value, String parameter) {
    try {
      push(type.converter().toPython(interpreter(), value));
    } catch (Mismatch mismatch) {
      throw mismatch.at("%s['%s']".formatted(parameter, keyword));
    }
  }

  private void push(long reference) {
    if (reference == 0) {
      throw PythonErrors.take();
    }
    if (count == capacity) {
      grow();
    }
    count++;
    Memory.setPointer(address + (long) count * Long.BYTES, reference);
  }

  private void grow() {
    MemorySegment grown = Arena.ofAuto().allocate(JAVA_LONG, capacity * 2L + 1);
    MemorySegment.copy(slots, 0, grown, 0, slots.byteSize());
    slots = grown;
    address = grown.address();
    capacity *= 2;
  }

  // The call

  /**
   * Calls the function.
   *
   * @throws PythonException what it raised
   */
  public void invoke() {
    PythonFunction function = function();
    long names = entryNames == 0 ? function.keywordNames() : entryNames;
    int positional = names == 0 ? count : count - KeywordNames.count(names);
    take(
        Calls.vectorcall(
            function.callable(), address + Long.BYTES, positional | SPARE_SLOT, names));
  }

  /**
   * Reads the attribute.
   *
   * @throws PythonException what reading it raised
   */
  public void read() {
    PythonAttribute attribute = attribute();
    take(ObjectProtocol.attribute(attribute.owner(), attribute.nameText()));
  }

  /**
   * Writes the one argument to the attribute.
   *
   * @throws PythonException what writing it raised
   */
  public void write() {
    PythonAttribute attribute = attribute();
    long value = Memory.pointer(address + Long.BYTES);
    if (ObjectProtocol.setAttribute(attribute.owner(), attribute.nameText(), value) != 0) {
      throw PythonErrors.take();
    }
  }

  private void take(long reference) {
    if (reference == 0) {
      throw PythonErrors.take();
    }
    result = reference;
  }

  // The result

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no bool
   */
  public boolean toBoolean() {
    try {
      return Booleans.asBoolean(result);
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no str of one character
   */
  public char toChar() {
    try {
      return Characters.asChar(result);
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no int in the range of a byte
   */
  public byte toByte() {
    try {
      return Ints.asByte(result);
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no int in the range of a short
   */
  public short toShort() {
    try {
      return Ints.asShort(result);
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no int in the range of an int
   */
  public int toInt() {
    try {
      return Ints.asInt(result);
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no int in the range of a long
   */
  public long toLong() {
    try {
      return Ints.asLong(result);
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is no number in the range of a float
   */
  public float toFloat() {
    try {
      return Floats.asFloat(result);
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @return its value
   * @throws ConversionException if it is neither a float nor an int
   */
  public double toDouble() {
    try {
      return Floats.asDouble(result);
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  /**
   * The result as a Java value.
   *
   * @param type how it is converted
   * @param <T> its Java type
   * @return its value
   * @throws ConversionException if it does not fit the type
   */
  public <T extends @Nullable Object> T to(PythonType<T> type) {
    try {
      return type.converter().fromPython(interpreter(), result);
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    }
  }

  @Override
  public void close() {
    try {
      releaseReferences();
    } finally {
      attachment.close();
      if (recorded) {
        endRecording();
      }
    }
  }

  private void releaseReferences() {
    while (count > 0) {
      long released = Memory.pointer(address + (long) count * Long.BYTES);
      count--;
      References.decrement(released);
    }
    if (result != 0) {
      long released = result;
      result = 0;
      References.decrement(released);
    }
    if (entryNames != 0) {
      References.decrement(entryNames);
      entryNames = 0;
    }
  }

  private OpenInterpreter interpreter() {
    return attachment.interpreter();
  }

  private PythonFunction function() {
    return (PythonFunction) Objects.requireNonNull(member);
  }

  private PythonAttribute attribute() {
    return (PythonAttribute) Objects.requireNonNull(member);
  }

  private static ConversionException noNull(String parameter, String expected) {
    return new ConversionException(parameter, "got null, expected an " + expected);
  }
}
