package shop;

import clutch.annotations.PythonCallable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@PythonCallable("catalog")
public interface Catalog {
  @Nullable
  String title(@Nullable String isbn);

  @Nullable
  byte[] cover(@Nullable String... sizes);

  @Optional.Nullable
  byte[] back(@Optional.Nullable byte[] front);

  @interface Nullable {}

  interface Optional {
    @Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
    @interface Nullable {}
  }
}
