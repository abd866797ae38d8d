package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import clutch.runtime.ClutchException;
import clutch.runtime.ConversionException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.PythonException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes later: from asyncio itself, from a server on it, from objects. */
@Timeout(300)
class AsyncioTest {

  private final Lines lines = RunningPython.PYTHON.bind(Lines.class);
  private final Asyncio asyncio = RunningPython.PYTHON.bind(Asyncio.class);

  @PythonCallable("zoo")
  interface Failing {
    CompletableFuture<Void> fail(String text) throws LookupFailed;

    CompletableFuture<String> failLater(String text) throws LookupFailed;

    Flow.Publisher<Integer> failInBetween(String text) throws LookupFailed;

    @PythonCallable("fail_in_between")
    Flow.Publisher<Integer> failInBetweenPlainly(String text);

    CompletableFuture<String> greetLater(
        @DefaultIfEmpty Optional<String> name, @Keyword @DefaultIfEmpty OptionalInt times, @Keyword boolean loud);
  }

  @Test
  void whatIsLeftOutOfACallThatGoesOnIsLeftToPython() {
    Failing zoo = RunningPython.PYTHON.bind(Failing.class);
    assertThat(zoo.greetLater(Optional.empty(), OptionalInt.empty(), true).join()).isEqualTo("you 1 True");
    assertThat(zoo.greetLater(Optional.of("me"), OptionalInt.empty(), true).join()).isEqualTo("me 1 True");
    assertThat(zoo.greetLater(Optional.of("me"), OptionalInt.of(2), false).join()).isEqualTo("me 2 False");
  }

  @Test
  void exceptionsThatStandForPythonsFailFutures() {
    Failing failing = RunningPython.PYTHON.bind(Failing.class);
    assertThatThrownBy(() -> failing.fail("lost").join()).hasCauseInstanceOf(LookupFailed.class);
    assertThatThrownBy(() -> failing.failLater("lost").join())
        .cause()
        .isInstanceOf(LookupFailed.class)
        .hasMessage("lost")
        .hasStackTraceContaining("python.zoo.fail_later(zoo.py:");
  }

  @Test
  void exceptionsThatStandForPythonsFailPublishers() {
    Failing failing = RunningPython.PYTHON.bind(Failing.class);
    Received<Integer> received = Received.of(failing.failInBetween("lost"));
    assertThatThrownBy(received::all)
        .cause()
        .isInstanceOf(LookupFailed.class)
        .hasMessage("lost")
        .hasStackTraceContaining("python.zoo.fail_in_between(zoo.py:");
    assertThat(received.elements).containsExactly(1);
    assertThatThrownBy(() -> Received.of(failing.failInBetweenPlainly("lost")).all())
        .hasCauseInstanceOf(PythonException.class);
  }

  @Test
  void coroutinesOfTheStandardLibrary() throws Exception {
    assertThat(asyncio.sleep(0.001).join()).isNull();
    assertThat(asyncio.sleep(0, "later").toCompletableFuture().join()).isEqualTo("later");
    assertThat(asyncio.sleep(0, new long[] {1, 2}).get()).containsExactly(1, 2);
    assertThatThrownBy(() -> asyncio.sleep(1000).orTimeout(10, TimeUnit.MILLISECONDS).join())
        .hasCauseInstanceOf(TimeoutException.class);
  }

  @Test
  void aServerWhoseAnswersAreJavas() {
    assertServes(lines);
  }

  @Test
  void alsoInASubinterpreterAndFromVirtualThreads() throws InterruptedException {
    try (Interpreter interpreter = RunningPython.PYTHON.open(InterpreterOptions.of("asyncio"))) {
      Lines inSubinterpreter = interpreter.bind(Lines.class);
      Thread thread = Thread.ofVirtual().start(() -> assertServes(inSubinterpreter));
      thread.join();
      assertServes(inSubinterpreter);
    }
  }

  private static void assertServes(Lines lines) {
    Lines.Server server = lines.serve(text -> text.isEmpty() ? "nothing" : text.toUpperCase(java.util.Locale.ROOT)).join();
    assertThat(server.isServing()).isTrue();
    int port = lines.port(server);
    assertThat(lines.ask(port, List.of("one", "", "zwölf")).join()).containsExactly("ONE", "nothing", "ZWÖLF");
    Received<String> answers = Received.of(lines.listen(port, List.of("a", "b", "c")));
    assertThat(answers.all()).containsExactly("A", "B", "C");
    assertThat(lines.askMany(port, 50).join()).isEqualTo(1225);
    lines.stop(server).join();
    assertThat(server.isServing()).isFalse();
    assertThatThrownBy(() -> lines.ask(port, List.of("one")).join())
        .cause()
        .isInstanceOfSatisfying(
            PythonException.class, error -> assertThat(error.typeName()).isEqualTo("ConnectionRefusedError"));
  }

  @Test
  void nested() {
    Map<String, Optional<Long>> value = Map.of("one", Optional.of(1L), "none", Optional.empty());
    assertThat(lines.later(value).join()).isEqualTo(value);
    Map<String, List<Long>> values = Map.of("a", List.of(1L, 2L), "b", List.of());
    assertThat(lines.plainly(values).join()).isEqualTo(values);
  }

  @Test
  void whatDoesNotFitSaysWhere() {
    CompletableFuture<?> unfit = RunningPython.PYTHON.bind(UnfitAsyncio.class).sleep(0, Map.of("a", List.of(1L, 2L)));
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(unfit::get)
        .withCauseInstanceOf(ConversionException.class)
        .withMessageContaining("result['a'][0]: expected str, got int 1");
  }

  @Test
  void methodsOfObjects() {
    Lines.Countdown countdown = lines.countdown(10);
    assertThat(countdown.step().join()).isEqualTo(9);
    assertThat(countdown.step(4).join()).isEqualTo(5);
    Received<Long> left = Received.of(countdown.steps());
    assertThat(left.all()).containsExactlyElementsOf(LongStream.iterate(4, each -> each - 1).limit(5).boxed().toList());
    assertThat(countdown.left()).isZero();
  }

  @Test
  void poolsRefuse() {
    try (InterpreterPool pool = RunningPython.PYTHON.openPool(InterpreterOptions.of("asyncio-pool"), 2)) {
      Asyncio pooled = pool.bind(Asyncio.class);
      assertThatExceptionOfType(ClutchException.class)
          .isThrownBy(() -> pooled.sleep(0))
          .withMessageContaining("asyncio.sleep can't be called in a pool");
    }
  }

  /** A subscriber that asks for everything. */
  private static final class Received<T> implements Flow.Subscriber<T> {

    private final java.util.Queue<T> elements = new java.util.concurrent.ConcurrentLinkedQueue<>();
    private final CompletableFuture<List<T>> all = new CompletableFuture<>();

    static <T> Received<T> of(Flow.Publisher<T> publisher) {
      Received<T> received = new Received<>();
      publisher.subscribe(received);
      return received;
    }

    List<T> all() {
      return all.join();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T element) {
      elements.add(element);
    }

    @Override
    public void onError(Throwable failure) {
      all.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      all.complete(List.copyOf(elements));
    }
  }
}
