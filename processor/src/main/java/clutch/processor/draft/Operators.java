package clutch.processor.draft;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names for Python's special methods. */
final class Operators {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          entry("__abs__", "abs"),
          entry("__add__", "plus"),
          entry("__and__", "and"),
          entry("__bool__", "isTrue"),
          entry("__bytes__", "toBytes"),
          entry("__call__", "call"),
          entry("__contains__", "contains"),
          entry("__delitem__", "deleteItem"),
          entry("__divmod__", "divmod"),
          entry("__float__", "toDouble"),
          entry("__floordiv__", "floorDividedBy"),
          entry("__ge__", "isAtLeast"),
          entry("__getitem__", "getItem"),
          entry("__gt__", "isGreaterThan"),
          entry("__int__", "toLong"),
          entry("__invert__", "inverted"),
          entry("__iter__", "iterator"),
          entry("__le__", "isAtMost"),
          entry("__len__", "length"),
          entry("__lshift__", "shiftedLeft"),
          entry("__lt__", "isLessThan"),
          entry("__matmul__", "matrixTimes"),
          entry("__mod__", "modulo"),
          entry("__mul__", "times"),
          entry("__neg__", "negated"),
          entry("__next__", "next"),
          entry("__or__", "or"),
          entry("__pow__", "power"),
          entry("__reversed__", "reversed"),
          entry("__round__", "round"),
          entry("__rshift__", "shiftedRight"),
          entry("__setitem__", "setItem"),
          entry("__sub__", "minus"),
          entry("__truediv__", "dividedBy"),
          entry("__xor__", "xor"));

  private Operators() {}

  /** The Java name for a special method; null for those that Java code has no use for. */
  static @Nullable String javaName(String pythonName) {
    return NAMES.get(pythonName);
  }

  static boolean isSpecial(String name) {
    return name.startsWith("__") && name.endsWith("__");
  }
}
