package clutch.runtime.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A test whose method runs in a JVM of its own, where it may crash or hang. Two of a class run beside
 * each other: the suite is long, and much of it waits.
 */
@Test
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(ChildJvmExtension.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InChildJvm {

  /** Seconds until the JVM is killed and the test fails with what all threads were doing. */
  int deadline() default 180;

  /** Options of the JVM. */
  String[] options() default {};

  /** Environment variables, as {@code NAME=value}. */
  String[] environment() default {};
}
