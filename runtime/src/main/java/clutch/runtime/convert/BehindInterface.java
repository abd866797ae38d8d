package clutch.runtime.convert;

import clutch.runtime.PyObject;
import clutch.runtime.PythonBacked;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values of an interface annotated with {@code @PythonObject}: the Python object itself, unconverted, or
 * a Java object that Python calls. Each comes back as what it was. Attached.
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

  private final Supplier<List<JavaMember<T>>> members;
  private volatile @Nullable List<JavaMember<T>> knownMembers;

  private BehindInterface(
      Class<T> api, Function<ObjectHandle, T> wrap, Supplier<List<JavaMember<T>>> members) {
    this.api = api;
    this.wrap = wrap;
    this.members = members;
  }

  /**
   * The converter of an interface.
   *
   * @param api the interface
   * @param wrap makes an instance of the generated class
   * @param members what Python can do with a Java object, asked for when the first is given to Python
   * @param <T> the interface
   */
  public static <T> BehindInterface<T> of(
      Class<T> api, Function<ObjectHandle, T> wrap, Supplier<List<JavaMember<T>>> members) {
    BehindInterface<T> converter = new BehindInterface<>(api, wrap, members);
    KNOWN.get(api).converter = converter;
    return converter;
  }

  /** The converter of an interface; null if its generated class has not been initialized. */
  static @Nullable Converter<?> of(Class<?> api) {
    return KNOWN.get(api).converter;
  }

  /** The interface's name, for Python. */
  String name() {
    return api.getSimpleName();
  }

  /** What Python can do with a Java object. */
  List<JavaMember<T>> members() {
    List<JavaMember<T>> known = knownMembers;
    if (known == null) {
      known = List.copyOf(members.get());
      knownMembers = known;
    }
    return known;
  }

  @Override
  public long toPython(OpenInterpreter interpreter, T value) {
    if (value == null) {
      throw Mismatch.unexpectedNull("a " + api.getSimpleName());
    }
    if (value instanceof PythonBacked backed) {
      return ObjectHandle.CONVERTER.toPython(interpreter, PyObject.of(backed));
    }
    return JavaObjects.of(interpreter).toPython(this, value);
  }

  @Override
  public T fromPython(OpenInterpreter interpreter, long object) {
    if (object == Constants.NONE) {
      throw Mismatch.expected("an object for " + api.getSimpleName(), object);
    }
    Object java = JavaObjects.of(interpreter).fromPython(object);
    if (api.isInstance(java)) {
      return api.cast(java);
    }
    References.increment(object);
    return wrap.apply(ObjectHandle.take(interpreter, object));
  }
}
