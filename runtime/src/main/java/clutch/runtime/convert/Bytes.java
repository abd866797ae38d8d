package clutch.runtime.convert;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import clutch.runtime.cpython.BytesObjects;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.ObjectProtocol;
import java.lang.foreign.MemorySegment;

/**
 * Java's {@code byte[]} to {@code bytes}, and back from whatever Python calls bytes-like: any buffer,
 * taken as the bytes that it holds, in C order. Attached.
 */
public final class Bytes {

  private Bytes() {}

  /** A new reference to a {@code bytes}. */
  public static long toPython(byte[] value) {
    return Checked.reference(BytesObjects.fromData(MemorySegment.ofArray(value), value.length));
  }

  /** The value as a {@code byte[]}. */
  public static byte[] fromPython(long object) {
    if (Constants.typeOf(object) == Constants.BYTES) {
      return read(object);
    }
    if (ObjectProtocol.hasBuffer(object) == 0) {
      throw Mismatch.expected("bytes-like object", object);
    }
    try (BufferView view = BufferView.readable(object)) {
      byte[] bytes = new byte[Lengths.ofArray(view.byteSize())];
      view.copyTo(MemorySegment.ofArray(bytes));
      return bytes;
    }
  }

  private static byte[] read(long exactBytes) {
    byte[] bytes = new byte[Lengths.ofArray(BytesObjects.size(exactBytes))];
    MemorySegment data = Memory.at(BytesObjects.data(exactBytes), bytes.length);
    MemorySegment.copy(data, JAVA_BYTE, 0, bytes, 0, bytes.length);
    return bytes;
  }
}
