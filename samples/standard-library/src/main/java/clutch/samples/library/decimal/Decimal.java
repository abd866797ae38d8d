package clutch.samples.library.decimal;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;

/** Python's own number: unlike a {@code BigDecimal} it can be infinite, and its operators know the context. */
@PythonObject
interface Decimal {

  @PythonCallable("__truediv__")
  Decimal dividedBy(Decimal divisor);

  @PythonCallable("__gt__")
  boolean isGreaterThan(Decimal other);

  Decimal sqrt();

  boolean isFinite();
}
