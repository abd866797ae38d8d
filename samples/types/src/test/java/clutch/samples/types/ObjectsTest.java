package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.annotations.PythonCallable;
import clutch.runtime.ConversionException;
import clutch.runtime.PyObject;
import clutch.runtime.PythonException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObjectsTest {

  private final Zoo zoo = RunningPython.PYTHON.bind(Zoo.class);
  private final Animals animals = RunningPython.PYTHON.bind(Animals.class);

  @Test
  void attributesAreReadAndWritten() {
    Animal cat = zoo.animal("Cat", 4);
    cat.setLegs(3);
    assertThat(cat.name()).isEqualTo("Cat");
    assertThat(cat.legs()).isEqualTo(3);
  }

  @Test
  void methodsTakeAndReturnObjects() {
    Animal cat = zoo.animal("Cat");
    Animal dog = zoo.animal("Dog");
    assertThat(cat.bestFriend()).isNull();
    assertThat(zoo.isSame(cat, cat.befriend(dog, true))).isTrue();
    assertThat(cat.friends()).containsExactly(dog);
    assertThat(dog.bestFriend()).isEqualTo(cat);
    cat.befriend(zoo.animal("Eel", 0), false);
    assertThat(cat.size()).isEqualTo(2);
    assertThat(cat.get(-1).legs()).isZero();
  }

  @Test
  void operators() {
    Animal cat = zoo.animal("Cat", 4);
    Animal dog = zoo.animal("Dog", 3);
    assertThat(cat.plus(dog)).hasToString("CatDog on 7 legs");
    assertThat(cat.negated().legs()).isEqualTo(-4);
    assertThat(cat.hasFriends()).isFalse();
    assertThat(cat.befriend(dog, false).knows(dog)).isTrue();
    assertThat(cat.knows(cat)).isFalse();
    assertThat(cat.feed("fish", 3)).isEqualTo("Cat eats fish!!!");
    assertThatThrownBy(() -> cat.get(7)).isInstanceOf(PythonException.class).hasMessage("IndexError: list index out of range");
  }

  @Test
  void equalityAndHashArePythons() {
    Animal cat = zoo.animal("Cat", 4);
    Animal other = zoo.animal("Cat", 3);
    assertThat(cat).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(zoo.animal("Dog"));
    assertThat(cat.equals(null)).isFalse();
    assertThat(cat).isNotEqualTo("Cat");
    Set<Animal> set = new HashSet<>(List.of(cat));
    assertThat(set.add(other)).isFalse();
  }

  @Test
  void whatPythonDoesNotHashHasNoHashCode() {
    Herd herd = zoo.herd();
    assertThatThrownBy(herd::hashCode).isInstanceOf(PythonException.class).hasMessageStartingWith("TypeError: ").hasMessageContaining("unhashable");
    assertThat(herd).isEqualTo(zoo.herd());
  }

  @Test
  void classAndStaticMethods() {
    assertThat(animals.named("Ant")).hasToString("Ant on 4 legs");
    assertThat(animals.isName("Ant")).isTrue();
    assertThat(animals.isName("ant")).isFalse();
  }

  @Test
  void objectsInsideContainers() {
    Animal cat = zoo.animal("Cat", 4);
    assertThat(zoo.countLegs(List.of(cat, cat, zoo.animal("Eel", 0)))).isEqualTo(8);
    assertThat(zoo.areSame(Map.of("a", Optional.of(cat)), Map.of("a", Optional.empty()))).isFalse();
    assertThatThrownBy(() -> zoo.countLegs(Arrays.asList(cat, null)))
        .isInstanceOf(ConversionException.class)
        .hasMessageStartingWith("animals[1]: expected a Animal, got null");
  }

  @Test
  void anObjectIsTheSameWhateverItsJavaType() {
    Animal cat = zoo.animal("Cat");
    assertThat(zoo.isSame(cat, (Object) cat)).isTrue();
    assertThat(zoo.isSame(cat, PyObject.of(cat))).isTrue();
    assertThat(PyObject.of(cat).as(Animal.class)).isEqualTo(cat);
    assertThat(PyObject.of(cat).attribute("legs").as(int.class)).isEqualTo(4);
  }

  @Test
  void noneIsNoObject() {
    assertThatThrownBy(zoo::noAnimal)
        .isInstanceOf(ConversionException.class)
        .hasMessage("result: expected an object for Animal, got None");
  }

  @Test
  void anInterfaceMayBeAHandleToo() {
    try (Herd herd = zoo.herd(zoo.animal("Cow"))) {
      herd.append(zoo.animal("Ox"));
      assertThat(herd.size()).isEqualTo(2);
      assertThat(herd.attribute("append").call(1)).hasToString("None");
      assertThat(herd.interpreter()).isSameAs(RunningPython.PYTHON.mainInterpreter());
    }
  }

  @Test
  void tryWithResourcesClosesOnce() {
    Cage cage = zoo.cage("");
    Cage same = Objects.requireNonNull(PyObject.of(cage).as(Cage.class));
    try (cage) {
      assertThat(cage.enter()).isEqualTo(1);
    }
    cage.close();
    assertThat(same.seen()).containsExactly("entered", "closed");
    assertThatThrownBy(cage::seen).hasMessageContaining("has been closed");
  }

  @Test
  void withEntersAndLeaves() throws Exception {
    Cage cage = zoo.cage("");
    assertThat(cage.<String, Exception>with(entered -> "inside " + entered)).isEqualTo("inside 1");
    assertThat(cage.seen()).containsExactly("entered", "left");
  }

  @Test
  void withTellsPythonOfItsOwnExceptions() {
    Cage cage = zoo.cage("LookupError");
    Object result =
        cage.with(
            entered -> {
              zoo.fail("lost");
              return "not reached";
            });
    assertThat(result).isNull();
    assertThat(cage.seen()).containsExactly("entered", "LookupError: lost");
  }

  @PythonCallable("zoo")
  interface FailingZoo {
    void fail(String text) throws LookupFailed;
  }

  @Test
  void withLetsExceptionsThroughThatStandForPythons() {
    FailingZoo failing = RunningPython.PYTHON.bind(FailingZoo.class);
    Cage cage = zoo.cage("");
    List<Throwable> thrown = new ArrayList<>();
    Throwable seen =
        catchThrowable(
            () ->
                cage.with(
                    entered -> {
                      thrown.add(catchThrowable(() -> cage.with(inner -> fail(failing))));
                      throw (LookupFailed) thrown.getLast();
                    }));
    assertThat(seen).isInstanceOf(LookupFailed.class).isSameAs(thrown.getLast());
    assertThat(cage.seen()).containsExactly("entered", "entered", "LookupError: lost", "LookupError: lost");
  }

  private static @Nullable Object fail(FailingZoo failing) {
    failing.fail("lost");
    return null;
  }

  @Test
  void withLetsJavaExceptionsThroughAsTheSameObject() {
    Cage cage = zoo.cage("");
    IOException thrown = new IOException("torn");
    assertThat(
            catchThrowable(
                () ->
                    cage.with(
                        entered -> {
                          throw thrown;
                        })))
        .isSameAs(thrown);
    assertThat(cage.seen()).containsExactly("entered", "JavaError: java.io.IOException: torn");
  }
}
