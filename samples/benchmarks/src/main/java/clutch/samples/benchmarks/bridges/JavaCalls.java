package clutch.samples.benchmarks.bridges;

import static clutch.samples.benchmarks.bridges.Workload.MILLION;

import clutch.runtime.PyBuffer;
import clutch.runtime.Python;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * What of a few rows is Java's own: the same is done with Python's memory, without a call, in a JVM with the same
 * threads.
 */
public class JavaCalls extends BridgeCalls {

  private final Python python = Python.start();
  private final PyBuffer numbers = python.bind(Workload.class).sharedNumbers();
  private final MemorySegment memory = memory(numbers.segment());

  /** The same, which nobody closes. */
  @SuppressWarnings("restricted")
  private static MemorySegment memory(MemorySegment held) {
    return MemorySegment.ofAddress(held.address()).reinterpret(held.byteSize());
  }

  @Override
  public void close() {
    numbers.close();
    python.close();
  }

  /** A new array, and a copy. */
  @Benchmark
  public double[] arrayOut() {
    return memory.toArray(ValueLayout.JAVA_DOUBLE);
  }

  /** A view that no thread can read once it is closed. */
  @Benchmark
  @SuppressWarnings("restricted")
  public long bufferOut() {
    try (Arena arena = Arena.ofShared()) {
      return memory.reinterpret(arena, null).byteSize();
    }
  }

  /** A view, and something to be done once nobody looks at it any more. */
  @Benchmark
  @SuppressWarnings("restricted")
  public double bufferOutLeft() {
    return memory
        .reinterpret(Arena.ofAuto(), _ -> {})
        .asByteBuffer()
        .order(ByteOrder.nativeOrder())
        .asDoubleBuffer()
        .get(MILLION - 1);
  }
}
