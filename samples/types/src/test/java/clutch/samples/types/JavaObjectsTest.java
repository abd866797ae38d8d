package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.runtime.ConversionException;
import clutch.runtime.PythonException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class JavaObjectsTest {

  private final Zoo zoo = RunningPython.PYTHON.bind(Zoo.class);

  @Test
  void pythonUsesAJavaObjectAsItsOwn() {
    JavaAnimal hen = new JavaAnimal("Hen", 2);
    assertThat(zoo.describe(hen))
        .containsExactly("Animal", "Java's Hen", "Hen", 3L, 0L, false, "hayhay", true, "Java's Hen");
    assertThat(hen.legs()).isEqualTo(3);
  }

  @Test
  void comesBackAsTheSameObject() {
    JavaAnimal hen = new JavaAnimal("Hen", 2);
    Animal cat = zoo.animal("Cat");
    assertThat(zoo.introduce(hen, cat)).isSameAs(hen);
    assertThat(hen.friends()).containsExactly(cat);
    assertThat(zoo.introduce(cat, hen)).isEqualTo(cat);
    assertThat(cat.friends().getLast()).isSameAs(hen);
    assertThat(cat.bestFriend()).isSameAs(hen);
    assertThat(cat.knows(hen)).isTrue();
  }

  @Test
  void equalityIsJavas() {
    JavaAnimal hen = new JavaAnimal("Hen", 2);
    assertThat(zoo.isSame(hen, hen)).as("two Python objects").isFalse();
    assertThat(zoo.areSame(Map.of("hen", Optional.of(hen)), Map.of())).isFalse();
  }

  @Test
  void wrongArgumentsAreATypeErrorThatSaysWhich() {
    JavaAnimal hen = new JavaAnimal("Hen", 2);
    assertThatThrownBy(() -> zoo.wrongCall(hen))
        .isInstanceOf(PythonException.class)
        .hasMessageEndingWith("mutual: expected bool, got str 'yes'");
    assertThatThrownBy(() -> zoo.missingArgument(hen))
        .isInstanceOf(PythonException.class)
        .hasMessageContaining("befriend() missing 2 required positional arguments: 'other' and 'mutual'");
  }

  @Test
  void everyWayToPassAnArgument() {
    Kinds kinds =
        new Kinds() {
          @Override
          public String many(String name, int... values) {
            return name + Arrays.toString(values);
          }

          @Override
          public String texts(String... values) {
            return String.join("+", values);
          }

          @Override
          public String settings(Map<String, Integer> settings) {
            return settings.toString();
          }

          @Override
          public String optional(OptionalInt value) {
            return value.toString();
          }

          @Override
          public String twiceNumber(long value) {
            return "number " + 2 * value;
          }

          @Override
          public String twiceText(String value) {
            return "text " + value + value;
          }

          @Override
          public String ordered(String first, String second) {
            return first + second;
          }
        };
    assertThat(zoo.allKinds(kinds))
        .containsExactly(
            "a[1, 2, 3]", "b[]", "x+y", "{depth=1, width=2}", "OptionalInt.empty", "OptionalInt[5]", "number 4", "text abab",
            "12");
  }

  @Test
  void javaExceptionsComeOutAsTheSameObject() {
    UnsupportedOperationException thrown = new UnsupportedOperationException("no legs");
    Animal snake =
        (Animal)
            java.lang.reflect.Proxy.newProxyInstance(
                Animal.class.getClassLoader(),
                new Class<?>[] {Animal.class},
                (proxy, method, arguments) -> {
                  throw thrown;
                });
    assertThat(catchThrowable(() -> zoo.describe(snake))).isSameAs(thrown);
  }

  @PythonObject
  interface Worker {
    String work();

    CompletableFuture<String> workLater();

    Flow.Publisher<String> workOn();
  }

  @PythonCallable("builtins")
  interface Asking {
    boolean hasattr(Worker worker, String name);

    Object getattr(Worker worker, String name);

    String repr(Object value);
  }

  @Test
  void whatComesLaterIsNotThereForPython() {
    Asking asking = RunningPython.PYTHON.bind(Asking.class);
    Worker worker =
        (Worker)
            java.lang.reflect.Proxy.newProxyInstance(
                Worker.class.getClassLoader(), new Class<?>[] {Worker.class}, (proxy, method, arguments) -> "done");
    assertThat(asking.hasattr(worker, "work")).isTrue();
    assertThat(asking.hasattr(worker, "work_on")).isFalse();
    assertThatThrownBy(() -> asking.getattr(worker, "work_later"))
        .isInstanceOf(PythonException.class)
        .hasMessageStartingWith("AttributeError: 'Worker' object has no attribute 'work_later'");
    assertThatThrownBy(() -> asking.repr(CompletableFuture.completedFuture("done")))
        .isInstanceOf(ConversionException.class)
        .hasMessageContaining("expected a value that has a place in Python, got an instance of java.util.concurrent");
  }

  @Test
  void pythonClassesMayImplementTheInterface() {
    Animal pig = zoo.implemented();
    assertThat(pig.name()).isEqualTo("Pig");
    assertThat(pig.size()).isEqualTo(99);
    assertThat(zoo.countLegs(List.of(pig, new JavaAnimal("Hen", 2)))).isEqualTo(6);
    assertThatThrownBy(pig::negated).isInstanceOf(PythonException.class).hasMessageStartingWith("TypeError: bad operand");
  }
}
