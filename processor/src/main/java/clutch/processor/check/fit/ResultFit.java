package clutch.processor.check.fit;

import clutch.processor.model.ValueType;
import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonType;

/** Whether a Java type can hold all that a hint of Python promises. */
public final class ResultFit {

  private final PythonDeclarations declarations;

  /**
   * For results.
   *
   * @param declarations where classes are looked up
   */
  public ResultFit(PythonDeclarations declarations) {
    this.declarations = declarations;
  }

  /**
   * Decides.
   *
   * @param java the Java type
   * @param hint the hint; of an async function, of what awaiting it gives
   * @param bindings what the arguments have bound type variables to
   * @return refused only if something that the hint promises has no place in the Java type
   */
  public Fit check(ValueType java, PythonType hint, TypeBindings bindings) {
    Comparison comparison = new Comparison(declarations, bindings, java);
    return comparison.attempt(() -> comparison.result(java, hint));
  }
}
