package clutch.runtime.glue;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.ConversionException;
import clutch.runtime.convert.Booleans;
import clutch.runtime.convert.Characters;
import clutch.runtime.convert.Mismatch;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.cpython.FloatObjects;
import clutch.runtime.cpython.LongObjects;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, one after the other in memory, as a vectorcall takes them. Attached. */
abstract class CallArguments {

  private static final int USUAL_SLOTS = 16;

  /** In longs: 128 bytes, as adjacent cache lines are fetched in pairs. */
  private static final int APART = 16;

  /** Where among {@link #written} the number of arguments is. */
  private static final int COUNT = APART;

  /** Where among {@link #written} the result is. */
  private static final int RESULT = APART + 1;

  /** Of the one thread that uses this. */
  final long threadNumber;

  /** A spare slot, then the arguments. */
  private MemorySegment slots;

  private int capacity;

  /** Where the slots are. */
  long address;

  /** In the middle of two lines' length of nothing else: no other thread waits for what is written in each call. */
  private final long[] written = new long[2 * APART + 2];

  /** The names of the last arguments, where they are not just those that were declared; owned, or 0. */
  long entryNames;

  /** The keywords that are passed, once one was left out; null while all are. */
  private @Nullable List<String> passedKeywords;

  /** The first positional parameter that was left out, and how many arguments were before it. */
  private @Nullable String leftOut;

  private int beforeLeftOut;

  CallArguments(long threadNumber) {
    this.threadNumber = threadNumber;
    capacity = USUAL_SLOTS;
    slots = Arena.ofAuto().allocate(JAVA_LONG, capacity + 1L);
    address = slots.address();
  }

  abstract OpenInterpreter interpreter();

  abstract Shape shape();

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
      push(type.converter().toPython(interpreter(), value, parameter));
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
        beforeLeftOut = count();
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
    long removed = last();
    written[COUNT]--;
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

  /** Adds a new reference, which is this call's from now on; 0 with an exception set. */
  final void push(long reference) {
    if (reference == 0) {
      throw PythonErrors.take();
    }
    long before = written[COUNT];
    if (before == capacity) {
      grow();
    }
    written[COUNT] = before + 1;
    Memory.setPointer(address + (before + 1) * Long.BYTES, reference);
  }

  /** How many arguments there are. */
  final int count() {
    return (int) written[COUNT];
  }

  /** The last argument, borrowed. */
  final long last() {
    return Memory.pointer(address + written[COUNT] * Long.BYTES);
  }

  /** What the call gave back, borrowed; 0 before the call, and without a result. */
  final long result() {
    return written[RESULT];
  }

  /** Takes over what the call gave back. */
  final void result(long reference) {
    written[RESULT] = reference;
  }

  private void grow() {
    MemorySegment grown = Arena.ofAuto().allocate(JAVA_LONG, capacity * 2L + 1);
    MemorySegment.copy(slots, 0, grown, 0, slots.byteSize());
    slots = grown;
    address = grown.address();
    capacity *= 2;
  }

  /** How many arguments are passed by position. */
  final int positional(long names) {
    int positional = names == 0 ? count() : count() - KeywordNames.count(names);
    if (leftOut != null && positional > beforeLeftOut) {
      throw new ConversionException(
          leftOut,
          "it is empty and would be left out, but a parameter after it is passed by position; "
              + "leave those out too, or pass a value here");
    }
    return positional;
  }

  /** The names of the last arguments, which are passed by keyword; 0 without any. */
  final long names(long declared) {
    if (entryNames == 0) {
      if (passedKeywords == null) {
        return declared;
      }
      entryNames = KeywordTuples.of(interpreter(), passedKeywords);
    }
    return entryNames;
  }

  /** Gives all references back. */
  final void releaseArguments() {
    while (written[COUNT] > 0) {
      long released = last();
      written[COUNT]--;
      References.decrement(released, threadNumber);
    }
    if (entryNames != 0) {
      References.decrement(entryNames);
      entryNames = 0;
    }
    if (passedKeywords != null) {
      passedKeywords = null;
    }
    if (leftOut != null) {
      leftOut = null;
    }
  }

  private static ConversionException noNull(String parameter, String expected) {
    return new ConversionException(parameter, "got null, expected an " + expected);
  }
}
