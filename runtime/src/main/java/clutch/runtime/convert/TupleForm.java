package clutch.runtime.convert;

import clutch.runtime.cpython.Sequences;
import clutch.runtime.interpreter.OpenInterpreter;
import org.jspecify.annotations.Nullable;

/** A record as a tuple of its components; from Python any sequence of as many elements. Attached. */
record TupleForm() implements RecordForm {

  @Override
  public long toPython(OpenInterpreter interpreter, RecordComponents components, @Nullable Object[] values) {
    try (Owned tuple = new Owned(Sequences.newTuple(values.length))) {
      for (int i = 0; i < values.length; i++) {
        long element = components.get(i).toPython(interpreter, values[i]);
        Checked.status(Sequences.setTupleItem(tuple.borrow(), i, element));
      }
      return tuple.handOut();
    }
  }

  @Override
  public @Nullable Object[] fromPython(
      OpenInterpreter interpreter, String record, RecordComponents components, long object) {
    String expected = "sequence of %s for %s".formatted(components.size(), record);
    if (Sequences.isSequence(object) == 0) {
      throw Mismatch.expected(expected, object);
    }
    @Nullable Object[] values = new @Nullable Object[components.size()];
    try (Elements elements = Elements.ofSequence(interpreter, 0, expected, object)) {
      while (elements.next()) {
        if (elements.index() == values.length) {
          throw new Mismatch("expected %s, got more elements than that".formatted(expected));
        }
        values[elements.index()] = components.get(elements.index()).fromPython(interpreter, elements.element());
      }
      if (elements.index() < values.length) {
        throw new Mismatch("expected %s, got one of %s".formatted(expected, elements.index()));
      }
      return values;
    }
  }
}
