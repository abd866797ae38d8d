package clutch.runtime.scenario;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.MemoryStillHeldException;
import clutch.runtime.PyBuffer;
import clutch.runtime.PyObject;
import clutch.runtime.Python;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.channels.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Memory that both sides look at, when one of them lets go. */
final class SharedMemoryTest {

  /** Whoever looks at the memory last looks at the very end. */
  private static final String HOLDS =
      """
      import sys
      held = []
      class Last:
          def __init__(self, memory):
              self.memory = memory
          def __del__(self):
              sum(self.memory)
      def hold(memory):
          held.append(memory)
          held.append(Last(memory[1:]))
          sys.held = held
      """;

  @InChildJvm
  void theEndComesWhileBothSidesHold() {
    for (int life = 0; life < 2; life++) {
      DoubleBuffer ofJava = doubles(1_000);
      List<MemorySegment> segments = new ArrayList<>();
      List<DoubleBuffer> buffers = new ArrayList<>();
      List<PyBuffer> handles = new ArrayList<>();
      try (Python python = StartedPython.start()) {
        for (Interpreter interpreter : CallbacksTest.both(python)) {
          interpreter.exec(HOLDS + "import array\nmemory = array.array('d', range(1000))");
          try (PyObject hold = interpreter.eval("hold");
              PyObject memory = interpreter.eval("memory")) {
            hold.call(ofJava).close();
            segments.add(as(memory, MemorySegment.class));
            buffers.add(as(memory, DoubleBuffer.class));
            handles.add(as(memory, PyBuffer.class));
            hold.call(buffers.getLast()).close();
            hold.call(handles.getLast()).close();
            hold.call(Arena.ofAuto().allocate(100_000)).close();
          }
          assertThat(segments.getLast().getAtIndex(JAVA_DOUBLE, 999)).isEqualTo(999);
        }
      }
      for (int i = 0; i < segments.size(); i++) {
        MemorySegment segment = segments.get(i);
        DoubleBuffer buffer = buffers.get(i);
        assertThatThrownBy(() -> segment.getAtIndex(JAVA_DOUBLE, 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> buffer.get(0)).isInstanceOf(IllegalStateException.class);
        handles.get(i).close();
      }
      assertThat(ofJava.get(999)).isEqualTo(1);
    }
  }

  /** The garbage collector has not come by for most of them. */
  @InChildJvm
  void theEndComesWhileVeryManyAreLeft() {
    List<MemorySegment> kept = new ArrayList<>();
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        interpreter.exec("memory = bytearray(b'abc')");
        try (PyObject memory = interpreter.eval("memory")) {
          for (int i = 0; i < 60_000; i++) {
            MemorySegment segment = as(memory, MemorySegment.class);
            if (i % 30_000 == 0) {
              kept.add(segment);
            }
          }
        }
      }
      assertThat(kept).hasSize(4).allMatch(segment -> segment.get(JAVA_BYTE, 0) == 'a');
    }
    assertThat(kept).noneMatch(segment -> segment.scope().isAlive());
  }

  /** Threads read while another one closes: each gets a value, or is told. */
  @InChildJvm
  void itIsClosedWhileOthersRead() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        for (int round = 0; round < Soak.times(50); round++) {
          try (PyObject memory = interpreter.eval("bytearray(b'x') * 100_000")) {
            PyBuffer buffer = as(memory, PyBuffer.class);
            MemorySegment segment = buffer.segment();
            CountDownLatch reading = new CountDownLatch(2);
            Crowd readers =
                Crowd.of(
                    2,
                    () -> {
                      Throwable thrown = catchThrowable(() -> readForEver(segment, reading));
                      assertThat(thrown).isInstanceOf(IllegalStateException.class);
                    });
            reading.await();
            Crowd.of(2, buffer::close).join();
            memory.attribute("clear").call().close();
            readers.join();
          }
        }
      }
    }
  }

  private static void readForEver(MemorySegment segment, CountDownLatch reading) {
    boolean told = false;
    while (true) {
      for (long i = 0; i < segment.byteSize(); i++) {
        assertThat(segment.get(JAVA_BYTE, i) == 'x').isTrue();
        if (!told) {
          reading.countDown();
          told = true;
        }
      }
    }
  }

  /** Nobody closes it: Python keeps the memory while any part of it can be reached, and no longer. */
  @InChildJvm
  void garbageIsGivenBackButNotBefore() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        interpreter.exec("memory = bytearray(b'abc')");
        DoubleBuffer none = as(interpreter, "memory", MemorySegment.class).asSlice(0, 0).asByteBuffer().asDoubleBuffer();
        MemorySegment slice = as(interpreter, "memory", PyBuffer.class).segment().asSlice(1, 1);
        System.gc();
        System.gc();
        assertThat(isHeld(interpreter)).isTrue();
        assertThat(slice.get(JAVA_BYTE, 0)).isEqualTo((byte) 'b');
        assertThat(none.capacity()).isZero();
        slice = MemorySegment.NULL;
        none = doubles(0);
        while (isHeld(interpreter)) {
          System.gc();
        }
        assertThat(slice.byteSize() + none.capacity()).isZero();
      }
    }
  }

  /** What is added, looked for and given up at the same time is all given back, and only once. */
  @InChildJvm
  void manyThreadsLeaveMemoryAndLookForIt() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        interpreter.exec("memory = bytearray(b'abc')");
        Crowd.of(
                4,
                () -> {
                  try (PyObject memory = interpreter.eval("memory");
                      PyObject sum = interpreter.eval("sum")) {
                    for (int i = 0; i < Soak.times(1_000); i++) {
                      if (i % 100 == 0) {
                        System.gc();
                      }
                      MemorySegment segment = as(memory, MemorySegment.class);
                      if (i % 7 == 0) {
                        try (PyObject of = sum.call(segment)) {
                          assertThat(of.as(int.class)).isEqualTo('a' + 'b' + 'c');
                        }
                      }
                      if (i % 5 == 0) {
                        as(memory, PyBuffer.class).close();
                      }
                    }
                  }
                })
            .join();
        while (isHeld(interpreter)) {
          System.gc();
        }
      }
    }
  }

  private static boolean isHeld(Interpreter interpreter) {
    return catchThrowable(() -> interpreter.exec("memory.append(0); memory.pop()")) != null;
  }

  /** A channel is in native code with it. */
  @InChildJvm
  void itCanNotBeClosedWhileNativeCodeUsesIt() throws Exception {
    Pipe pipe = Pipe.open();
    Thread writer;
    try (Python python = StartedPython.start()) {
      PyBuffer buffer = as(python.mainInterpreter(), "bytearray(1_000_000)", PyBuffer.class);
      ByteBuffer bytes = buffer.as(ByteBuffer.class);
      writer = Thread.ofPlatform().start(() -> write(pipe, bytes));
      assertThat(pipe.source().read(ByteBuffer.allocateDirect(1))).isEqualTo(1);
      assertThatThrownBy(buffer::close)
          .isInstanceOf(ClutchException.class)
          .hasMessageContaining("while native code, such as a channel's, uses it");
      assertThat(buffer.segment().get(JAVA_BYTE, 0)).isZero();
    }
    // Python is gone, and has left the memory behind.
    ByteBuffer rest = ByteBuffer.allocate(999_999);
    while (rest.hasRemaining()) {
      assertThat(pipe.source().read(rest)).isPositive();
    }
    writer.join();
    assertThat(rest.array()).containsOnly(0);
  }

  private static void write(Pipe pipe, ByteBuffer bytes) {
    try {
      assertThat(pipe.sink().write(bytes)).isEqualTo(1_000_000);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Memory of one thread alone is lent to the thread that makes the call for it. */
  @InChildJvm
  void callsThatAreHandedOverLendMemoryToo() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        interpreter.exec(HOLDS);
        Runnable lends =
            () -> {
              try (Arena arena = Arena.ofConfined();
                  PyObject sum = interpreter.eval("sum");
                  PyObject hold = interpreter.eval("hold")) {
                MemorySegment segment = arena.allocateFrom(JAVA_BYTE, new byte[] {1, 2, 3});
                try (PyObject six = sum.call(segment)) {
                  assertThat(six.as(int.class)).isEqualTo(6);
                }
                assertThatThrownBy(() -> hold.call(segment)).isInstanceOf(MemoryStillHeldException.class);
                interpreter.exec("held.clear()");
              }
            };
        Crowd.of(1, lends::run).join();
        Crowd.ofVirtual(1, lends::run).join();
      }
    }
  }

  /** Another interpreter's memory can end before this one. */
  @InChildJvm
  void memoryOfOneInterpreterIsLentToAnother() {
    try (Python python = StartedPython.start();
        Interpreter other = python.open(InterpreterOptions.of("other"))) {
      DoubleBuffer buffer = as(other, "__import__('array').array('d', [1, 2])", DoubleBuffer.class);
      Interpreter main = python.mainInterpreter();
      main.exec(HOLDS);
      try (PyObject sum = main.eval("sum");
          PyObject hold = main.eval("hold");
          PyObject three = sum.call(buffer)) {
        assertThat(three.as(double.class)).isEqualTo(3);
        assertThatThrownBy(() -> hold.call(buffer)).isInstanceOf(MemoryStillHeldException.class);
        main.exec("held.clear(); del sys.held");
      }
      try (PyBuffer held = as(other, "b'abc'", PyBuffer.class);
          PyObject length = main.eval("len")) {
        assertThatThrownBy(() -> length.call(held)).hasMessageContaining("pass its segment(), which is lent");
      }
    }
  }

  /** Its end lends memory, in the middle of giving memory back. */
  private static final String LENDS =
      """
      import sys
      kept = []
      class Lends:
          def __init__(self, memory, times):
              self.itself, self.memory, self.times = self, memory, times
          def __del__(self):
              memory = lend()
              if self.times:
                  Lends(memory, self.times - 1)
              else:
                  kept.append(memory)
      def keep_as_garbage(memory, times):
          Lends(memory, times)
      """;

  /** To ask memory back, Python collects garbage, whose finalizers may have more memory lent. */
  @InChildJvm
  void finalizersLendMemoryAsTheCallEnds() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        try (Arena arena = Arena.ofShared()) {
          MemorySegment segment = arena.allocateFrom(JAVA_BYTE, new byte[] {1, 2, 3});
          InPython.define(interpreter, "lend", (Supplier<Object>) () -> segment);
          interpreter.exec(LENDS);
          try (PyObject keep = interpreter.eval("keep_as_garbage")) {
            for (int times = 0; times < 4; times++) {
              int rounds = times;
              assertThatExceptionOfType(MemoryStillHeldException.class)
                  .isThrownBy(() -> keep.call(segment, rounds))
                  .matches(held -> !held.reachable());
            }
            interpreter.exec("assert len(kept) == 4");
            // It never comes to an end: the last one is lent nothing.
            interpreter.exec("sys.unraisablehook = lambda refused: kept.append(str(refused.exc_value))");
            keep.call(segment, 1_000).close();
            interpreter.exec("assert len(kept) == 5 and 'is ending' in kept.pop(), kept");
          }
        }
        interpreter.exec(
            """
            def is_released(memory):
                try:
                    return memory[0] < 0
                except ValueError:
                    return True
            assert all(map(is_released, kept)), kept
            """);
      }
    }
  }

  @InChildJvm
  void finalizersLendMemoryAsTheInterpreterEnds() {
    for (int life = 0; life < 2; life++) {
      AtomicInteger lent = new AtomicInteger();
      try (Arena arena = Arena.ofShared()) {
        MemorySegment segment = arena.allocateFrom(JAVA_BYTE, new byte[] {1, 2, 3});
        Supplier<Object> lend =
            () -> {
              lent.incrementAndGet();
              return segment;
            };
        try (Python python = StartedPython.start()) {
          for (Interpreter interpreter : CallbacksTest.both(python)) {
            InPython.define(interpreter, "lend", lend);
            interpreter.exec(LENDS + "import atexit\nsys.last = Lends(None, 3)\natexit.register(Lends, None, 2)\nLends(None, 1)\n");
            interpreter.exec("atexit.register(lambda: kept.append(lend()))\nsys.unraisablehook = lambda _: None");
          }
        }
      }
      Measured.print("lent %s times", lent);
    }
  }

  /** Its end asks for all memory once more that Java was lent, and so for its own. */
  private static final String ASKS_BACK =
      """
      class AsksBack:
          def __buffer__(self, flags):
              return memoryview(b'abc')
          def __release_buffer__(self, view):
              try:
                  held = [lend(), lend(), lend()]
              except BaseException:
                  pass
      """;

  @InChildJvm
  void pythonAsksForItsMemoryWhileItIsGivenBack() {
    for (int life = 0; life < 2; life++) {
      AtomicInteger asked = new AtomicInteger();
      List<List<MemorySegment>> all = new ArrayList<>();
      try (Python python = StartedPython.start()) {
        for (Interpreter interpreter : CallbacksTest.both(python)) {
          interpreter.exec(ASKS_BACK);
          List<MemorySegment> lent = new ArrayList<>();
          for (String memory : List.of("AsksBack()", "bytearray(b'abc')", "AsksBack()")) {
            lent.add(as(interpreter, memory, MemorySegment.class));
          }
          Supplier<Object> lend = () -> lent.get(asked.getAndIncrement() % lent.size());
          InPython.define(interpreter, "lend", lend);
          all.add(lent);
          // While nothing ends, too.
          try (PyObject memory = interpreter.eval("AsksBack()")) {
            as(memory, PyBuffer.class).close();
          }
        }
      }
      assertThat(asked).hasValueGreaterThanOrEqualTo(6); // as the handles were closed
      assertThat(all).hasSize(2).allSatisfy(lent -> assertThat(lent).noneMatch(one -> one.scope().isAlive()));
    }
  }

  /** That would do so at the next attempt to close as well. */
  @InChildJvm
  void whatEndsThreadsLendsMemory() {
    List<LogRecord> logged = new CopyOnWriteArrayList<>();
    Logger logger = Logger.getLogger("clutch.runtime");
    logger.setUseParentHandlers(false);
    logger.setFilter(
        record -> {
          logged.add(record);
          return false;
        });
    try (Arena arena = Arena.ofShared()) {
      MemorySegment segment = arena.allocateFrom(JAVA_BYTE, new byte[] {1, 2, 3});
      try (Python python = StartedPython.start()) {
        for (Interpreter interpreter : CallbacksTest.both(python)) {
          InPython.define(interpreter, "lend", (Supplier<Object>) () -> segment);
          interpreter.exec(LENDS + "import threading\nthreading._register_atexit(lambda: kept.append(lend()))");
        }
      }
    }
    assertThat(logged)
        .extracting(LogRecord::getThrown)
        .filteredOn(MemoryStillHeldException.class::isInstance)
        .hasSize(2);
  }

  private static DoubleBuffer doubles(int count) {
    DoubleBuffer made = ByteBuffer.allocateDirect(count * 8).order(ByteOrder.nativeOrder()).asDoubleBuffer();
    for (int i = 0; i < count; i++) {
      made.put(i, 1);
    }
    return made;
  }

  private static <T> T as(Interpreter interpreter, String expression, Class<T> type) {
    try (PyObject object = interpreter.eval(expression)) {
      return as(object, type);
    }
  }

  private static <T> T as(PyObject object, Class<T> type) {
    return Objects.requireNonNull(object.as(type));
  }
}
