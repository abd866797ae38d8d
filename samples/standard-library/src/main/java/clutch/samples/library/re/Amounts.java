package clutch.samples.library.re;

import clutch.runtime.Python;
import java.io.PrintStream;
import java.util.stream.Stream;

/** Finds amounts of money in a sentence. */
final class Amounts {

  private static final String AMOUNT =
      """
      (?P<sign> [-+] )?
      (?P<whole> \\d+ )
      ( \\. (?P<cents> \\d\\d ) )?
      \\s*
      (?P<currency> EUR | USD )
      """;

  private static final String TEXT = "Ada paid 12.50 EUR, Bob paid 7 USD and Eve is at -3.20EUR.";

  private Amounts() {}

  static void run(Python python, PrintStream out) {
    Re re = python.bind(Re.class);
    Pattern amount = re.compile(AMOUNT, re.verbose());
    out.println("groups " + amount.groupindex());
    try (Stream<Match> matches = amount.finditer(TEXT)) {
      matches.forEach(match -> out.println(match.span() + " " + match.groupdict()));
    }

    String inCents = amount.sub(match -> cents(match) + " cents", TEXT);
    out.println(inCents);
    out.println("amounts left: " + amount.search(inCents).isPresent());
    out.println(amount.fullmatch("+1 EUR").orElseThrow().groups());
  }

  private static long cents(Match match) {
    String digits = match.get("whole").orElseThrow() + match.get("cents").orElse("00");
    return Long.parseLong(match.get("sign").orElse("") + digits);
  }

  static void main() {
    try (Python python = Python.start()) {
      run(python, System.out);
    }
  }
}
