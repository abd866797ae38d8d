package clutch.runtime;

/** The names of the classes that the annotation processor writes. Not for use by anyone but Clutch. */
public final class GeneratedNames {

  private GeneratedNames() {}

  /**
   * The class behind an interface: {@code PythonX} beside {@code X}, {@code PythonOuter_X} beside {@code Outer}.
   *
   * @param api an annotated interface
   * @return its binary name
   */
  public static String of(Class<?> api) {
    String packageName = api.getPackageName();
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return prefix + "Python" + api.getName().substring(prefix.length()).replace('$', '_');
  }
}
