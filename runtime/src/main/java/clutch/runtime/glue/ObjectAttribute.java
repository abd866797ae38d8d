package clutch.runtime.glue;

/** An attribute of Python objects that a Java method reads or writes. */
public final class ObjectAttribute extends ObjectMember {

  private ObjectAttribute(Class<?> owner, String name) {
    super(owner, name);
  }

  /**
   * An attribute.
   *
   * @param owner the Java interface, for messages
   * @param name its name in Python
   * @return the attribute
   */
  public static ObjectAttribute of(Class<?> owner, String name) {
    return new ObjectAttribute(owner, name);
  }

  @Override
  Shape shape() {
    return Shape.positional(0);
  }
}
