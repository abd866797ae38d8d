package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import javax.annotation.processing.Generated;

/**
 * Calls {@code shop.thumbnails} in Python for {@link Thumbnails}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonThumbnails implements Thumbnails {
  private final PythonFunction shrink;

  /**
   * Binds the interface in the pool that {@code @InInterpreter} names.
   *
   * @param python a running Python
   */
  public PythonThumbnails(Python python) {
    this(Binding.of(python, Thumbnails.class, "shop.thumbnails"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonThumbnails(Interpreter interpreter) {
    this(Binding.of(interpreter, Thumbnails.class, "shop.thumbnails"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonThumbnails(InterpreterPool pool) {
    this(Binding.of(pool, Thumbnails.class, "shop.thumbnails"));
  }

  private PythonThumbnails(Binding binding) {
    Members images = binding.inPool("images", InterpreterOptions.Gil.OWN, 8);
    shrink = images.function("shrink", "shrink(byte[], int)", Shape.positional(2));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public byte[] shrink(byte[] image, int width) {
    Call call = shrink.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return shrink.handOver(() -> shrink(image, width));
    }
    try (call) {
      call.add(PythonTypes.BYTES, image, "image");
      call.add(width);
      call.invoke();
      return call.to(PythonTypes.BYTES);
    }
  }
}
