package clutch.processor.model;

import java.util.List;

/**
 * The name of a class or interface.
 *
 * @param packageName its package, empty for the unnamed one
 * @param simpleNames its simple name, those of the classes around it before it
 */
public record JavaName(String packageName, List<String> simpleNames) {

  /** Copies the list. */
  public JavaName {
    simpleNames = List.copyOf(simpleNames);
  }

  /**
   * The last of the simple names.
   *
   * @return the simple name
   */
  public String simpleName() {
    return simpleNames.getLast();
  }

  /**
   * The name as the source writes it within its package: {@code Outer.Inner}.
   *
   * @return the simple names, joined by dots
   */
  public String nestedName() {
    return String.join(".", simpleNames);
  }

  /**
   * The class that Clutch writes for an interface of this name: {@code PythonOuter_Inner} beside it.
   *
   * @return the name of the generated class
   */
  public JavaName generated() {
    return new JavaName(packageName, List.of("Python" + String.join("_", simpleNames)));
  }

  /**
   * The whole name: {@code shop.Outer.Inner}.
   *
   * @return package and simple names, joined by dots
   */
  public String qualifiedName() {
    return packageName.isEmpty() ? nestedName() : packageName + "." + nestedName();
  }
}
