package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ObjectsInInterpretersTest {

  private static Interpreter open(String name) {
    return RunningPython.PYTHON.open(InterpreterOptions.of(name));
  }

  @Test
  void anObjectIsRefusedInAnotherInterpreter() {
    Animal ofMain = RunningPython.PYTHON.bind(Zoo.class).animal("Cat");
    try (Interpreter other = open("refuses")) {
      Zoo zoo = other.bind(Zoo.class);
      Animal ofOther = zoo.animal("Cat");
      assertThat(ofOther.befriend(zoo.animal("Dog"), true).size()).isEqualTo(1);
      assertThatThrownBy(() -> zoo.countLegs(List.of(ofOther, ofMain)))
          .isInstanceOf(ConversionException.class)
          .hasMessageStartingWith("animals[1]: this PyObject lives in ");
      assertThat(ofOther.equals(ofMain)).isFalse();
    }
  }

  @Test
  void afterTheEndThereIsNothingLeftToCallOrToClose() {
    Animal animal;
    Cage cage;
    try (Interpreter closing = open("closes")) {
      animal = closing.bind(Zoo.class).animal("Cat");
      cage = closing.bind(Zoo.class).cage("");
    }
    assertThatThrownBy(animal::name).isInstanceOf(InterpreterClosedException.class);
    assertThat(animal).hasToString("<a Python object of a closed interpreter>");
    cage.close();
  }

  @Test
  void aJavaObjectMayBeGivenToSeveralInterpreters() {
    JavaAnimal hen = new JavaAnimal("Hen", 2);
    try (Interpreter one = open("one");
        Interpreter other = open("other")) {
      one.bind(Zoo.class).describe(hen);
      other.bind(Zoo.class).describe(hen);
      assertThat(hen.legs()).isEqualTo(4);
      assertThat(one.bind(Zoo.class).introduce(hen, hen)).isSameAs(hen);
    }
  }

  @Test
  void manyThreadsUseOneObject() throws Exception {
    Animal cat = RunningPython.PYTHON.bind(Zoo.class).animal("Cat", 4);
    JavaAnimal hen = new JavaAnimal("Hen", 2);
    Zoo zoo = RunningPython.PYTHON.bind(Zoo.class);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> use = () -> cat.plus(cat).legs() + zoo.countLegs(List.of(hen, cat)) + cat.hashCode() % 1;
      List<Future<Integer>> sums = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        sums.add(threads.submit(use));
      }
      for (Future<Integer> sum : sums) {
        assertThat(sum.get()).isEqualTo(14);
      }
    }
  }
}
