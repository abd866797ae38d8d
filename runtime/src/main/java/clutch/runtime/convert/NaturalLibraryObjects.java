package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.interpreter.OpenInterpreter;
import org.jspecify.annotations.Nullable;

/** The Java values of objects of the standard library, where none is declared. Attached. */
final class NaturalLibraryObjects {

  private NaturalLibraryObjects() {}

  /**
   * The Java value of an object.
   *
   * @return null for objects of other types, and for what its Java type can't hold, such as a decimal NaN
   */
  static @Nullable Object fromPython(OpenInterpreter interpreter, long object) {
    Converter<?> converter = converter(interpreter, object);
    if (converter == null) {
      return null;
    }
    try {
      return converter.fromPython(interpreter, object);
    } catch (Mismatch _) {
      return null;
    }
  }

  private static @Nullable Converter<?> converter(OpenInterpreter interpreter, long object) {
    LibraryTypes types = LibraryTypes.of(interpreter);
    for (LibraryType type : LibraryType.values()) {
      if (types.isInstance(object, type)) {
        return switch (type) {
          case DECIMAL -> Converters.BIG_DECIMAL;
          case DATETIME -> datetime(interpreter, object);
          case DATE -> Converters.LOCAL_DATE;
          case TIME -> Converters.LOCAL_TIME;
          case TIMEDELTA -> Converters.DURATION;
          case UUID -> Converters.UUID;
          case PATH -> Converters.PATH;
          case TIMEZONE, ZONE_INFO -> null;
        };
      }
    }
    return null;
  }

  private static Converter<?> datetime(OpenInterpreter interpreter, long object) {
    try (Owned zone = new Owned(LibraryObjects.attribute(interpreter, object, "tzinfo"))) {
      if (zone.borrow() == Constants.NONE) {
        return Converters.LOCAL_DATE_TIME;
      }
      return LibraryTypes.of(interpreter).isInstance(zone.borrow(), LibraryType.ZONE_INFO)
          ? Converters.ZONED_DATE_TIME
          : Converters.OFFSET_DATE_TIME;
    }
  }
}
