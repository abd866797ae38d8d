package clutch.processor.check;

import java.util.Set;

/** Python's special methods, which the runtime calls by their operators and built-in functions. */
final class SpecialMethods {

  /** Nothing else stands in for these. */
  private static final Set<String> NEEDED =
      Set.of(
          "__getitem__", "__setitem__", "__delitem__", "__len__", "__call__", "__next__", "__enter__", "__exit__",
          "__neg__", "__pos__", "__invert__", "__abs__", "__index__", "__anext__", "__aiter__");

  /** What is passed to these is passed on to the method as it is. */
  private static final Set<String> PLAIN =
      Set.of(
          "__getitem__", "__setitem__", "__delitem__", "__len__", "__call__", "__enter__", "__iter__", "__neg__",
          "__pos__", "__invert__", "__abs__", "__index__");

  private SpecialMethods() {}

  /** Whether a name is one of them. */
  static boolean isSpecial(String name) {
    return name.length() > 4 && name.startsWith("__") && name.endsWith("__");
  }

  /** Whether an object without it surely refuses. */
  static boolean isNeeded(String name) {
    return NEEDED.contains(name);
  }

  /** Whether its signature tells what may be passed and what comes back; operators have other ways to answer. */
  static boolean isPlain(String name) {
    return !isSpecial(name) || PLAIN.contains(name);
  }
}
