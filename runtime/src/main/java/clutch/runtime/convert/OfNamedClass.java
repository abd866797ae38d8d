package clutch.runtime.convert;

import org.jspecify.annotations.Nullable;

/**
 * A type whose values are, or may be, instances of a Python class with a name.
 *
 * @param <T> the Java type
 */
interface OfNamedClass<T> extends Converter<T> {

  /** The class; null if the type has none. */
  @Nullable NamedClass named();
}
