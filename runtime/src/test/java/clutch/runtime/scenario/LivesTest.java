package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.Python;
import clutch.runtime.PythonOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** Python started and ended time and again in one JVM. */
final class LivesTest {

  @InChildJvm(
      deadline = 360,
      options = {"-Xmx64m", "-XX:+UseSerialGC"})
  void endWhileSixteenThreadsCall() throws InterruptedException {
    List<Long> memory = new ArrayList<>();
    AtomicLong completed = new AtomicLong();
    int lives = Soak.times(50);
    for (int life = 0; life < lives; life++) {
      Python python = StartedPython.start();
      Adder adder = new Adder(python.mainInterpreter());
      // This thread has called in the lives before.
      assertThat(adder.add(life, 1)).isEqualTo(life + 1);
      Semaphore calls = new Semaphore(0);
      Crowd callers =
          Crowd.of(
              16,
              () -> {
                try {
                  for (long i = 0; ; i++) {
                    assertThat(adder.add(i, 1)).isEqualTo(i + 1);
                    calls.release();
                  }
                } catch (InterpreterClosedException refused) {
                  completed.addAndGet(1);
                }
              });
      calls.acquire(200);
      python.close();
      callers.join();
      memory.add(ResidentMemory.megabytes());
    }
    Measured.print("%d lives, MB after each: %s", lives, memory);
    assertThat(completed).hasValue(16L * lives);
  }

  @InChildJvm(
      deadline = 360,
      options = {"-Xmx48m", "-XX:+UseSerialGC"})
  void leakNoMoreThanCPythonDoes() {
    List<Long> memory = new ArrayList<>();
    int lives = Soak.times(30);
    boolean freeThreaded = false;
    for (int life = 0; life < lives; life++) {
      try (Python python = StartedPython.start()) {
        freeThreaded = python.freeThreaded();
        Interpreter interpreter = python.mainInterpreter();
        assertThat(new Adder(interpreter).add(life, 1)).isEqualTo(life + 1);
        interpreter.exec("import json, re\njson.loads('[1]')");
      }
      memory.add(ResidentMemory.megabytes());
    }
    Measured.print("MB after each life: %s", memory);
    int half = lives / 2;
    long perLife = (memory.getLast() - memory.get(half)) / Math.max(1, lives - half - 1);
    assertThat(perLife).isLessThan(freeThreaded ? 20 : 3);
  }

  @InChildJvm
  void eightThreadsStartOneAndTheLastToCloseEndsIt() throws InterruptedException {
    for (int round = 0; round < Soak.times(5); round++) {
      Set<Interpreter> interpreters = ConcurrentHashMap.newKeySet();
      Semaphore started = new Semaphore(0);
      Semaphore all = new Semaphore(0);
      Crowd starters =
          Crowd.of(
              8,
              () -> {
                try (Python python = Python.start(StartedPython.OPTIONS)) {
                  interpreters.add(python.mainInterpreter());
                  started.release();
                  all.acquire();
                  assertThat(new Adder(python.mainInterpreter()).add(1, 2)).isEqualTo(3);
                }
              });
      started.acquire(8);
      all.release(8);
      starters.join();
      assertThat(interpreters)
          .singleElement()
          .satisfies(one -> assertThat(one.state()).isEqualTo(Interpreter.State.CLOSED));
    }
  }

  @InChildJvm
  void startWhileAnotherThreadClosesGetsTheNextLife() throws InterruptedException {
    for (int round = 0; round < Soak.times(10); round++) {
      Python first = StartedPython.start();
      Semaphore go = new Semaphore(0);
      Crowd closer =
          Crowd.of(
              1,
              () -> {
                go.acquire();
                first.close();
              });
      Crowd starters =
          Crowd.of(
              4,
              () -> {
                go.acquire();
                try (Python python = Python.start(StartedPython.OPTIONS)) {
                  assertThat(new Adder(python.mainInterpreter()).add(1, 2)).isEqualTo(3);
                }
              });
      go.release(5);
      closer.join();
      starters.join();
    }
  }

  @InChildJvm
  void otherOptionsAreRefusedWhileOneRuns() {
    PythonOptions other = PythonOptions.builder().modulePath(List.of(Path.of("elsewhere"))).build();
    try (Python python = StartedPython.start()) {
      assertThatExceptionOfType(ClutchException.class)
          .isThrownBy(() -> Python.start(other))
          .withMessageContaining("elsewhere")
          .withMessageContaining("modulePath=[]");
      assertThat(new Adder(python.mainInterpreter()).add(1, 2)).isEqualTo(3);
    }
    try (Python python = Python.start(other)) {
      assertThat(python.mainInterpreter().eval("__import__('sys').path[0]").toString())
          .endsWith("elsewhere");
    }
  }

  @InChildJvm
  void endByTryWithResourcesThoughTheBodyThrows() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () -> {
              try (Python python = StartedPython.start()) {
                new Adder(python.mainInterpreter()).add(1, 2);
                throw new IllegalStateException("on purpose");
              }
            });
    try (Python python = StartedPython.start()) {
      assertThat(new Adder(python.mainInterpreter()).add(1, 2)).isEqualTo(3);
    }
  }
}
