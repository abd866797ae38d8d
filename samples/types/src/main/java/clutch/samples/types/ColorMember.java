package clutch.samples.types;

import clutch.annotations.PythonClass;
import clutch.annotations.PythonName;

/** A member of an {@code enum.Enum}. */
@PythonClass("stock:Color")
public enum ColorMember {
  /** Is an alias of RED there. */
  CRIMSON,
  /** Has the same name there. */
  GREEN,
  /** Has another name there. */
  @PythonName("BLUE")
  AZURE
}
