package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.MemorySegment;
import java.util.BitSet;

/**
 * {@code boolean[]} to a {@code list} of {@code bool}, as {@code array.array} has no type for them, and
 * back from a buffer of them (NumPy's) or any sequence or iterable of them.
 */
final class BooleanArrays implements Converter<boolean[]> {

  @Override
  public long toPython(OpenInterpreter interpreter, boolean[] value) {
    if (value == null) {
      throw Mismatch.unexpectedNull("a boolean[]");
    }
    try (Owned list = new Owned(Sequences.newList(value.length))) {
      for (int i = 0; i < value.length; i++) {
        Checked.status(Sequences.setListItem(list.borrow(), i, Booleans.toPython(value[i])));
      }
      return list.handOut();
    }
  }

  @Override
  public boolean[] fromPython(OpenInterpreter interpreter, long object) {
    if (ObjectProtocol.hasBuffer(object) != 0) {
      try (BufferView view = BufferView.readableOrNull(object)) {
        if (view != null && view.holds("?", 1)) {
          return fromBytes(view);
        }
      }
    }
    return byElement(interpreter, object);
  }

  private static boolean[] fromBytes(BufferView view) {
    byte[] bytes = new byte[Lengths.ofArray(view.byteSize())];
    view.copyTo(MemorySegment.ofArray(bytes));
    boolean[] array = new boolean[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      array[i] = bytes[i] != 0;
    }
    return array;
  }

  private static boolean[] byElement(OpenInterpreter interpreter, long object) {
    String expected = "sequence that fits a boolean[]";
    BitSet bits = new BitSet();
    try (Elements elements = Elements.ofSequence(interpreter, Constants.BOOL, expected, object)) {
      while (elements.next()) {
        try {
          bits.set(elements.index(), Booleans.asBoolean(elements.element()));
        } catch (Mismatch mismatch) {
          throw elements.at(mismatch);
        }
      }
      boolean[] array = new boolean[elements.index()];
      bits.stream().forEach(i -> array[i] = true);
      return array;
    }
  }
}
