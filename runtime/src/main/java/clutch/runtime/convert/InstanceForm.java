package clutch.runtime.convert;

import clutch.runtime.PythonException;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.interpreter.OpenInterpreter;
import org.jspecify.annotations.Nullable;

/**
 * A record as an instance of a class, which is called with the components by their names: a dataclass, a
 * named tuple, a {@code TypedDict} or any other. Attached.
 *
 * @param named the class
 */
record InstanceForm(NamedClass named) implements RecordForm {

  @Override
  public long toPython(OpenInterpreter interpreter, RecordComponents components, @Nullable Object[] values) {
    Construction construction = components.construction(interpreter, named);
    long[] arguments = new long[values.length];
    try {
      int count = 0;
      for (int i = 0; i < values.length; i++) {
        arguments[i] = components.get(i).toPython(interpreter, values[i]);
        if (isPassed(components.get(i), arguments[i])) {
          count++;
        }
      }
      long made =
          count == values.length
              ? construction.call(arguments)
              : callWithout(construction, components, arguments, count);
      if (made == 0) {
        throw refusal();
      }
      return made;
    } finally {
      for (long argument : arguments) {
        if (argument != 0) {
          References.decrement(argument);
        }
      }
    }
  }

  private static long callWithout(
      Construction construction, RecordComponents components, long[] arguments, int count) {
    ComponentNames names = construction.names();
    long[] passed = new long[count];
    try (Owned keywords = new Owned(Sequences.newTuple(count))) {
      int next = 0;
      for (int i = 0; i < arguments.length; i++) {
        if (isPassed(components.get(i), arguments[i])) {
          References.increment(names.get(i)); // The tuple takes it over.
          Checked.status(Sequences.setTupleItem(keywords.borrow(), next, names.get(i)));
          passed[next++] = arguments[i];
        }
      }
      return Calling.callByKeyword(construction.type(), keywords.borrow(), passed);
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
      OpenInterpreter interpreter, String record, RecordComponents components, long object) {
    return NamedParts.read(interpreter, record, components, object);
  }
}
