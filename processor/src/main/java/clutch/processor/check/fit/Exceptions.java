package clutch.processor.check.fit;

import clutch.processor.model.ValueType;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;

/** Exceptions as values: in Python a {@code clutch.JavaError}, or again the exception that has come from there. */
record Exceptions(Comparison comparison) {

  private static final String BASE = "builtins.BaseException";
  private static final Instance JAVA_ERROR = Classes.plain("builtins.Exception");

  Fit argument(ValueType java, PythonType hint) {
    return hint instanceof Instance instance && comparison.classes().is(instance, BASE)
        ? comparison.given(JAVA_ERROR, hint).isRefused() ? Fit.UNKNOWN : Fit.FITS
        : comparison.given(JAVA_ERROR, hint).inWords(PythonText.of(hint), java.text());
  }
}
