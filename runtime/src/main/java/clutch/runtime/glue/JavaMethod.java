package clutch.runtime.glue;

import clutch.runtime.convert.JavaMember;
import clutch.runtime.convert.JavaMember.Kind;
import clutch.runtime.convert.JavaParameter;
import clutch.runtime.convert.JavaParameter.Passing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method of Java objects that Python calls, because they were given to it behind an interface.
 *
 * @param <T> the interface
 */
public final class JavaMethod<T> {

  private final String name;
  private final Kind kind;
  private final List<JavaParameter> parameters = new ArrayList<>();
  private PythonType<?> result = PythonTypes.VOID;
  private Body<T> body = (object, arguments) -> null;

  private JavaMethod(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  /**
   * A call of the Java method.
   *
   * @param <T> the interface
   */
  @FunctionalInterface
  public interface Body<T> {

    /**
     * Calls it.
     *
     * @param object the Java object
     * @param arguments one for each parameter, of its Java type
     * @return its result; null if it has none
     * @throws Throwable what it throws
     */
    @Nullable Object call(T object, @Nullable Object[] arguments) throws Throwable;
  }

  /**
   * A method in Python, too.
   *
   * @param name its name there
   * @param <T> the interface
   * @return the method, without parameters and result yet
   */
  public static <T> JavaMethod<T> method(String name) {
    return new JavaMethod<>(name, Kind.METHOD);
  }

  /**
   * Reads an attribute in Python.
   *
   * @param name the attribute's name
   * @param <T> the interface
   * @return the method, without a result yet
   */
  public static <T> JavaMethod<T> reading(String name) {
    return new JavaMethod<>(name, Kind.READ);
  }

  /**
   * Writes an attribute in Python.
   *
   * @param name the attribute's name
   * @param <T> the interface
   * @return the method, without its parameter yet
   */
  public static <T> JavaMethod<T> writing(String name) {
    return new JavaMethod<>(name, Kind.WRITE);
  }

  /**
   * Adds a parameter that is passed by position.
   *
   * @param parameter its name in Python
   * @param type its type
   * @return this
   */
  public JavaMethod<T> positional(String parameter, PythonType<?> type) {
    return add(parameter, Passing.POSITIONAL, type);
  }

  /**
   * Adds a parameter that takes any number of values, {@code *values}.
   *
   * @param parameter its name in Python
   * @param list the type of all of them together
   * @return this
   */
  public JavaMethod<T> each(String parameter, PythonType<?> list) {
    return add(parameter, Passing.EACH, list);
  }

  /**
   * Adds a parameter that is passed by its name.
   *
   * @param parameter its name in Python
   * @param type its type
   * @return this
   */
  public JavaMethod<T> keyword(String parameter, PythonType<?> type) {
    return add(parameter, Passing.KEYWORD, type);
  }

  /**
   * Adds a parameter that takes any number of keywords, {@code **values}.
   *
   * @param parameter its name in Python
   * @param map the type of all of them together
   * @return this
   */
  public JavaMethod<T> entries(String parameter, PythonType<?> map) {
    return add(parameter, Passing.ENTRIES, map);
  }

  private JavaMethod<T> add(String parameter, Passing passing, PythonType<?> type) {
    parameters.add(new JavaParameter(parameter, passing, type.converter().takesNone(), type.converter()));
    return this;
  }

  /**
   * Says what it returns.
   *
   * @param type its result's type
   * @return this
   */
  public JavaMethod<T> returning(PythonType<?> type) {
    result = type;
    return this;
  }

  /**
   * Says how it is called.
   *
   * @param call calls the Java method
   * @return this
   */
  public JavaMethod<T> calling(Body<T> call) {
    body = call;
    return this;
  }

  JavaMember<T> member() {
    return new JavaMember<>(name, kind, parameters, result.converter(), body::call);
  }
}
