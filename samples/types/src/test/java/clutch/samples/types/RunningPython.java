package clutch.samples.types;

import clutch.runtime.Python;

/** One Python for all tests of this JVM. */
final class RunningPython {

  static final Python PYTHON = Python.start();

  private RunningPython() {}
}
