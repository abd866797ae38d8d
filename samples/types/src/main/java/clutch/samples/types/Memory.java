package clutch.samples.types;

import clutch.annotations.PythonCallable;
import clutch.runtime.PyBuffer;
import clutch.runtime.ShapedSegment;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Memory that Java and Python both look at. */
@PythonCallable("memory")
public interface Memory {

  /** Bytes, of any size. */
  MemorySegment same(MemorySegment memory);

  /** Bytes. */
  ByteBuffer same(ByteBuffer memory);

  /** Elements of format {@code h}. */
  ShortBuffer same(ShortBuffer memory);

  /** Elements of format {@code H}. */
  CharBuffer same(CharBuffer memory);

  /** Elements of format {@code i}. */
  IntBuffer same(IntBuffer memory);

  /** Elements of format {@code q}. */
  LongBuffer same(LongBuffer memory);

  /** Elements of format {@code f}. */
  FloatBuffer same(FloatBuffer memory);

  /** Elements of format {@code d}. */
  DoubleBuffer same(DoubleBuffer memory);

  /** Several dimensions. */
  ShapedSegment same(ShapedSegment memory);

  /** Whatever an object has. */
  PyBuffer same(PyBuffer memory);

  /** Inside everything that holds values. */
  Map<String, List<Optional<DoubleBuffer>>> same(Map<String, List<Optional<DoubleBuffer>>> memory);

  /** Format, shape, whether it is read-only, and what is in it. */
  String described(ShapedSegment memory);

  /** As a value of a type that is not declared. */
  String described(Object memory);

  /** A bytearray, held. */
  PyBuffer bytearray(int size);

  /** How long that bytearray is after it has grown by one, which it can't be while it is held. */
  int grown();

  /** A list of such memory. */
  List<DoubleBuffer> doubles(int count);

  /** Memory that lasts is kept by Python, and summed up later. */
  void keep(DoubleBuffer memory);

  /** The sum of what was kept. */
  double kept();

  /** Memory that may be freed. */
  double summed(DoubleBuffer memory);

  /** As the one that is kept. */
  void keep(MemorySegment memory);

  /** Memory that a callback returns. */
  int total(Supplier<MemorySegment> memory);
}
