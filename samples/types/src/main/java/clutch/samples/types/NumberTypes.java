package clutch.samples.types;

import clutch.annotations.PythonCallable;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers and truth values. */
public final class NumberTypes {

  private NumberTypes() {}

  /** {@code Boolean}. */
  @PythonCallable("rows")
  public interface Booleans extends Row<Boolean> {}

  /** {@code Byte}. */
  @PythonCallable("rows")
  public interface Bytes extends Row<Byte> {}

  /** {@code Short}. */
  @PythonCallable("rows")
  public interface Shorts extends Row<Short> {}

  /** {@code Integer}. */
  @PythonCallable("rows")
  public interface Ints extends Row<Integer> {}

  /** {@code Long}. */
  @PythonCallable("rows")
  public interface Longs extends Row<Long> {}

  /** {@code Float}. */
  @PythonCallable("rows")
  public interface Floats extends Row<Float> {}

  /** {@code Double}. */
  @PythonCallable("rows")
  public interface Doubles extends Row<Double> {}

  /** {@code BigInteger}. */
  @PythonCallable("rows")
  public interface BigIntegers extends Row<BigInteger> {}

  /** {@code BigDecimal}. */
  @PythonCallable("rows")
  public interface BigDecimals extends Row<BigDecimal> {}
}
