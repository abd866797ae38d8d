package clutch.runtime.scenario;

import java.lang.reflect.Method;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Has a child JVM run the test method in place of this one. */
final class ChildJvmExtension implements InvocationInterceptor {

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> test,
      ExtensionContext context)
      throws InterruptedException {
    invocation.skip();
    Method method = test.getExecutable();
    InChildJvm settings = method.getAnnotation(InChildJvm.class);
    if (settings == null) {
      throw new IllegalStateException(method + " lacks @InChildJvm");
    }
    ChildJvm jvm =
        ChildJvm.of(ChildMain.class)
            .options(settings.options())
            .arguments(method.getDeclaringClass().getName(), method.getName())
            .deadline(Duration.ofSeconds(settings.deadline()));
    for (String variable : settings.environment()) {
      int equals = variable.indexOf('=');
      jvm.environment(variable.substring(0, equals), variable.substring(equals + 1));
    }
    EndedJvm ended = jvm.start().await().hasExitCode(0);
    System.out.printf(
        "%s.%s: %.1f s %s%n",
        method.getDeclaringClass().getSimpleName(),
        method.getName(),
        ended.duration().toMillis() / 1000.0,
        Measured.linesOf(ended));
  }
}
