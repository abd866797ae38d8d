package clutch.runtime.glue;

/**
 * A method or attribute that an interface annotated with {@code @PythonObject} declares. It is the same for
 * all objects; where it is looked up is the object's interpreter's matter.
 */
public abstract sealed class ObjectMember permits ObjectMethod, ObjectAttribute {

  private final String owner;
  private final String name;

  ObjectMember(Class<?> owner, String name) {
    this.owner = owner.getSimpleName();
    this.name = name;
  }

  /** The Java interface, for people. */
  String owner() {
    return owner;
  }

  /** Its name in Python. */
  String name() {
    return name;
  }

  abstract Shape shape();
}
