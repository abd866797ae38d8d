package clutch.samples.types;

import clutch.annotations.PythonCallable;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers, by themselves and nested. */
@PythonCallable("echo")
public interface Numbers {

  /** An int in Python. */
  long same(long value);

  /** A float in Python. */
  double same(double value);

  /** An int in Python. */
  BigInteger same(BigInteger value);

  /** Ints inside everything that holds values. */
  Map<String, List<Optional<BigInteger>>> same(Map<String, List<Optional<BigInteger>>> values);

  /** The Python type and its representation. */
  String described(BigInteger value);
}
