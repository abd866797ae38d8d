package clutch.runtime.glue;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.ConversionException;
import clutch.runtime.InterpreterClosedException;
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
import clutch.runtime.futures.FutureCall;
import clutch.runtime.futures.PythonPublisher;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
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

  private @Nullable Callee callee;
  private int count;
  private long result;
  private long entryNames;

  /** The keywords that are passed, once one was left out; null while all are. */
  private @Nullable List<String> passedKeywords;

  /** Those that are thrown in place of Python's. */
  private @Nullable JavaExceptions exceptions;

  /** The first positional parameter that was left out, and how many arguments were before it. */
  private @Nullable String leftOut;

  private int beforeLeftOut;

  /** What is recorded of it; null until a call of this thread is. */
  private @Nullable CallEvent event;

  private boolean recorded;

  Call(Attachment attachment) {
    this.attachment = attachment;
    capacity = USUAL_SLOTS;
    slots = Arena.ofAuto().allocate(JAVA_LONG, capacity + 1L);
    address = slots.address();
  }

  /** The call of this thread at this depth, made for its first one and reused for later ones. */
  static Call of(Attachment attachment) {
    Call call = (Call) attachment.companion();
    return call == null ? first(attachment) : call;
  }

  private static Call first(Attachment attachment) {
    try {
      Call call = new Call(attachment);
      attachment.companion(call);
      return call;
    } catch (Throwable t) {
      attachment.close();
      throw t;
    }
  }

  /** Keeps the member, and so what the binding owns, reachable while the call runs. */
  void begin(PythonMember called) {
    beginWith(called);
  }

  /**
   * Begins with the object whose member it is as the first argument.
   *
   * @param self a new reference, which is this call's from now on
   */
  void begin(ResolvedMember called, long self) {
    push(self);
    beginWith(called);
  }

  private void beginWith(Callee called) {
    callee = called;
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
      Callee called = Objects.requireNonNull(callee);
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
   * Adds a positional argument, unless it is empty: then it is left out, and Python's default applies.
   *
   * @param type how it is converted
   * @param value the argument, perhaps null or an empty optional
   * @param parameter the Java parameter's name, for messages
   * @param <T> its Java type
   * @throws ConversionException if the value has no place in Python
   */
  public <T extends @Nullable Object> void addUnlessEmpty(
      PythonType<T> type, T value, String parameter) {
    add(type, value, parameter);
    if (Emptiness.isEmpty(value)) {
      removeLast();
      if (leftOut == null) {
        leftOut = parameter;
        beforeLeftOut = count;
      }
    }
  }

  /**
   * Adds a keyword argument, unless it is empty: then it is left out, and Python's default applies.
   *
   * @param type how it is converted
   * @param value the argument, perhaps null or an empty optional
   * @param parameter the Java parameter's name, for messages
   * @param keyword its name in Python
   * @param <T> its Java type
   * @throws ConversionException if the value has no place in Python
   */
  public <T extends @Nullable Object> void addKeywordUnlessEmpty(
      PythonType<T> type, T value, String parameter, String keyword) {
    add(type, value, parameter);
    if (Emptiness.isEmpty(value)) {
      removeLast();
      if (passedKeywords == null) {
        passedKeywords = new ArrayList<>(shape().keywordNames());
      }
      passedKeywords.remove(keyword);
    }
  }

  /** What is empty has been converted like anything else, so that a null that is not allowed is refused. */
  private void removeLast() {
    long removed = Memory.pointer(address + (long) count * Long.BYTES);
    count--;
    References.decrement(removed);
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
    List<String> declared = shape().keywordNames();
    List<String> passed = passedKeywords == null ? declared : passedKeywords;
    entryNames = KeywordNames.plus(declared, passed, entries.keySet(), parameter);
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
    if (callee instanceof PythonFunction function) {
      long names = names(function.keywordNames());
      take(
          Calls.vectorcall(
              function.callable(), address + Long.BYTES, positional(names) | SPARE_SLOT, names));
    } else {
      invoke(objectMember());
    }
  }

  private void invoke(ResolvedMember method) {
    long names = names(method.keywordNames());
    long flags = positional(names) | SPARE_SLOT;
    take(
        method.function() == 0
            ? Calls.vectorcallMethod(method.nameText(), address + Long.BYTES, flags, names)
            : Calls.vectorcall(method.function(), address + Long.BYTES, flags, names));
  }

  private int positional(long names) {
    int positional = names == 0 ? count : count - KeywordNames.count(names);
    if (leftOut != null && positional > beforeLeftOut) {
      throw new ConversionException(
          leftOut,
          "it is empty and would be left out, but a parameter after it is passed by position; "
              + "leave those out too, or pass a value here");
    }
    return positional;
  }

  /**
   * Calls the function.
   *
   * @param inPlaceOfPythons the Java exceptions that are thrown in place of Python's
   * @throws PythonException what it raised, unless one of those stands for it
   */
  public void invoke(JavaExceptions inPlaceOfPythons) {
    exceptions = inPlaceOfPythons;
    invoke();
  }

  /** The names of the last arguments, which are passed by keyword; 0 without any. */
  private long names(long declared) {
    if (entryNames == 0) {
      if (passedKeywords == null) {
        return declared;
      }
      entryNames = KeywordTuples.of(interpreter(), passedKeywords);
    }
    return entryNames;
  }

  /**
   * Reads the attribute.
   *
   * @throws PythonException what reading it raised
   */
  public void read() {
    take(ObjectProtocol.attribute(owner(), attributeName()));
  }

  /**
   * Reads the attribute.
   *
   * @param inPlaceOfPythons the Java exceptions that are thrown in place of Python's
   * @throws PythonException what reading it raised, unless one of those stands for it
   */
  public void read(JavaExceptions inPlaceOfPythons) {
    exceptions = inPlaceOfPythons;
    read();
  }

  /**
   * Writes the last argument to the attribute.
   *
   * @throws PythonException what writing it raised
   */
  public void write() {
    long value = Memory.pointer(address + (long) count * Long.BYTES);
    if (ObjectProtocol.setAttribute(owner(), attributeName(), value) != 0) {
      throw failure();
    }
  }

  /**
   * Writes the last argument to the attribute.
   *
   * @param inPlaceOfPythons the Java exceptions that are thrown in place of Python's
   * @throws PythonException what writing it raised, unless one of those stands for it
   */
  public void write(JavaExceptions inPlaceOfPythons) {
    exceptions = inPlaceOfPythons;
    write();
  }

  private long owner() {
    return callee instanceof PythonAttribute attribute
        ? attribute.owner()
        : Memory.pointer(address + Long.BYTES);
  }

  private long attributeName() {
    return callee instanceof PythonAttribute attribute
        ? attribute.nameText()
        : objectMember().nameText();
  }

  /**
   * Has the function called by the interpreter itself, with the arguments that were added.
   *
   * @param type how its result is converted
   * @param <T> its result's Java type
   * @return its result; to complete the future otherwise stops the call
   * @throws InterpreterClosedException once the interpreter is closing
   */
  public <T extends @Nullable Object> CompletableFuture<T> submit(PythonType<T> type) {
    return FutureCall.begin(interpreter(), bound(), type.converter(), "a future of " + description());
  }

  /**
   * As {@link #submit(PythonType)}, for a function whose result is of no interest.
   *
   * @return complete, with null, when the call has ended
   */
  @SuppressWarnings("unchecked") // a Void is null, whatever its type argument says of that
  public CompletableFuture<Void> submit() {
    return (CompletableFuture<Void>) (CompletableFuture<?>) submit(PythonTypes.VOID);
  }

  /**
   * Publishes what the async generator function yields, called with the arguments that were added.
   *
   * @param type how each element is converted
   * @param <T> the elements' Java type
   * @return a publisher for one subscriber
   */
  public <T extends @Nullable Object> Flow.Publisher<T> publish(PythonType<T> type) {
    return PythonPublisher.of(interpreter(), bound(), type.converter(), "a publisher of " + description());
  }

  /** Function and arguments as one object, which outlives this call: a new reference. */
  private long bound() {
    return Bound.of(interpreter(), Objects.requireNonNull(callee), address, count, entryNames);
  }

  private String description() {
    Callee called = Objects.requireNonNull(callee);
    return called.target() + (called.target().indexOf(':') < 0 ? ":" : ".") + called.name();
  }

  private void take(long reference) {
    if (reference == 0) {
      throw failure();
    }
    result = reference;
  }

  /** What Python raised, or the Java exception that stands for it. */
  private PythonException failure() {
    return exceptions == null ? PythonErrors.take() : PythonErrors.take(interpreter(), exceptions);
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
      leave();
    }
  }

  private void leave() {
    try {
      attachment.close();
    } finally {
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
    passedKeywords = null;
    leftOut = null;
    exceptions = null;
  }

  private OpenInterpreter interpreter() {
    return attachment.interpreter();
  }

  private Shape shape() {
    return callee instanceof PythonFunction function
        ? function.shape()
        : objectMember().member().shape();
  }

  private ResolvedMember objectMember() {
    return (ResolvedMember) Objects.requireNonNull(callee);
  }

  private static ConversionException noNull(String parameter, String expected) {
    return new ConversionException(parameter, "got null, expected an " + expected);
  }
}
