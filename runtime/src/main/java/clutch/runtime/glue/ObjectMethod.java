package clutch.runtime.glue;

/** A method of Python objects that answers a Java method. */
public final class ObjectMethod extends ObjectMember {

  private final Shape shape;

  private ObjectMethod(Class<?> owner, String name, Shape shape) {
    super(owner, name);
    this.shape = shape;
  }

  /**
   * A method.
   *
   * @param owner the Java interface, for messages
   * @param name its name in Python; a dunder name is the operator or built-in function that it belongs to
   * @param shape how the Java method passes its arguments
   * @return the method
   */
  public static ObjectMethod of(Class<?> owner, String name, Shape shape) {
    return new ObjectMethod(owner, name, shape);
  }

  @Override
  Shape shape() {
    return shape;
  }
}
