package drafts.shop;

import clutch.annotations.PythonObject;

/** Objects of the Python class {@code shop.Listener}. */
@PythonObject
public interface Listener {
  /** {@code def on_quote(symbol: str) -> None} */
  void onQuote(String symbol);
}
