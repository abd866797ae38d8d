package clutch.runtime.upcall;

import clutch.runtime.ClutchException;
import clutch.runtime.cpython.Calls;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Modules;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.UnicodeObjects;
import clutch.runtime.cpython.WeakReferences;
import clutch.runtime.interpreter.InterpreterStore;
import clutch.runtime.interpreter.LiveReferences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Java objects that a Python object stands for, kept until Python has let go of that one. A destructor
 * that calls Java would run on any thread at any time; instead each Python object has a weak reference
 * whose callback is a deque's {@code append}, and the deque is emptied when the next object is kept.
 */
final class KeptForPython implements InterpreterStore.Kept, LiveReferences.Owner {

  private static final AtomicLong NUMBERS = new AtomicLong();

  /** By number, of all interpreters: the number is all that Python knows. */
  private static final Map<Long, Object> OBJECTS = new ConcurrentHashMap<>();

  private final long gone;
  private final long append;
  private final long popleft;
  private final Map<Long, Long> numbers = new ConcurrentHashMap<>();

  private KeptForPython(long gone, long append, long popleft) {
    this.gone = gone;
    this.append = append;
    this.popleft = popleft;
  }

  /** Those of an interpreter. Attached. */
  static KeptForPython of(OpenInterpreter interpreter) {
    return interpreter.store().get(KeptForPython.class, () -> create(interpreter));
  }

  private static KeptForPython create(OpenInterpreter interpreter) {
    long name = text("collections");
    long collections = checked(Modules.importModule(name));
    References.decrement(name);
    long type = attribute(collections, "deque");
    long gone = checked(Calls.vectorcall(type, 0, 0, 0));
    References.decrement(type);
    References.decrement(collections);
    LiveReferences live = interpreter.liveReferences();
    KeptForPython kept =
        new KeptForPython(
            live.keep(gone),
            live.keep(attribute(gone, "append")),
            live.keep(attribute(gone, "popleft")));
    live.add(kept);
    return kept;
  }

  static long attribute(long object, String name) {
    long key = text(name);
    long value = checked(ObjectProtocol.attribute(object, key));
    References.decrement(key);
    return value;
  }

  private static long text(String text) {
    try (Arena arena = Arena.ofConfined()) {
      return checked(UnicodeObjects.fromUtf8(arena.allocateFrom(text)));
    }
  }

  private static long checked(long reference) {
    if (reference == 0) {
      Exceptions.clear();
      throw new ClutchException("CPython has no memory left for what Java keeps for it");
    }
    return reference;
  }

  /** A number for an object, under which it is kept from now on. */
  static long number(Object object) {
    long number = NUMBERS.incrementAndGet();
    OBJECTS.put(number, object);
    return number;
  }

  /** The object of that number; null once it is no longer kept. */
  static @Nullable Object get(long number) {
    return OBJECTS.get(number);
  }

  static void drop(long number) {
    OBJECTS.remove(number);
  }

  /** Keeps the object of that number only as long as a Python object lives. Attached. */
  void watch(long standsForIt, long number) {
    forgetGone();
    long weak = checked(WeakReferences.create(standsForIt, append));
    numbers.put(weak, number);
  }

  /** Attached. */
  private void forgetGone() {
    while (ObjectProtocol.isTrue(gone) == 1) {
      long weak = Calls.vectorcall(popleft, 0, 0, 0);
      if (weak == 0) {
        Exceptions.clear(); // another thread was faster
        return;
      }
      Long number = numbers.remove(weak);
      if (number != null) {
        drop(number);
        References.decrement(weak);
      }
      References.decrement(weak);
    }
  }

  @Override
  public void giveBack() {
    numbers.keySet().forEach(References::decrement);
  }

  @Override
  public void interpreterEnded() {
    numbers.values().forEach(KeptForPython::drop);
  }
}
