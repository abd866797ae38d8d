package clutch.runtime.convert;

import clutch.runtime.PythonException;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as an instance of a class, which is called with the components by keyword: a dataclass, a
 * named tuple, a {@code TypedDict} or any other. Attached.
 *
 * @param named the class
 */
record InstanceForm(NamedClass named) implements RecordForm {

  @Override
  public long toPython(OpenInterpreter interpreter, List<RecordComponent> components, @Nullable Object[] values) {
    long type = named.in(interpreter);
    long[] arguments = new long[values.length];
    try {
      int count = 0;
      for (int i = 0; i < values.length; i++) {
        arguments[i] = components.get(i).toPython(interpreter, values[i]);
        if (isPassed(components.get(i), arguments[i])) {
          count++;
        }
      }
      return call(interpreter, type, components, arguments, count);
    } finally {
      for (long argument : arguments) {
        if (argument != 0) {
          References.decrement(argument);
        }
      }
    }
  }

  private long call(
      OpenInterpreter interpreter, long type, List<RecordComponent> components, long[] arguments, int count) {
    Lookups lookups = Lookups.of(interpreter);
    long[] passed = new long[count];
    try (Owned keywords = new Owned(Sequences.newTuple(count))) {
      int next = 0;
      for (int i = 0; i < arguments.length; i++) {
        if (isPassed(components.get(i), arguments[i])) {
          long name = lookups.name(components.get(i).name());
          References.increment(name); // The tuple takes it over.
          Checked.status(Sequences.setTupleItem(keywords.borrow(), next, name));
          passed[next++] = arguments[i];
        }
      }
      long made = Calling.callByKeyword(type, keywords.borrow(), passed);
      if (made == 0) {
        throw refusal();
      }
      return made;
    }
  }

  private static boolean isPassed(RecordComponent component, long argument) {
    return argument != Constants.NONE || !component.leftOutIfEmpty();
  }

  /** A TypeError of the call itself, without a frame of Python code, says that these are not its parameters. */
  private RuntimeException refusal() {
    boolean isTypeError = Exceptions.matches(Constants.TYPE_ERROR);
    PythonException failure = PythonErrors.take();
    StackTraceElement[] trace = failure.getStackTrace();
    boolean inside = trace.length > 0 && trace[0].getClassName().startsWith("python.");
    return isTypeError && !inside
        ? new Mismatch("%s does not take the record's components: %s".formatted(named, failure.pythonMessage()))
        : failure;
  }

  @Override
  public @Nullable Object[] fromPython(
      OpenInterpreter interpreter, String record, List<RecordComponent> components, long object) {
    return NamedParts.read(interpreter, record, components, object);
  }
}
