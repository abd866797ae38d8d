package clutch.runtime.convert;

import clutch.runtime.cpython.CodeObjects;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.cpython.TypeVersions;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How one interpreter makes an instance of a class from a record's components. They go by keyword, for which CPython
 * makes a dict; where the class is known to take just these names in this order, they go by position, which is a
 * third faster. That is known for as long as neither the class nor the code of its {@code __init__} is another one;
 * its metaclass can't be changed. Without a GIL another thread could change them in the middle: it is not known then.
 * Attached.
 */
final class Construction {

  private final long type;
  private final ComponentNames names;

  /** Of the class for which the following is known; 0 if nothing is. */
  private final int version;

  private final long initialize;
  private final long code;

  private record Key(NamedClass named, ComponentNames.Key names) {}

  /** All of an interpreter. */
  private record Known(Map<Key, Construction> byKey) {}

  private Construction(OpenInterpreter interpreter, NamedClass named, ComponentNames.Key components) {
    type = named.in(interpreter);
    names = ComponentNames.of(interpreter, components);
    // Read first: should the class be changed meanwhile, it has another version afterwards. What else is called by
    // that name, such as a function, has none.
    boolean isType = Constants.typeOf(type) == Constants.TYPE;
    int now = isType && TypeVersions.keepStill() ? TypeVersions.of(type) : 0;
    try (Owned inOrder = new Owned(Lookups.of(interpreter).inOrder(type, names.tuple()))) {
      boolean known = now != 0 && inOrder.borrow() != Constants.NONE;
      version = known ? now : 0;
      initialize = known ? keep(interpreter, Sequences.tupleItem(inOrder.borrow(), 0)) : 0;
      code = known ? keep(interpreter, Sequences.tupleItem(inOrder.borrow(), 1)) : 0;
    }
  }

  private static long keep(OpenInterpreter interpreter, long borrowed) {
    References.increment(borrowed);
    return interpreter.liveReferences().keep(borrowed);
  }

  /**
   * That of a class and a record's components, found out when it is first needed.
   *
   * @param named the class, or what else is called by that name
   * @param names of the components, in their order
   * @throws Mismatch if there is none
   */
  static Construction of(OpenInterpreter interpreter, NamedClass named, ComponentNames.Key names) {
    Map<Key, Construction> known =
        interpreter.store().get(Known.class, () -> new Known(new ConcurrentHashMap<>())).byKey;
    Key key = new Key(named, names);
    Construction there = known.get(key);
    if (there == null) {
      there = new Construction(interpreter, named, names);
      known.put(key, there); // Another thread may have made the same.
    }
    return there;
  }

  /** The class, borrowed. */
  long type() {
    return type;
  }

  /** The names of all components. */
  ComponentNames names() {
    return names;
  }

  /**
   * Makes an instance of all components.
   *
   * @param components borrowed references
   * @return a new reference; 0 with an exception set
   */
  long call(long[] components) {
    return takesInOrder()
        ? Calling.call(type, components)
        : Calling.callByKeyword(type, names.tuple(), components);
  }

  /** Whether the components go by position. */
  boolean takesInOrder() {
    return version != 0
        && TypeVersions.of(type) == version
        && CodeObjects.of(initialize) == code;
  }
}
