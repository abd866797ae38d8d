package clutch.runtime.interpreter;

import clutch.runtime.ClutchException;
import clutch.runtime.cpython.Capsules;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Interpreters;
import clutch.runtime.cpython.Mappings;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.UnicodeObjects;
import clutch.runtime.platform.CString;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What Clutch leaves inside an interpreter: a capsule in the interpreter's own dict that says whose it
 * is. It is made once and never freed: at an interpreter's end, garbage collection runs in no fixed
 * order and may still call in.
 */
final class InterpreterRecord {

  /** Versioned: another Clutch that lays records out otherwise must not take this for one of its own. */
  private static final MemorySegment NAME = Arena.global().allocateFrom("clutch.interpreter.1");

  private static final AtomicLong COUNT = new AtomicLong();

  private InterpreterRecord() {}

  /**
   * Makes the record of an interpreter. Attached to it.
   *
   * @throws ClutchException if it has one, with the name of its owner
   */
  static void create(long interpreter, String name) {
    long dict = Interpreters.dict(interpreter);
    long key = dict == 0 ? 0 : UnicodeObjects.fromUtf8(NAME);
    if (key == 0) {
      Exceptions.clear();
      throw new ClutchException("Interpreter '%s' has no dict to keep Clutch's record in".formatted(name));
    }
    try {
      refuseSecond(dict, key, name);
      String owner =
          "interpreter '%s', number %s of Clutch in %s"
              .formatted(name, COUNT.incrementAndGet(), InterpreterRecord.class.getClassLoader());
      long capsule = Capsules.create(Arena.global().allocateFrom(owner).address(), NAME);
      if (capsule == 0 || Mappings.setDictItem(dict, key, capsule) != 0) {
        Exceptions.clear();
        throw new ClutchException("CPython has no memory left for Clutch's record");
      }
      References.decrement(capsule);
    } finally {
      References.decrement(key);
    }
  }

  private static void refuseSecond(long dict, long key, String name) {
    long known = ObjectProtocol.item(dict, key);
    if (known == 0) {
      Exceptions.clear();
      return;
    }
    long owner = Capsules.pointer(known, NAME);
    References.decrement(known);
    if (owner == 0) {
      Exceptions.clear();
    }
    throw new ClutchException(
        "Interpreter '%s' is in use already, as %s. An interpreter has one owner: use it from there"
            .formatted(name, owner == 0 ? "something that is not Clutch's" : CString.read(owner)));
  }
}
