package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.TypeVersions;
import clutch.runtime.cpython.UnicodeObjects;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.LiveReferences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is kept in one interpreter for reading its exceptions: names, and what is known of classes. Where
 * none of it can be kept, exceptions are read all the same. Attached.
 */
final class KnownErrors implements LiveReferences.Owner {

  /** Where no interpreter of Clutch's is known: keeps nothing. */
  private static final KnownErrors NONE = new KnownErrors();

  /** Programs may make classes for ever. */
  private static final int MOST_CLASSES = 1024;

  private final Map<ErrorName, Long> names = new EnumMap<>(ErrorName.class);

  /** By the version of the class, which no other class has. */
  private final Map<Integer, ExceptionClass> classes = new ConcurrentHashMap<>();

  private KnownErrors() {}

  /** Those of the interpreter that the calling thread is attached to. */
  static KnownErrors here() {
    OpenInterpreter interpreter = OpenInterpreter.here();
    return interpreter == null
        ? NONE
        : interpreter.store().get(KnownErrors.class, () -> create(interpreter));
  }

  /** An exception may be read because there is no memory left: then there are no names, and no further exception. */
  private static KnownErrors create(OpenInterpreter interpreter) {
    KnownErrors known = new KnownErrors();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment word = arena.allocate(ValueLayout.JAVA_LONG);
      for (ErrorName name : ErrorName.values()) {
        long text = UnicodeObjects.fromUtf8(arena.allocateFrom(name.text));
        if (text == 0) {
          Exceptions.clear();
        } else {
          word.set(ValueLayout.JAVA_LONG, 0, text);
          UnicodeObjects.internInPlace(word);
          known.names.put(name, word.get(ValueLayout.JAVA_LONG, 0));
        }
      }
    }
    interpreter.liveReferences().add(known);
    return known;
  }

  /** A new reference to an attribute; 0, with no exception set, if it is None or can't be had. */
  long optional(long object, ErrorName name) {
    Long key = names.get(name);
    if (key == null) {
      return PythonErrors.optional(object, name.text);
    }
    MemorySegment word = OutParameter.word();
    int found = ObjectProtocol.optionalAttribute(object, key, word);
    if (found < 0) {
      Exceptions.clear();
    }
    long value = found > 0 ? OutParameter.value(word) : 0;
    if (value == Constants.NONE) {
      Attachment.release(value);
      return 0;
    }
    return value;
  }

  /** A name, borrowed; 0 if it is not kept. */
  long name(ErrorName name) {
    return names.getOrDefault(name, 0L);
  }

  /** What is known of an exception's class. */
  ExceptionClass classOf(long exception) {
    long type = Constants.typeOf(exception);
    int version = this == NONE ? 0 : TypeVersions.of(type);
    ExceptionClass known = version == 0 ? null : classes.get(version);
    if (known == null) {
      known = ExceptionClass.read(this, type);
      if (version != 0 && known.isWhole()) {
        if (classes.size() >= MOST_CLASSES) {
          classes.clear();
        }
        classes.put(version, known);
      }
    }
    return known;
  }

  @Override
  public void giveBack() {
    List<Long> owned = List.copyOf(names.values());
    names.clear(); // what is raised from now on is read without
    owned.forEach(Attachment::release);
  }
}
