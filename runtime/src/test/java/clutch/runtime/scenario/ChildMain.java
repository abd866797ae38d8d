package clutch.runtime.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** The main class of a child JVM: runs one test method. */
final class ChildMain {

  private ChildMain() {}

  /**
   * Runs a test method, and ends the JVM at once if it throws.
   *
   * @param arguments the names of a class and of its method
   */
  public static void main(String[] arguments) {
    try {
      Class<?> type = Class.forName(arguments[0]);
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Method method = type.getDeclaredMethod(arguments[1]);
      method.setAccessible(true);
      method.invoke(constructor.newInstance());
      System.out.println("done");
    } catch (Throwable t) {
      t.printStackTrace();
      // Not exit: the failure may have left threads behind that would keep it from ending.
      Runtime.getRuntime().halt(1);
    }
  }
}
