package shop;

import org.jspecify.annotations.Nullable;

/** Named as a class of the runtime is. */
interface Shape {
  @Nullable String name(@Nullable Object thing, double... sizes);
}
