package clutch.samples.types;

import clutch.annotations.PythonName;

/** By its name. */
public enum Color {
  /** Has the same name there. */
  RED,
  /** Has the same name there. */
  GREEN,
  /** Has another name there. */
  @PythonName("BLUE")
  AZURE
}
