package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Mappings;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets to {@code set}, and back from {@code set} and {@code frozenset}. What comes from Python is an
 * unmodifiable {@code LinkedHashSet}. Elements that differ on one side and are equal on the other, as
 * 1 and 1.0 are in Python, are refused: one of them would get lost. Attached.
 */
final class Sets {

  private static final String STEP = " element";

  private Sets() {}

  static <T extends @Nullable Object> long toPython(
      OpenInterpreter interpreter, Converter<T> converter, Set<? extends T> value) {
    try (Owned set = new Owned(Mappings.newSet(0))) {
      int size = 0;
      for (T javaElement : value) {
        try (Owned element = new Owned(converter.toPython(interpreter, javaElement))) {
          add(set.borrow(), element.borrow(), ++size);
        } catch (Mismatch mismatch) {
          throw mismatch.in(STEP);
        }
      }
      return set.handOut();
    }
  }

  private static void add(long set, long element, int size) {
    if (Mappings.addToSet(set, element) < 0) {
      throw Checked.refusal("a hashable element of a set", element);
    }
    if (Mappings.setSize(set) != size) {
      throw new Mismatch(
          "two elements are equal in Python, the second is " + Description.of(element));
    }
  }

  static <T extends @Nullable Object> SequencedSet<T> fromPython(
      OpenInterpreter interpreter, Converter<T> converter, long object) {
    String expected = "set or frozenset";
    if (!Types.isInstance(object, Constants.SET) && !Types.isInstance(object, Constants.FROZENSET)) {
      throw Mismatch.expected(expected, object);
    }
    SequencedSet<T> set = new LinkedHashSet<>();
    try (Elements elements = Elements.of(0, expected, object)) {
      while (elements.next()) {
        try {
          if (!set.add(converter.fromPython(interpreter, elements.element()))) {
            throw new Mismatch(
                "two elements are equal in Java, the second is "
                    + Description.of(elements.element()));
          }
        } catch (Mismatch mismatch) {
          throw mismatch.in(STEP);
        }
      }
    }
    return Collections.unmodifiableSequencedSet(set);
  }
}
