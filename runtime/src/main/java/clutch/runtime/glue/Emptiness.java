package clutch.runtime.glue;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Which Java values are empty, so that {@code @DefaultIfEmpty} leaves them out. */
final class Emptiness {

  private Emptiness() {}

  static boolean isEmpty(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case Optional<?> optional -> optional.isEmpty();
      case OptionalInt optional -> optional.isEmpty();
      case OptionalLong optional -> optional.isEmpty();
      case OptionalDouble optional -> optional.isEmpty();
      default -> false;
    };
  }
}
