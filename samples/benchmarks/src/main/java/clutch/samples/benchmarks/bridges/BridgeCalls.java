package clutch.samples.benchmarks.bridges;

import static clutch.samples.benchmarks.bridges.Workload.MILLION;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What all bridges are given, and how they are measured. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public abstract class BridgeCalls {

  /** How many items a generator has where each costs so much that a million would take minutes. */
  static final int FEWER = 1_000;

  final String text = "x".repeat(1024);
  final double[] array = IntStream.range(0, MILLION).asDoubleStream().toArray();
  final List<Double> list = Arrays.stream(array).boxed().toList();
  final MemorySegment buffer = Arena.global().allocateFrom(ValueLayout.JAVA_DOUBLE, array);
  final IntUnaryOperator next = i -> i + 1;
  final Quote quote = Quote.SAMPLE;

  // Not final: javac would write them into the calls.
  long number = 20;
  double factor = 2.5;

  BridgeCalls() {}

  /** Ends Python. */
  @TearDown
  public abstract void close();
}
