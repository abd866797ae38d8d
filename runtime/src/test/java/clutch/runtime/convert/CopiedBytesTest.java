package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.echo;
import static clutch.runtime.convert.Conversions.inPython;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** A million doubles to Python and back, with the bytes that are copied counted. */
class CopiedBytesTest {

  private static final int COUNT = 1_000_000;
  private static final long BYTES = COUNT * 8L;

  @Test
  void aListIsConvertedElementByElement() {
    List<Double> list = DoubleStream.iterate(0, x -> x + 1).limit(COUNT).boxed().toList();
    assertThat(copied("List<Double>", () -> echo(Converters.list(Converters.DOUBLE), list))).isZero();
  }

  @Test
  void anArrayIsCopiedOnceEachWay() {
    double[] array = new double[COUNT];
    assertThat(copied("double[] to Python", () -> inPython("len(value)", Converters.DOUBLE_ARRAY, array, Converters.INTEGER)))
        .isEqualTo(BYTES);
    assertThat(copied("double[] there and back", () -> echo(Converters.DOUBLE_ARRAY, array))).isEqualTo(2 * BYTES);
  }

  @Test
  void aBufferIsNotCopied() {
    DoubleBuffer buffer =
        ByteBuffer.allocateDirect(COUNT * 8).order(ByteOrder.nativeOrder()).asDoubleBuffer();
    long address = MemorySegment.ofBuffer(buffer).address();
    assertThat(
            copied(
                "DoubleBuffer there and back",
                () -> {
                  DoubleBuffer back = echo(MemoryConverters.DOUBLE_BUFFER, buffer);
                  assertThat(back.remaining()).isEqualTo(COUNT);
                  assertThat(MemorySegment.ofBuffer(back).address()).isEqualTo(address);
                  return back;
                }))
        .isZero();
  }

  private static long copied(String what, Supplier<Object> roundTrip) {
    long before = CopiedBytes.count();
    assertThat(roundTrip.get()).isNotNull();
    long copied = CopiedBytes.count() - before;
    System.out.printf("%s of %,d doubles: %,d bytes copied in bulk%n", what, COUNT, copied);
    return copied;
  }
}
