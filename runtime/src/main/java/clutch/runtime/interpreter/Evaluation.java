package clutch.runtime.interpreter;

import clutch.runtime.PyObject;

/** What an interpreter does with names and source; comes from the layer that knows Python values. */
public interface Evaluation {

  /** {@code importlib.import_module(name)}. */
  PyObject importModule(OpenInterpreter interpreter, String name);

  /** {@code eval(expression)} in {@code __main__}. */
  PyObject eval(OpenInterpreter interpreter, String expression);

  /** {@code exec(source)} in {@code __main__}. */
  void exec(OpenInterpreter interpreter, String source);
}
