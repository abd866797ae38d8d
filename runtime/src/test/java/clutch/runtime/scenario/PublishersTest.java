package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.ConversionException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Async generators as publishers, by the rules of Reactive Streams; a rule's number is in brackets. */
final class PublishersTest {

  private static final String FUNCTIONS =
      """
      import asyncio
      events = []

      async def numbers(count):
          events.append('begun')
          try:
              for i in range(count):
                  await asyncio.sleep(0)
                  events.append(i)
                  yield i
              events.append('ended')
          finally:
              await asyncio.sleep(0)
              events.append('closed')

      async def failing(count):
          yield 1
          raise LookupError(count)

      async def unfit(count):
          yield 1
          yield 2
          yield 'three'

      async def waiting(count):
          try:
              yield 0
              entered()
              await asyncio.Event().wait()
          finally:
              events.append('closed')

      async def failing_at_its_end(count):
          try:
              yield 1
          finally:
              raise LookupError(count)

      async def same(value):
          return value

      def none(count):
          return [count]

      async def nothing(count):
          yield 1
          yield None
      """;

  private static Gate prepared(Interpreter interpreter) {
    Gate entered = new Gate();
    InPython.define(interpreter, "entered", (Runnable) entered::open);
    interpreter.exec(FUNCTIONS);
    return entered;
  }

  private static void awaitEvents(Interpreter interpreter, String events) {
    while (!interpreter.eval("events").toString().equals(events)) {
      Thread.onSpinWait();
    }
  }

  @InChildJvm
  void elementsInOrderThenTheEnd() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        prepared(interpreter);
        Collector all = Collector.of(new Later(interpreter, "numbers").numbers(1000));
        all.request(Long.MAX_VALUE);
        assertThat(all.awaitEnd()).isNull();
        assertThat(all.elements()).containsExactlyElementsOf(LongStream.range(0, 1000).boxed().toList());
        Collector none = Collector.of(new Later(interpreter, "numbers").numbers(0));
        none.request(1);
        assertThat(none.awaitEnd()).isNull();
        assertThat(none.elements()).isEmpty();
      }
    }
  }

  /** [1.1] */
  @InChildJvm
  void noMoreThanRequestedAndPythonIsNotAhead() {
    try (Python python = StartedPython.start();
        Interpreter interpreter = python.open(InterpreterOptions.of("sub"))) {
      prepared(interpreter);
      Collector some = Collector.of(new Later(interpreter, "numbers").numbers(1000));
      awaitEvents(interpreter, "[]");
      some.request(2);
      some.awaitElements(2);
      awaitEvents(interpreter, "['begun', 0, 1]");
      some.request(1);
      some.awaitElements(3);
      awaitEvents(interpreter, "['begun', 0, 1, 2]");
      some.cancel();
      awaitEvents(interpreter, "['begun', 0, 1, 2, 'closed']");
      assertThat(some.elements()).containsExactly(0L, 1L, 2L);
      assertThat(some.hasEnded()).isFalse();
    }
  }

  /** [3.5, 3.7, 1.8] */
  @InChildJvm
  void cancelReachesAGeneratorThatWaitsAndMayBeRepeated() {
    try (Python python = StartedPython.start();
        Interpreter interpreter = python.open(InterpreterOptions.of("sub"))) {
      Gate entered = prepared(interpreter);
      Collector waiting = Collector.of(new Later(interpreter, "waiting").numbers(0));
      waiting.request(5);
      entered.pass();
      waiting.cancel();
      waiting.cancel();
      awaitEvents(interpreter, "['closed']");
      waiting.request(1);
      waiting.request(-1);
      assertThat(waiting.hasEnded()).isFalse();

      // Never asked for anything, and so never called.
      Collector idle = Collector.of(new Later(interpreter, "numbers").numbers(1));
      idle.cancel();
      awaitEvents(interpreter, "['closed']");
    }
  }

  /** [3.9] */
  @InChildJvm
  void aRequestOfNothingIsAnError() {
    try (Python python = StartedPython.start();
        Interpreter interpreter = python.open(InterpreterOptions.of("sub"))) {
      prepared(interpreter);
      Collector some = Collector.of(new Later(interpreter, "numbers").numbers(10));
      some.request(1);
      some.awaitElements(1);
      some.request(0);
      assertThat(some.awaitEnd()).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("3.9");
      awaitEvents(interpreter, "['begun', 0, 'closed']");
      some.request(1);
    }
  }

  /** [1.4, 2.13] */
  @InChildJvm
  void failures() {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        prepared(interpreter);
        Collector failing = Collector.of(new Later(interpreter, "failing").numbers(7));
        failing.request(10);
        assertThat(failing.awaitEnd()).isInstanceOf(PythonException.class).hasMessageContaining("LookupError");
        assertThat(failing.elements()).containsExactly(1L);

        Collector unfit = Collector.of(new Later(interpreter, "unfit").numbers(7));
        unfit.request(10);
        assertThat(unfit.awaitEnd())
            .isInstanceOf(ConversionException.class)
            .hasMessage("result[2]: expected int, got str 'three'");
        assertThat(unfit.elements()).containsExactly(1L, 2L);

        Collector none = Collector.of(new Later(interpreter, "none").numbers(7));
        none.request(1);
        assertThat(none.awaitEnd())
            .isInstanceOf(ConversionException.class)
            .hasMessageStartingWith("result: expected an async iterable, got list");

        Collector nothing = Collector.of(new Later(interpreter, "nothing").numbers(7));
        nothing.request(10);
        assertThat(nothing.awaitEnd()).isInstanceOf(ConversionException.class).hasMessageStartingWith("result[1]");
      }
    }
  }

  /** A log handler may wait for the loop, where what failed did so. */
  @InChildJvm
  void whatFailsToCleanUpIsLoggedOffTheLoop() {
    Logger logger = Logger.getLogger("clutch.runtime");
    logger.setUseParentHandlers(false);
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        prepared(interpreter);
        Later same = new Later(interpreter, "same");
        CompletableFuture<LogRecord> logged = new CompletableFuture<>();
        Handler handler =
            new Handler() {
              @Override
              public void publish(LogRecord record) {
                assertThat(same.with(1L).join()).isEqualTo(1L);
                logged.complete(record);
              }

              @Override
              public void flush() {}

              @Override
              public void close() {}
            };
        logger.addHandler(handler);
        Collector some = Collector.of(new Later(interpreter, "failing_at_its_end").numbers(7));
        some.request(1);
        some.awaitElements(1);
        some.cancel();
        LogRecord record = logged.join();
        assertThat(record.getMessage()).contains("failing_at_its_end").endsWith("failed to clean up");
        assertThat(record.getThrown()).isInstanceOf(PythonException.class).hasMessageContaining("LookupError");
        assertThat(same.with(2L).join()).isEqualTo(2L);
        logger.removeHandler(handler);
      }
    }
  }

  /** [1.9, 1.11] */
  @InChildJvm
  void oneSubscriberThatIsNotNull() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.mainInterpreter();
      prepared(interpreter);
      var publisher = new Later(interpreter, "numbers").numbers(1);
      assertThat(catchNull(() -> publisher.subscribe(null))).isInstanceOf(NullPointerException.class);
      Collector first = Collector.of(publisher);
      Collector second = Collector.of(publisher);
      assertThat(second.awaitEnd()).isInstanceOf(IllegalStateException.class).hasMessageContaining("one subscriber");
      first.request(2);
      assertThat(first.awaitEnd()).isNull();
      assertThat(first.elements()).containsExactly(0L);
    }
  }

  private static @Nullable Throwable catchNull(Runnable code) {
    try {
      code.run();
      return null;
    } catch (NullPointerException e) {
      return Objects.requireNonNull(e);
    }
  }

  @InChildJvm
  void theEndOfTheInterpreterEndsThem() {
    try (Python python = StartedPython.start()) {
      Interpreter interpreter = python.open(InterpreterOptions.of("sub"));
      prepared(interpreter);
      Collector idle = Collector.of(new Later(interpreter, "numbers").numbers(10));
      Collector begun = Collector.of(new Later(interpreter, "numbers").numbers(10));
      begun.request(1);
      begun.awaitElements(1);
      interpreter.close();
      for (Collector each : List.of(idle, begun)) {
        assertThat(each.awaitEnd()).isInstanceOf(InterpreterClosedException.class);
        each.request(1);
        each.cancel();
      }
    }
  }

  @InChildJvm(deadline = 360)
  void manyAtOnce() throws InterruptedException {
    try (Python python = StartedPython.start()) {
      for (Interpreter interpreter : CallbacksTest.both(python)) {
        prepared(interpreter);
        Later numbers = new Later(interpreter, "numbers");
        int count = Soak.times(2_000);
        Crowd.ofVirtual(
                10,
                () -> {
                  Collector some = Collector.of(numbers.numbers(count));
                  for (int i = 0; i < count; i += 7) {
                    some.request(7);
                  }
                  some.request(1);
                  assertThat(some.awaitEnd()).isNull();
                  assertThat(some.elements()).containsExactlyElementsOf(LongStream.range(0, count).boxed().toList());
                })
            .join();
      }
    }
  }
}
