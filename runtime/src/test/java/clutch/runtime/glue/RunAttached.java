package clutch.runtime.glue;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.AssertionFailedError;

/**
 * Runs each test of a class inside {@code Interpreter.run}, on whichever thread that is, so that calls
 * begin in place on every supported Python.
 */
final class RunAttached implements InvocationInterceptor {

  /** Open until the JVM ends, as other tests use it too. */
  private static final Interpreter INTERPRETER = Python.start().mainInterpreter();

  static Interpreter interpreter() {
    return INTERPRETER;
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> context,
      ExtensionContext extension)
      throws Exception {
    INTERPRETER.call(
        () -> {
          try {
            return invocation.proceed();
          } catch (RuntimeException | Error failure) {
            throw failure;
          } catch (Throwable checked) {
            throw new AssertionFailedError("The test threw a checked exception", checked);
          }
        });
  }
}
