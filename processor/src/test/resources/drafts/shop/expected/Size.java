package drafts.shop;

import clutch.annotations.PythonClass;
import clutch.annotations.PythonName;

/** The Python enum {@code shop.Size}. */
@PythonClass("shop:Size")
public enum Size {
  SMALL,
  LARGE,
  @PythonName("extra_large") EXTRA_LARGE
}
