package clutch.samples.library.decimal;

import clutch.runtime.Python;
import java.io.PrintStream;
import java.math.BigDecimal;

/** What a loan costs a month, to the cent: roots, which {@code BigDecimal} does not have, in thirty digits. */
final class Loan {

  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private Loan() {}

  static void run(Python python, PrintStream out) {
    DecimalModule decimal = python.bind(DecimalModule.class);
    LocalContext thirtyDigits = decimal.localcontext(30, Rounding.ROUND_HALF_EVEN);
    thirtyDigits.with(
        context -> {
          out.println(context.precision() + " digits, " + context.rounding());
          BigDecimal month = context.power(new BigDecimal("1.05"), context.divide(BigDecimal.ONE, MONTHS));
          out.println("5 % a year is a factor a month of " + month);
          BigDecimal payment = payment(context, new BigDecimal("10000.00"), month);
          out.println("12 payments of " + context.quantize(payment, CENT));

          Decimal two = decimal.decimal("2");
          out.println(two.sqrt() + " " + decimal.decimal("1").dividedBy(two));
          return null;
        });
    Decimal infinite = decimal.decimal("Infinity");
    out.println(infinite.isFinite() + " " + infinite.isGreaterThan(decimal.decimal("1e1000")));
    out.println(decimal.getcontext().precision() + " digits again");
  }

  /** What pays the loan back in a year. */
  private static BigDecimal payment(Context context, BigDecimal loan, BigDecimal month) {
    BigDecimal year = context.power(month, MONTHS);
    BigDecimal interest = context.multiply(context.multiply(loan, year), month.subtract(BigDecimal.ONE));
    return context.divide(interest, year.subtract(BigDecimal.ONE));
  }

  static void main() {
    try (Python python = Python.start()) {
      run(python, System.out);
    }
  }
}
