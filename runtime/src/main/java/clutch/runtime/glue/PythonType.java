package clutch.runtime.glue;

import clutch.runtime.convert.Converter;
import org.jspecify.annotations.Nullable;

/**
 * How values of a Java type go to Python and come back.
 *
 * @param <T> the Java type
 */
public final class PythonType<T extends @Nullable Object> {

  private final Converter<T> converter;

  PythonType(Converter<T> converter) {
    this.converter = converter;
  }

  Converter<T> converter() {
    return converter;
  }
}
