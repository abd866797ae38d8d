package clutch.runtime.glue;

/** A Python callable that answers a Java method. */
public final class PythonFunction extends PythonMember {

  private final String name;
  private final String javaMethod;
  private final Shape shape;

  /** Borrowed from the binding, which owns them; 0 until the binding is complete. */
  private long callable;

  private long keywordNames;

  PythonFunction(Members members, int index, String name, String javaMethod, Shape shape) {
    super(members, index);
    this.name = name;
    this.javaMethod = javaMethod;
    this.shape = shape;
  }

  @Override
  void declareIn(Members others) {
    others.function(name, javaMethod, shape);
  }

  @Override
  public String name() {
    return name;
  }

  String javaMethod() {
    return javaMethod;
  }

  Shape shape() {
    return shape;
  }

  void resolve(long callable, long keywordNames) {
    this.callable = callable;
    this.keywordNames = keywordNames;
  }

  long callable() {
    if (callable == 0) {
      throw new IllegalStateException("Binding.complete() has not been called for " + javaMethod);
    }
    return callable;
  }

  /** A tuple of str, or 0 without keywords. */
  long keywordNames() {
    return keywordNames;
  }
}
