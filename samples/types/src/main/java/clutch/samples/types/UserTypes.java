package clutch.samples.types;

import clutch.annotations.PythonCallable;

/** Enums, records and sealed interfaces. */
public final class UserTypes {

  private UserTypes() {}

  /** An enum without a Python class. */
  @PythonCallable("rows")
  public interface Names extends Row<Color> {}

  /** An enum with one. */
  @PythonCallable("rows")
  public interface Members extends Row<ColorMember> {}

  /** A record that is a dict. */
  @PythonCallable("rows")
  public interface Dicts extends Row<Row.Held<Long>> {}

  /** A record that is a dataclass. */
  @PythonCallable("rows")
  public interface Dataclasses extends Row<Quote> {}

  /** A record that is a tuple. */
  @PythonCallable("rows")
  public interface Tuples extends Row<Point> {}

  /** One of several records. */
  @PythonCallable("rows")
  public interface Unions extends Row<Figure> {}
}
