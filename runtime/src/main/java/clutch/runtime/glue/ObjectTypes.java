package clutch.runtime.glue;

import clutch.runtime.convert.BehindInterface;
import clutch.runtime.convert.LaterConverter;
import java.util.List;
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
   * @param members what Python can do with a Java object of another class; asked for when one is given to it
   * @param <T> the interface
   * @return the type
   */
  public static <T> PythonType<T> object(
      Class<T> api, Function<PythonSelf, T> wrap, Supplier<List<JavaMethod<T>>> members) {
    return new PythonType<>(
        BehindInterface.of(
            api,
            handle -> wrap.apply(new PythonSelf(handle)),
            () -> members.get().stream().map(JavaMethod::member).toList()));
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
