package clutch.samples.benchmarks.bridges;

import clutch.annotations.Attached;
import clutch.annotations.PythonCallable;
import clutch.runtime.PyBuffer;
import clutch.runtime.PyIterator;
import java.nio.DoubleBuffer;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The Python module {@code workload}, as Clutch calls it. */
@PythonCallable("workload")
public interface Workload {

  /** How many elements the rows with arrays, lists and buffers have. */
  int MILLION = 1_000_000;

  /** How many calls are made in one stretch, or come back in one loop. */
  int CALLS = 1_000;

  /** What the numbers from 0 to a million, the latter not included, are together. */
  double TOTAL = MILLION * (MILLION - 1.0) / 2;

  void nothing();

  long add(long a, long b);

  double scale(long n, double factor);

  String echo(String text);

  double total(List<Double> values);

  double total(double[] values);

  long length(double[] values);

  long length(DoubleBuffer values);

  double numpyTotal(DoubleBuffer values);

  double[] numbers();

  @PythonCallable("numbers")
  PyBuffer sharedNumbers();

  @PythonCallable("numbers")
  DoubleBuffer lookedAtNumbers();

  List<Double> numberList();

  Quote sameQuote(Quote quote);

  int callEach(IntUnaryOperator function, int count);

  @PythonCallable("call_each")
  int callEachAttached(@Attached IntUnaryOperator function, int count);

  void fail();

  PyIterator<Long> countUp(long n);
}
