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

/** Memory that Java and Python both look at. */
public final class MemoryTypes {

  private MemoryTypes() {}

  /** {@code MemorySegment}. */
  @PythonCallable("rows")
  public interface Segments extends Row<MemorySegment> {}

  /** {@code ByteBuffer}. */
  @PythonCallable("rows")
  public interface Bytes extends Row<ByteBuffer> {}

  /** {@code ShortBuffer}. */
  @PythonCallable("rows")
  public interface Shorts extends Row<ShortBuffer> {}

  /** {@code CharBuffer}. */
  @PythonCallable("rows")
  public interface Chars extends Row<CharBuffer> {}

  /** {@code IntBuffer}. */
  @PythonCallable("rows")
  public interface Ints extends Row<IntBuffer> {}

  /** {@code LongBuffer}. */
  @PythonCallable("rows")
  public interface Longs extends Row<LongBuffer> {}

  /** {@code FloatBuffer}. */
  @PythonCallable("rows")
  public interface Floats extends Row<FloatBuffer> {}

  /** {@code DoubleBuffer}. */
  @PythonCallable("rows")
  public interface Doubles extends Row<DoubleBuffer> {}

  /** {@code ShapedSegment}. */
  @PythonCallable("rows")
  public interface Shapes extends Row<ShapedSegment> {}

  /** {@code PyBuffer}. */
  @PythonCallable("rows")
  public interface Held extends Row<PyBuffer> {}
}
