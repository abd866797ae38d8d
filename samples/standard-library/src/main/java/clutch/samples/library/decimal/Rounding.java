package clutch.samples.library.decimal;

/** How to round: the module's constants are strings, as constants of a Java enum are in Python. */
enum Rounding {
  ROUND_HALF_EVEN,
  ROUND_HALF_UP,
  ROUND_DOWN
}
