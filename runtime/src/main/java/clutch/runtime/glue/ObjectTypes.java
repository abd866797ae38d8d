package clutch.runtime.glue;

import clutch.runtime.convert.BehindInterface;
import clutch.runtime.convert.LaterConverter;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The types of values that are Python objects behind a Java interface. */
public final class ObjectTypes {

  private ObjectTypes() {}

  /**
   * An interface annotated with {@code @PythonObject}.
   *
   * @param api the interface
   * @param wrap makes an instance of the generated class
   * @param <T> the interface
   * @return the type
   */
  public static <T> PythonType<T> object(Class<T> api, Function<PythonSelf, T> wrap) {
    return new PythonType<>(
        BehindInterface.of(api, handle -> wrap.apply(new PythonSelf(handle))));
  }

  /**
   * A type that another class has a constant for, which is looked at when it is first needed: classes that
   * name each other must not wait for each other while they are initialized.
   *
   * @param type the constant
   * @param <T> the Java type
   * @return the type
   */
  public static <T extends @Nullable Object> PythonType<T> later(Supplier<PythonType<T>> type) {
    return new PythonType<>(new LaterConverter<>(() -> type.get().converter()));
  }
}
