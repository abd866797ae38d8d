package clutch.runtime.glue;

/** A Python attribute that a Java method reads or writes. It is looked up at each call. */
public final class PythonAttribute extends PythonMember {

  private final String name;
  private final String javaMethod;

  /** Borrowed from the binding, which owns them; 0 until the binding is complete. */
  private long owner;

  private long nameText;

  PythonAttribute(Members members, int index, String name, String javaMethod) {
    super(members, index);
    this.name = name;
    this.javaMethod = javaMethod;
  }

  @Override
  void declareIn(Members others) {
    others.attribute(name, javaMethod);
  }

  @Override
  public String name() {
    return name;
  }

  String javaMethod() {
    return javaMethod;
  }

  void resolve(long owner, long nameText) {
    this.owner = owner;
    this.nameText = nameText;
  }

  long owner() {
    if (owner == 0) {
      throw new IllegalStateException("Binding.complete() has not been called for " + javaMethod);
    }
    return owner;
  }

  long nameText() {
    return nameText;
  }
}
