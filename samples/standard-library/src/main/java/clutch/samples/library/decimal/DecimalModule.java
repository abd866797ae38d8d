package clutch.samples.library.decimal;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;

/** Functions and classes of the module. */
@PythonCallable("decimal")
interface DecimalModule {

  /** The context of the thread that calls. */
  Context getcontext();

  /** A copy of it, for the inside of a {@code with}. */
  LocalContext localcontext(@Keyword int prec, @Keyword Rounding rounding);

  @PythonCallable("Decimal")
  Decimal decimal(String digits);
}
