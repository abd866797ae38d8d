package clutch.samples.types;

import clutch.annotations.PythonClass;

/** Classes that Python does not have, or not like this. */
public final class MissingClasses {

  private MissingClasses() {}

  /** Has no module. */
  @PythonClass("stok:Quote")
  public record NoModule(String symbol) {}

  /** Has no class. */
  @PythonClass("stock:Qoute")
  public record NoClass(String symbol) {}

  /** Has no such parameter. */
  @PythonClass("stock:Quote")
  public record NoParameter(String symbol, int colour) {}

  /** Refuses an empty name. */
  @PythonClass("stock:Picky")
  public record Picky(String name) {}

  /** Has no such member. */
  @PythonClass("stock:Color")
  public enum NoMember {
    /** Misspelt. */
    GREN
  }

  /** Is no enum. */
  @PythonClass("stock:Plain")
  public enum NoEnum {
    /** Whatever. */
    ANY
  }
}
