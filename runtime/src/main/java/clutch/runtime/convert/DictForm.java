package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Mappings;
import clutch.runtime.interpreter.OpenInterpreter;
import org.jspecify.annotations.Nullable;

/** A record as a {@code dict}. Attached. */
record DictForm() implements RecordForm {

  @Override
  public long toPython(OpenInterpreter interpreter, RecordComponents components, @Nullable Object[] values) {
    ComponentNames names = components.names(interpreter);
    try (Owned dict = new Owned(Mappings.newDict())) {
      for (int i = 0; i < values.length; i++) {
        RecordComponent component = components.get(i);
        try (Owned value = new Owned(component.toPython(interpreter, values[i]))) {
          if (value.borrow() != Constants.NONE || !component.leftOutIfEmpty()) {
            Checked.status(Mappings.setDictItem(dict.borrow(), names.get(i), value.borrow()));
          }
        }
      }
      return dict.handOut();
    }
  }

  @Override
  public @Nullable Object[] fromPython(
      OpenInterpreter interpreter, String record, RecordComponents components, long object) {
    return NamedParts.read(interpreter, record, components, object);
  }
}
