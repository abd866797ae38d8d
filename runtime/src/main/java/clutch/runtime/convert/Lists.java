package clutch.runtime.convert;

import clutch.runtime.cpython.Sequences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists and other collections to {@code list}, and back from any sequence or iterable but {@code str},
 * bytes and mappings. What comes from Python is an unmodifiable {@code ArrayList}. Attached.
 */
final class Lists {

  private static final String EXPECTED = "sequence";

  private Lists() {}

  static <T extends @Nullable Object> long toPython(
      OpenInterpreter interpreter, Converter<T> converter, Collection<? extends T> value) {
    // A copy, because the collection may change, and a list with a gap in it must not get out.
    List<T> elements = new ArrayList<>(value);
    int size = elements.size();
    try (Owned list = new Owned(Sequences.newList(size))) {
      for (int i = 0; i < size; i++) {
        long element;
        try {
          element = converter.toPython(interpreter, elements.get(i));
        } catch (Mismatch mismatch) {
          throw mismatch.in("[" + i + "]");
        }
        Checked.status(Sequences.setListItem(list.borrow(), i, element));
      }
      return list.handOut();
    }
  }

  static <T extends @Nullable Object> List<T> fromPython(
      OpenInterpreter interpreter, Converter<T> converter, long object) {
    try (Elements elements = Elements.ofSequence(interpreter, converter.plainType(), EXPECTED, object)) {
      List<T> list = new ArrayList<>(elements.expectedSize());
      while (elements.next()) {
        try {
          list.add(converter.fromPython(interpreter, elements.element()));
        } catch (Mismatch mismatch) {
          throw elements.at(mismatch);
        }
      }
      return Collections.unmodifiableList(list);
    }
  }
}
