package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.interpreter.OpenInterpreter;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.UUID;

/** {@code java.util.UUID} to {@code uuid.UUID} and back. Attached. */
final class Uuids {

  private static final int BYTES = 2 * Long.BYTES;

  private Uuids() {}

  static long toPython(OpenInterpreter interpreter, UUID value) {
    byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(value.getMostSignificantBits())
            .putLong(value.getLeastSignificantBits())
            .array();
    long type = LibraryTypes.of(interpreter).get(LibraryType.UUID);
    try (Owned argument = new Owned(Bytes.toPython(bytes))) {
      // UUID(hex, bytes)
      return Checked.reference(Calling.call(type, Constants.NONE, argument.borrow()));
    }
  }

  static UUID fromPython(OpenInterpreter interpreter, long object) {
    if (!LibraryTypes.of(interpreter).isInstance(object, LibraryType.UUID)) {
      throw Mismatch.expected("uuid.UUID", object);
    }
    try (Owned number = new Owned(LibraryObjects.attribute(interpreter, object, "int"))) {
      BigInteger bits = Ints.asBigInteger(number.borrow());
      return new UUID(bits.shiftRight(Long.SIZE).longValue(), bits.longValue());
    }
  }
}
