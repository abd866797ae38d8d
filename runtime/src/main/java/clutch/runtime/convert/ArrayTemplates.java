package clutch.runtime.convert;

import clutch.runtime.cpython.Sequences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.HashMap;
import java.util.Map;

/**
 * An {@code array.array} of one element for each type code: to repeat it is the cheapest way to a
 * fresh one of any length. They are kept until the interpreter ends. Attached.
 */
final class ArrayTemplates {

  private final Map<Character, Long> templates = new HashMap<>();

  private ArrayTemplates(OpenInterpreter interpreter) {
    try (Owned array = new Owned(KnownTypes.attribute("array", "array"));
        Owned zero = new Owned(Ints.toPython(0));
        Owned zeros = new Owned(Sequences.newList(1))) {
      Checked.status(Sequences.setListItem(zeros.borrow(), 0, zero.handOut()));
      for (char code : PrimitiveArrays.CODES) {
        try (Owned codeText = new Owned(Characters.toPython(code))) {
          long template = Calling.call(array.borrow(), codeText.borrow(), zeros.borrow());
          templates.put(code, interpreter.liveReferences().keep(Checked.reference(template)));
        }
      }
    }
  }

  /**
   * A new reference to a fresh array.
   *
   * @param code its type code
   * @param length its length
   */
  static long make(OpenInterpreter interpreter, char code, long length) {
    ArrayTemplates kept = interpreter.store().get(ArrayTemplates.class, () -> new ArrayTemplates(interpreter));
    long template = kept.templates.getOrDefault(code, 0L);
    return Checked.reference(Sequences.repeat(template, length));
  }
}
