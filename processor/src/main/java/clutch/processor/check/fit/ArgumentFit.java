package clutch.processor.check.fit;

import clutch.processor.model.ValueType;
import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonType;

/** Whether values of a Java type may be given where Python has a hint. */
public final class ArgumentFit {

  private final PythonDeclarations declarations;

  /**
   * For arguments.
   *
   * @param declarations where classes are looked up
   */
  public ArgumentFit(PythonDeclarations declarations) {
    this.declarations = declarations;
  }

  /**
   * Decides.
   *
   * @param java the Java type; without its null or empty value, where that is left out
   * @param hint the hint
   * @param bindings binds the type variables in the hint, unless it is refused
   * @return refused only if the hint allows no such value, or not all of them where it is for null and None
   */
  public Fit check(ValueType java, PythonType hint, TypeBindings bindings) {
    Comparison comparison = new Comparison(declarations, bindings, java);
    return comparison.attempt(() -> comparison.argument(java, hint));
  }

  /**
   * Decides for null and for what is empty, which are None.
   *
   * @param hint the hint
   * @param bindings binds the type variables in the hint, unless it is refused
   * @return refused only if the hint does not allow None
   */
  public Fit checkNull(PythonType hint, TypeBindings bindings) {
    Comparison comparison = new Comparison(declarations, bindings, ValueType.Nothing.VOID);
    return comparison.attempt(
        () -> comparison.given(PythonType.Special.NONE, hint).inWords(PythonText.of(hint), "null"));
  }
}
