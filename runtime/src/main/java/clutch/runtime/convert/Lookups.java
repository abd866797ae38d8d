package clutch.runtime.convert;

import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * What is looked up by name in an interpreter again and again: classes, members of enums, and names
 * themselves. It is kept until the interpreter ends. Attached.
 */
final class Lookups {

  private final OpenInterpreter interpreter;
  private final PythonScript script;
  private final Map<Object, Long> known = new ConcurrentHashMap<>();

  private Lookups(OpenInterpreter interpreter) {
    this.interpreter = interpreter;
    this.script = PythonScript.load(interpreter, Lookups.class, "lookups.py");
  }

  static Lookups of(OpenInterpreter interpreter) {
    return interpreter.store().get(Lookups.class, () -> new Lookups(interpreter));
  }

  /**
   * A borrowed reference to what a key stands for.
   *
   * @param key never a class of the user's, nor what leads to one: it is kept as long as the interpreter
   * @param find finds a new reference, if the key has not been asked for before
   */
  long get(Object key, LongSupplier find) {
    Long there = known.get(key);
    if (there != null) {
      return there;
    }
    long found = find.getAsLong();
    Long other = known.putIfAbsent(key, found);
    if (other != null) {
      Attachment.release(found); // Another thread was first.
      return other;
    }
    return interpreter.liveReferences().keep(found);
  }

  /** A borrowed reference to an interned {@code str}. */
  long name(String name) {
    return get(name, () -> Names.of(name));
  }

  /** A new reference to a tuple of a class's {@code __init__} and its code, or to None: see {@code lookups.py}. */
  long inOrder(long type, long names) {
    return Checked.reference(Calling.call(script.function("in_order"), type, names));
  }

  /** {@code "; did you mean ...?"}, or nothing if no attribute's name comes near. */
  String nearestAttribute(long object, String name) {
    try (Owned text = new Owned(Strings.toPython(name));
        Owned answer = new Owned(Calling.call(script.function("nearest_attribute"), text.borrow(), object))) {
      return Strings.fromPython(answer.borrow());
    }
  }

  /** {@code "; did you mean ...?"}, or nothing if none of the names comes near. */
  String nearest(List<String> names, String name) {
    try (Owned text = new Owned(Strings.toPython(name));
        Owned list = new Owned(Lists.toPython(interpreter, Converters.STRING, names));
        Owned answer = new Owned(Calling.call(script.function("nearest"), text.borrow(), list.borrow()))) {
      return Strings.fromPython(answer.borrow());
    }
  }
}
