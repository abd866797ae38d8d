package clutch.runtime.home;

/** The places where a Python is looked for, in the order in which they are looked at. */
public enum PythonSource {
  /** What the caller said. */
  OPTIONS("PythonOptions.python"),
  /** The environment variable made for this. */
  CLUTCH_PYTHON("environment variable CLUTCH_PYTHON"),
  /** An active virtual environment. */
  VIRTUAL_ENV("active virtual environment VIRTUAL_ENV"),
  /** An active Conda environment. */
  CONDA_PREFIX("active Conda environment CONDA_PREFIX"),
  /** A Python in a jar on the class path or module path. */
  EMBEDDED("Python embedded in a jar"),
  /** The python3 that a shell would start. */
  PATH("python3 on PATH");

  private final String text;

  PythonSource(String text) {
    this.text = text;
  }

  /** The words for it in reports. */
  @Override
  public String toString() {
    return text;
  }
}
