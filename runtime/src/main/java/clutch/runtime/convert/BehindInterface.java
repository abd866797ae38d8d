package clutch.runtime.convert;

import clutch.runtime.PyObject;
import clutch.runtime.PythonBacked;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Python objects as values of an interface annotated with {@code @PythonObject}: the object itself,
 * unconverted. Attached.
 *
 * @param <T> the interface
 */
public final class BehindInterface<T> implements Converter<T> {

  /** By the interface, once its generated class is initialized. */
  private static final ClassValue<Slot> KNOWN =
      new ClassValue<>() {
        @Override
        protected Slot computeValue(Class<?> api) {
          return new Slot();
        }
      };

  private static final class Slot {
    private volatile @Nullable Converter<?> converter;
  }

  private final Class<T> api;
  private final Function<ObjectHandle, T> wrap;

  private BehindInterface(Class<T> api, Function<ObjectHandle, T> wrap) {
    this.api = api;
    this.wrap = wrap;
  }

  /**
   * The converter of an interface.
   *
   * @param api the interface
   * @param wrap makes an instance of the generated class
   * @param <T> the interface
   */
  public static <T> BehindInterface<T> of(Class<T> api, Function<ObjectHandle, T> wrap) {
    BehindInterface<T> converter = new BehindInterface<>(api, wrap);
    KNOWN.get(api).converter = converter;
    return converter;
  }

  /** The converter of an interface; null if its generated class has not been initialized. */
  static @Nullable Converter<?> of(Class<?> api) {
    return KNOWN.get(api).converter;
  }

  @Override
  public long toPython(OpenInterpreter interpreter, T value) {
    if (value == null) {
      throw Mismatch.unexpectedNull("a " + api.getSimpleName());
    }
    if (value instanceof PythonBacked backed) {
      return ObjectHandle.CONVERTER.toPython(interpreter, PyObject.of(backed));
    }
    throw new Mismatch(
        "expected a %s that came from Python, got %s"
            .formatted(api.getSimpleName(), Mismatch.describe(value)));
  }

  @Override
  public T fromPython(OpenInterpreter interpreter, long object) {
    if (object == Constants.NONE) {
      throw Mismatch.expected("an object for " + api.getSimpleName(), object);
    }
    References.increment(object);
    return wrap.apply(ObjectHandle.take(interpreter, object));
  }
}
