package clutch.samples.types;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.PythonClass;
import clutch.annotations.PythonName;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A frozen dataclass with slots. */
@PythonClass("stock:Quote")
public record Quote(
    String symbol, @PythonName("price_eur") double price, @DefaultIfEmpty OptionalInt since, @Nullable String note) {

  /** Refuses what is no price. */
  public Quote {
    if (price < 0) {
      throw new IllegalArgumentException("a price of " + price);
    }
  }
}
