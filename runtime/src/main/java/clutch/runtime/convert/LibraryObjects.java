package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.interpreter.OpenInterpreter;

/** Objects of the standard library: made from whole numbers, and read by their attributes. Attached. */
final class LibraryObjects {

  private LibraryObjects() {}

  /**
   * A new reference to {@code Type(first, second, ...)}.
   *
   * @param numbers the arguments
   */
  static long make(OpenInterpreter interpreter, LibraryType type, long... numbers) {
    return make(interpreter, type, 0, false, numbers);
  }

  /**
   * A new reference to {@code Type(first, second, ..., last)}.
   *
   * @param last a borrowed reference to an argument after the numbers; 0 for none
   * @param fold whether {@code fold=1} is passed, too
   * @param numbers the arguments before
   */
  static long make(OpenInterpreter interpreter, LibraryType type, long last, boolean fold, long... numbers) {
    long callable = LibraryTypes.of(interpreter).get(type);
    OwnedReferences owned = new OwnedReferences();
    try {
      long[] arguments = new long[numbers.length + (last == 0 ? 0 : 1) + (fold ? 1 : 0)];
      for (int i = 0; i < numbers.length; i++) {
        arguments[i] = owned.own(Ints.toPython(numbers[i]));
      }
      if (last != 0) {
        arguments[numbers.length] = last;
      }
      if (!fold) {
        return Checked.reference(Calling.call(callable, arguments));
      }
      arguments[arguments.length - 1] = owned.own(Ints.toPython(1));
      return Checked.reference(Calling.callWithKeyword(callable, owned.own(keyword("fold")), arguments));
    } finally {
      owned.release();
    }
  }

  private static long keyword(String name) {
    long names = Checked.reference(Sequences.newTuple(1));
    Checked.status(Sequences.setTupleItem(names, 0, Names.of(name)));
    return names;
  }

  /** A new reference to an attribute. */
  static long attribute(OpenInterpreter interpreter, long object, String name) {
    return Checked.reference(ObjectProtocol.attribute(object, LibraryTypes.of(interpreter).name(name)));
  }

  /** An attribute that is a whole number. */
  static int number(OpenInterpreter interpreter, long object, String name) {
    try (Owned value = new Owned(attribute(interpreter, object, name))) {
      return Ints.asInt(value.borrow());
    } catch (Mismatch mismatch) {
      throw mismatch.in("." + name);
    }
  }

  /**
   * The part of a microsecond that a subclass adds, as {@code pandas.Timestamp} and {@code Timedelta} do.
   *
   * @param name the attribute that has it, where there is one
   */
  static int nanoseconds(OpenInterpreter interpreter, long object, LibraryType type, String name) {
    LibraryTypes types = LibraryTypes.of(interpreter);
    if (Constants.typeOf(object) == types.get(type)
        || Checked.status(ObjectProtocol.hasAttribute(object, types.name(name))) == 0) {
      return 0;
    }
    return number(interpreter, object, name);
  }
}
