package clutch.samples.types;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.annotations.PythonCallable;
import clutch.runtime.ConversionException;
import clutch.runtime.MemoryStillHeldException;
import clutch.runtime.PyBuffer;
import clutch.runtime.ShapedSegment;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MemoryTest {

  private final Memory memory = RunningPython.PYTHON.bind(Memory.class);

  private static ByteBuffer direct(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
  }

  private static void sameMemory(Buffer sent, Buffer back) {
    assertThat(back).isEqualTo(sent);
    assertThat(MemorySegment.ofBuffer(back).address()).isEqualTo(MemorySegment.ofBuffer(sent).address());
  }

  @Test
  void thereAndBackItIsTheSameMemory() {
    MemorySegment segment = Arena.ofAuto().allocateFrom(JAVA_INT, 1, 2);
    assertThat(memory.same(segment).address()).isEqualTo(segment.address());
  }

  @PythonCallable("memory")
  interface Beyond {
    void keepInACycle(ByteBuffer memory);

    void collect();

    CompletableFuture<Integer> later(MemorySegment memory);

    CompletableFuture<Integer> laterFrom(Supplier<MemorySegment> supply);

    CompletableFuture<String> keepFrom(Supplier<MemorySegment> supply);
  }

  private final Beyond beyond = RunningPython.PYTHON.bind(Beyond.class);

  @Test
  void whatOnlyGarbageLooksAtIsLetGo() {
    ByteBuffer lent = direct(100);
    WeakReference<ByteBuffer> reference = new WeakReference<>(lent);
    beyond.keepInACycle(lent);
    lent = null;
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (reference.get() != null && System.nanoTime() < deadline) {
      beyond.collect();
      memory.same(direct(1)); // what Python has let go of is let go by Java when the next is lent
      System.gc();
    }
    assertThat(reference.get()).isNull();
  }

  @Test
  void memoryThatCanBeFreedIsNotLentToWhatGoesOn() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(8);
      assertThatThrownBy(() -> beyond.later(segment))
          .isInstanceOf(ConversionException.class)
          .hasMessageContaining("pass memory of Arena.ofAuto()");
    }
    assertThat(beyond.later(Arena.ofAuto().allocate(8)).join()).isEqualTo(8);
  }

  @Test
  void aCoroutineIsLentNothingThatCanBeFreed() {
    try (Arena arena = Arena.ofShared()) {
      assertThatThrownBy(() -> beyond.laterFrom(() -> arena.allocate(8)).join())
          .cause()
          .isInstanceOf(ConversionException.class)
          .hasMessageContaining("use memory of Arena.ofAuto()");
    }
    assertThat(beyond.laterFrom(() -> Arena.ofAuto().allocate(8)).join()).isEqualTo(8);
  }

  @Test
  void aFutureSaysWhatPythonStillHolds() {
    try (Arena arena = Arena.ofShared()) {
      assertThatThrownBy(() -> beyond.keepFrom(() -> arena.allocate(8)).join())
          .hasCauseInstanceOf(MemoryStillHeldException.class);
    }
  }

  @Test
  void eachBuffer() {
    ByteBuffer bytes = direct(3).put(1, (byte) 7);
    sameMemory(bytes, memory.same(bytes));
    sameMemory(bytes.slice(1, 1), memory.same(bytes.slice(1, 1)));
    var shorts = direct(4).asShortBuffer().put(1, Short.MIN_VALUE);
    sameMemory(shorts, memory.same(shorts));
    var chars = direct(4).asCharBuffer().put(1, '\uffff');
    sameMemory(chars, memory.same(chars));
    var ints = direct(8).asIntBuffer().put(1, Integer.MIN_VALUE);
    sameMemory(ints, memory.same(ints));
    var longs = direct(16).asLongBuffer().put(1, Long.MIN_VALUE);
    sameMemory(longs, memory.same(longs));
    var floats = direct(8).asFloatBuffer().put(1, Float.MIN_VALUE);
    sameMemory(floats, memory.same(floats));
    var doubles = direct(16).asDoubleBuffer().put(1, Double.MIN_VALUE);
    sameMemory(doubles, memory.same(doubles));
    assertThat(memory.same(direct(0).asDoubleBuffer()).capacity()).isZero();
    assertThat(memory.same(doubles.asReadOnlyBuffer()).isReadOnly()).isTrue();
  }

  @Test
  void shapesAreKept() {
    MemorySegment segment = Arena.ofAuto().allocateFrom(JAVA_INT, 1, 2, 3, 4, 5, 6);
    ShapedSegment matrix = ShapedSegment.of(segment, JAVA_INT, 3, 2);
    assertThat(memory.described(matrix)).isEqualTo("i (3, 2) [[1, 2], [3, 4], [5, 6]]");
    assertThat(memory.described((Object) matrix)).isEqualTo("i (3, 2) [[1, 2], [3, 4], [5, 6]]");
    ShapedSegment back = memory.same(matrix);
    assertThat(back.shape()).containsExactly(3, 2);
    assertThat(back.element()).isEqualTo(JAVA_INT);
    assertThat(back.segment().address()).isEqualTo(segment.address());
  }

  @Test
  void asAnObject() {
    assertThat(memory.described(direct(8).asDoubleBuffer().asReadOnlyBuffer())).isEqualTo("d (1,) read-only [0.0]");
    assertThat(memory.described(Arena.global().allocateFrom(JAVA_BYTE, (byte) -1))).isEqualTo("B (1,) [255]");
  }

  @Test
  void nested() {
    DoubleBuffer doubles = direct(8).asDoubleBuffer().put(0, 2.5);
    Map<String, List<Optional<DoubleBuffer>>> nested = Map.of("a", List.of(Optional.of(doubles), Optional.empty()));
    assertThat(memory.same(nested)).isEqualTo(nested);
    assertThat(memory.doubles(3)).extracting(one -> one.get(1)).containsExactly(0.5, 1.5, 2.5);
    assertThatThrownBy(
            () -> memory.same(Map.of("a", List.of(Optional.of(doubles), Optional.of(DoubleBuffer.allocate(1))))))
        .isInstanceOf(ConversionException.class)
        .hasMessageStartingWith("memory['a'][1]: expected a DoubleBuffer outside of Java's heap");
  }

  @Test
  void aPyBufferIsHeldUntilItIsClosed() {
    try (PyBuffer held = memory.bytearray(4)) {
      held.segment().fill((byte) 9);
      assertThatThrownBy(memory::grown).hasMessageStartingWith("BufferError");
      try (PyBuffer same = memory.same(held)) {
        assertThat(same.segment().address()).isEqualTo(held.segment().address());
      }
      assertThat(memory.described(held)).isEqualTo("B (4,) [9, 9, 9, 9]");
    }
    assertThat(memory.grown()).isEqualTo(5);
  }

  @Test
  void memoryThatLastsCanBeKept() {
    memory.keep(direct(16).asDoubleBuffer().put(0, 1).put(1, 2));
    System.gc();
    assertThat(memory.kept()).isEqualTo(3);
  }

  @Test
  void memoryThatMayBeFreedIsLentForTheCall() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(16);
      DoubleBuffer doubles = segment.asByteBuffer().order(ByteOrder.nativeOrder()).asDoubleBuffer().put(1, 2.5);
      assertThat(memory.summed(doubles)).isEqualTo(2.5);
      assertThat(memory.total(() -> segment.asSlice(0, 8))).isZero();
      assertThatThrownBy(() -> memory.keep(segment)).isInstanceOf(MemoryStillHeldException.class);
    }
    assertThatThrownBy(memory::kept).hasMessageContaining("released memoryview");
    assertThat(memory.kept()).isZero();
  }
}
