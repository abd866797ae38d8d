package clutch.processor.draft;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes of Python's own whose values are values in Java. */
final class LibraryTypes {

  private static final Map<String, JavaType> VALUES =
      Map.ofEntries(
          entry("builtins.int", JavaType.LONG),
          entry("builtins.float", JavaType.DOUBLE),
          entry("builtins.bool", JavaType.BOOLEAN),
          entry("builtins.str", JavaType.STRING),
          entry("builtins.bytes", JavaType.BYTES),
          entry("builtins.object", JavaType.OBJECT),
          entry("decimal.Decimal", JavaType.of("java.math.BigDecimal")),
          entry("datetime.date", JavaType.of("java.time.LocalDate")),
          entry("datetime.time", JavaType.of("java.time.LocalTime")),
          entry("datetime.datetime", JavaType.of("java.time.LocalDateTime")),
          entry("datetime.timedelta", JavaType.of("java.time.Duration")),
          entry("uuid.UUID", JavaType.of("java.util.UUID")),
          entry("pathlib.Path", JavaType.of("java.nio.file.Path")),
          entry("pathlib.types.PathInfo", JavaType.PY_OBJECT),
          entry("os.PathLike", JavaType.of("java.nio.file.Path")),
          entry("typing_extensions.Buffer", JavaType.BYTES),
          entry("_collections_abc.Buffer", JavaType.BYTES));

  private static final Map<String, JavaType> TO_PYTHON =
      Map.of(
          "typing.SupportsIndex", JavaType.LONG,
          "typing.SupportsInt", JavaType.LONG,
          "typing.SupportsFloat", JavaType.DOUBLE,
          "typing.SupportsAbs", JavaType.DOUBLE,
          "pathlib.PurePath", JavaType.of("java.nio.file.Path"),
          "builtins.BaseException", JavaType.THROWABLE,
          "builtins.Exception", JavaType.THROWABLE);

  private static final Map<String, JavaType> FROM_PYTHON =
      Map.of(
          "builtins.bytearray", JavaType.BYTES,
          "builtins.memoryview", JavaType.BYTES,
          "pathlib.PurePath", JavaType.of("java.nio.file.Path"),
          "builtins.BaseException", JavaType.THROWABLE,
          "builtins.Exception", JavaType.THROWABLE);

  private LibraryTypes() {}

  /** The type for a class's values; null if it has none of its own. */
  static @Nullable JavaType of(String className, boolean toPython) {
    JavaType value = VALUES.get(className);
    return value != null ? value : (toPython ? TO_PYTHON : FROM_PYTHON).get(className);
  }

  /** Whether objects of a class are values in Java, and never handles. */
  static boolean isValue(String className) {
    return VALUES.containsKey(className) && !className.startsWith("os.");
  }
}
