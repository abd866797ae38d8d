package shop;

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
import java.util.Optional;

@PythonCallable("shop.images")
public interface Images {
  MemorySegment raw(MemorySegment bytes);

  ByteBuffer typed(
      ByteBuffer a, ShortBuffer b, CharBuffer c, IntBuffer d, LongBuffer e, FloatBuffer f, DoubleBuffer g);

  PyBuffer any(PyBuffer memory);

  ShapedSegment shaped(ShapedSegment matrix);

  List<DoubleBuffer> nested(Optional<MemorySegment> bytes);
}
