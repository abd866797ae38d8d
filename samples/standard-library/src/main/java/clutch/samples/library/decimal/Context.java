package clutch.samples.library.decimal;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonObject;
import java.math.BigDecimal;

/** A precision, a way of rounding, and the arithmetic that keeps to them. */
@PythonObject
interface Context {

  @PythonAttribute("prec")
  int precision();

  @PythonAttribute
  Rounding rounding();

  BigDecimal divide(BigDecimal dividend, BigDecimal divisor);

  BigDecimal multiply(BigDecimal one, BigDecimal other);

  BigDecimal power(BigDecimal base, BigDecimal exponent);

  /** As many digits after the point as {@code pattern} has. */
  BigDecimal quantize(BigDecimal number, BigDecimal pattern);
}
