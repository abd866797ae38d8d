package clutch.runtime.convert;

import clutch.runtime.cpython.ItemLayout;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.LiveReferences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.HashMap;
import java.util.Map;

/**
 * An {@code array.array} of one element for each type code: to repeat it is the cheapest way to a
 * fresh one of any length that is not large. They are kept until the interpreter ends. Attached.
 */
final class ArrayTemplates {

  /** How long an array has to be for its memory to cost more than two calls. */
  private static final int LARGE = 1 << 12;

  private final Map<Character, Long> templates = new HashMap<>();
  private final long append;

  /** Whether it is CPython's own class, and not something that was put in its place. */
  private final boolean isGenuine;

  private final long zero;

  private ArrayTemplates(OpenInterpreter interpreter) {
    LiveReferences kept = interpreter.liveReferences();
    zero = kept.keep(Ints.toPython(0));
    try (Owned array = new Owned(KnownTypes.attribute("array", "array"));
        Owned zeros = new Owned(Sequences.newList(1))) {
      isGenuine = Types.isImmutable(array.borrow());
      append = kept.keep(Checked.reference(Attributes.get(array.borrow(), "append")));
      Checked.status(Sequences.setListItem(zeros.borrow(), 0, Ints.toPython(0)));
      for (char code : PrimitiveArrays.CODES) {
        try (Owned codeText = new Owned(Characters.toPython(code))) {
          long template = Calling.call(array.borrow(), codeText.borrow(), zeros.borrow());
          templates.put(code, kept.keep(Checked.reference(template)));
        }
      }
    }
  }

  /**
   * A new reference to a fresh array, with anything in it.
   *
   * @param code its type code
   * @param length its length
   */
  static long make(OpenInterpreter interpreter, char code, long length) {
    ArrayTemplates kept = interpreter.store().get(ArrayTemplates.class, () -> new ArrayTemplates(interpreter));
    long template = kept.templates.getOrDefault(code, 0L);
    return length >= LARGE && kept.isGenuine && ItemLayout.readsLists()
        ? kept.grown(template, length)
        : Checked.reference(Sequences.repeat(template, length));
  }

  /**
   * An array of which only the last element has been written, where to repeat one would write them all: an empty
   * array that is said to have all elements but one gets memory for them when one is appended to it. It has none to
   * copy them from. No Python code runs in between.
   */
  private long grown(long template, long length) {
    try (Owned array = new Owned(Sequences.repeat(template, 0))) {
      long appended = 0;
      Sequences.setSize(array.borrow(), length - 1);
      try {
        appended = Calling.call(append, array.borrow(), zero);
      } finally {
        if (appended == 0) {
          Sequences.setSize(array.borrow(), 0);
        }
      }
      try (Owned _ = new Owned(appended)) {
        return array.handOut();
      }
    }
  }
}
