package clutch.runtime.convert;

import clutch.runtime.Interpreter;
import clutch.runtime.PyBuffer;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/** A buffer that Java holds until it is closed. */
final class BufferHandle implements PyBuffer {

  /** Buffers as they are. */
  static final Converter<PyBuffer> CONVERTER =
      new NonNullConverter<>("a PyBuffer", BufferHandle::toPython, BufferHandle::fromPython);

  private static final String EXPECTED = "object with a buffer, such as bytes, array.array or a NumPy array";

  private final HeldMemory<HeldView> memory;

  private BufferHandle(HeldMemory<HeldView> memory) {
    this.memory = memory;
  }

  private static PyBuffer fromPython(OpenInterpreter interpreter, long object) {
    return new BufferHandle(HeldView.hold(interpreter, object, EXPECTED, layout -> {}));
  }

  private static long toPython(OpenInterpreter interpreter, PyBuffer value) {
    if (!(value instanceof BufferHandle handle)) {
      throw new Mismatch("expected a PyBuffer that Clutch made, got " + Mismatch.describe(value));
    }
    HeldView held = handle.memory.reference();
    if (held.interpreter() != interpreter) {
      throw new Mismatch(
          "this PyBuffer lives in %s and can't be used in %s; pass its segment(), which is lent for the call"
              .formatted(held.interpreter(), interpreter));
    }
    try {
      long view = held.newView();
      if (view == 0) {
        throw new Mismatch("this PyBuffer has been closed");
      }
      return view;
    } finally {
      Reference.reachabilityFence(handle); // or its memory might be dropped first
    }
  }

  @Override
  public MemorySegment segment() {
    return memory.segment();
  }

  @Override
  public long offset(long... index) {
    return memory.layout().offset(index);
  }

  @Override
  public String format() {
    return memory.layout().format();
  }

  @Override
  public long itemSize() {
    return memory.layout().itemSize();
  }

  @Override
  public long[] shape() {
    return memory.layout().shape();
  }

  @Override
  public long[] strides() {
    return memory.layout().strides();
  }

  @Override
  public boolean readOnly() {
    return memory.layout().readOnly();
  }

  @Override
  public boolean contiguous() {
    return memory.layout().isContiguous();
  }

  @Override
  public <T> T as(Class<T> type) {
    try {
      MemoryForm<T> form = MemoryForm.of(type);
      form.check(memory.layout(), () -> "this PyBuffer");
      return form.make(memory);
    } catch (Mismatch mismatch) {
      throw mismatch.at("buffer");
    }
  }

  @Override
  public Interpreter interpreter() {
    return memory.reference().interpreter();
  }

  @Override
  public void close() {
    memory.reference().close(memory.arena());
  }

  @Override
  public String toString() {
    return "PyBuffer%s%s".formatted(memory.layout(), memory.segment().scope().isAlive() ? "" : ", closed");
  }
}
