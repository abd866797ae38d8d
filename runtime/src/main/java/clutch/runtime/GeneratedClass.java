package clutch.runtime;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** The class that the annotation processor wrote for an interface: found once, when it is bound. */
final class GeneratedClass {

  private GeneratedClass() {}

  static <T> T newInstance(Class<T> api, Class<?> parameter, Object argument) {
    String name = GeneratedNames.of(api);
    Constructor<?> constructor;
    try {
      constructor = Class.forName(name, false, api.getClassLoader()).getConstructor(parameter);
    } catch (ClassNotFoundException | NoSuchMethodException e) {
      throw unbound(
          api,
          "there is no class %s with a constructor that takes %s. Annotate the interface with "
                  .formatted(name, parameter.getSimpleName())
              + "@PythonCallable and compile it with clutch-processor on the annotation processor path",
          e);
    }
    try {
      return api.cast(constructor.newInstance(argument));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw unbound(api, name + " failed with a checked exception", e);
    } catch (IllegalAccessException e) {
      throw unbound(
          api,
          "%s is not accessible to clutch.runtime. Export package %s from module %s, or write new %s(...) instead of bind"
              .formatted(
                  name,
                  api.getPackageName(),
                  api.getModule().getName(),
                  name.substring(name.lastIndexOf('.') + 1)),
          e);
    } catch (InstantiationException e) {
      throw unbound(api, name + " is not a class that Clutch wrote", e);
    }
  }

  private static BindingException unbound(Class<?> api, String problem, Exception cause) {
    return new BindingException(api.getName(), List.of(problem), List.of(cause));
  }
}
