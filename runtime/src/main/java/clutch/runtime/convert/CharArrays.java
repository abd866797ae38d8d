package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;

/** {@code char[]} as {@link PrimitiveArrays} has it, and a whole {@code str} as its UTF-16 units. */
final class CharArrays implements Converter<char[]> {

  @Override
  public long toPython(OpenInterpreter interpreter, char[] value) {
    return PrimitiveArrays.CHARS.toPython(interpreter, value);
  }

  @Override
  public char[] fromPython(OpenInterpreter interpreter, long object) {
    return Types.isInstance(object, Constants.STR)
        ? Strings.fromPython(object).toCharArray()
        : PrimitiveArrays.CHARS.fromPython(interpreter, object);
  }
}
