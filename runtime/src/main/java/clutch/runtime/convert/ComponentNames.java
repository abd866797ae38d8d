package clutch.runtime.convert;

import clutch.runtime.cpython.ItemLayout;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of a record's components as one interpreter has them, and what gets everything under these names with
 * one call. Kept until the interpreter ends. Attached.
 */
final class ComponentNames {

  private final long[] names;
  private final long tuple;
  private final long attributes;
  private final long items;

  /** The names, as text: no class of the user's is kept with it. Equal ones are one. */
  static final class Key {

    private final List<String> names;
    private final int hash;

    Key(List<String> names) {
      this.names = List.copyOf(names);
      hash = names.hashCode();
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.names.equals(names);
    }
  }

  /** All of an interpreter. */
  private record Known(Map<Key, ComponentNames> byKey) {}

  private ComponentNames(OpenInterpreter interpreter, List<String> texts, OwnedReferences owned) {
    Lookups lookups = Lookups.of(interpreter);
    names = texts.stream().mapToLong(lookups::name).toArray();
    tuple = owned.own(Sequences.newTuple(names.length));
    for (int i = 0; i < names.length; i++) {
      References.increment(names[i]); // The tuple takes it over.
      Checked.status(Sequences.setTupleItem(tuple, i, names[i]));
    }
    // They give a tuple for two names and more, which is to be read without calls; a dot means more to one of them.
    boolean atOnce = names.length > 1 && ItemLayout.readsTuples();
    boolean dotted = texts.stream().anyMatch(text -> text.contains("."));
    attributes = atOnce && !dotted ? owned.own(getter("attrgetter")) : 0;
    items = atOnce ? owned.own(getter("itemgetter")) : 0;
  }

  private long getter(String function) {
    try (Owned callable = new Owned(KnownTypes.attribute("operator", function))) {
      return Calling.call(callable.borrow(), names);
    }
  }

  static ComponentNames of(OpenInterpreter interpreter, Key key) {
    Known known = interpreter.store().get(Known.class, () -> new Known(new ConcurrentHashMap<>()));
    ComponentNames there = known.byKey.get(key);
    return there != null ? there : make(interpreter, known, key);
  }

  private static ComponentNames make(OpenInterpreter interpreter, Known known, Key key) {
    OwnedReferences owned = new OwnedReferences();
    ComponentNames made;
    try {
      made = new ComponentNames(interpreter, key.names, owned);
    } catch (Throwable t) {
      owned.release();
      throw t;
    }
    ComponentNames other = known.byKey.putIfAbsent(key, made);
    if (other != null) {
      owned.release(); // Another thread was first.
      return other;
    }
    owned.forEach(interpreter.liveReferences()::keep);
    return made;
  }

  /** A borrowed reference to a name. */
  long get(int index) {
    return names[index];
  }

  /** A borrowed reference to a tuple of all. */
  long tuple() {
    return tuple;
  }

  /** Borrowed: called with an object, it gives a tuple of these attributes. 0 if there is no such function. */
  long attributes() {
    return attributes;
  }

  /** Borrowed: called with a mapping, it gives a tuple of what is there under these keys. 0 if there is none. */
  long items() {
    return items;
  }
}
