package clutch.runtime.convert;

import clutch.runtime.interpreter.OpenInterpreter;
import org.jspecify.annotations.Nullable;

/** What a record is in Python. Attached. */
public sealed interface RecordForm permits DictForm, InstanceForm, TupleForm {

  /** A dict. */
  RecordForm DICT = new DictForm();

  /** A tuple. */
  RecordForm TUPLE = new TupleForm();

  /**
   * An instance of a class.
   *
   * @param target the class, {@code "module:Name"}
   */
  static RecordForm instanceOf(String target) {
    return new InstanceForm(NamedClass.of(target));
  }

  /**
   * Makes the Python object.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param components what the record consists of
   * @param values as many values
   * @return a new reference
   */
  long toPython(OpenInterpreter interpreter, RecordComponents components, @Nullable Object[] values);

  /**
   * Takes a Python object apart.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param record the record's name, for messages
   * @param components what it consists of
   * @param object a borrowed reference
   * @return as many values
   */
  @Nullable Object[] fromPython(
      OpenInterpreter interpreter, String record, RecordComponents components, long object);
}
