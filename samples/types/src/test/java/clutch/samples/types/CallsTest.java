package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clutch.runtime.ConversionException;
import clutch.runtime.PythonException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CallsTest {

  private static final OptionalInt NONE = OptionalInt.empty();

  private final Calls calls = RunningPython.PYTHON.bind(Calls.class);

  @Test
  void whatIsEmptyIsLeftToPython() {
    assertThat(calls.defaults(1, NONE, null, OptionalDouble.empty(), Optional.empty()))
        .isEqualTo("1 2 'three' 4.0 None");
    assertThat(calls.defaults(1, OptionalInt.of(7), null, OptionalDouble.of(0.5), Optional.empty()))
        .isEqualTo("1 7 'three' 0.5 None");
    assertThat(calls.defaults(1, OptionalInt.of(7), "c", OptionalDouble.empty(), Optional.of(List.of(1))))
        .isEqualTo("1 7 'c' 4.0 [1]");
    assertThat(calls.defaults(1, OptionalInt.of(7), "c", OptionalDouble.of(1), Optional.of(List.of())))
        .isEqualTo("1 7 'c' 1.0 []");
    assertThat(calls.none(1, NONE)).isEqualTo("1 None 'three' 4.0 None");
  }

  /** Each combination has names of its own, which a later call must not get. */
  @Test
  void combinationsOfKeywordsDoNotMix() {
    for (int i = 0; i < 3; i++) {
      assertThat(calls.mixed(1, NONE, 4, null)).isEqualTo("1 2 'three' 4 None");
      assertThat(calls.mixed(1, OptionalInt.of(3), 4, null)).isEqualTo("1 3 'three' 4 None");
      assertThat(calls.mixed(1, NONE, 4, "e")).isEqualTo("1 2 'three' 4 'e'");
      assertThat(calls.mixed(1, OptionalInt.of(3), 4, "e")).isEqualTo("1 3 'three' 4 'e'");
      assertThat(calls.keywordOnly(1, NONE)).isEqualTo("1 2");
      assertThat(calls.keywordOnly(1, OptionalInt.of(5))).isEqualTo("1 5");
    }
  }

  @Test
  void whatFollowsByPositionHasToBeEmptyToo() {
    assertThatExceptionOfType(ConversionException.class)
        .isThrownBy(() -> calls.defaults(1, NONE, "c", OptionalDouble.empty(), Optional.empty()))
        .withMessageStartingWith("b: it is empty and would be left out")
        .satisfies(e -> assertThat(e.path()).isEqualTo("b"));
    assertThatExceptionOfType(ConversionException.class)
        .isThrownBy(() -> calls.everything(1, NONE, Optional.empty(), Map.of(), 5))
        .satisfies(e -> assertThat(e.path()).isEqualTo("b"));
    // The next call starts from nothing.
    assertThat(calls.defaults(1, 3)).isEqualTo("1 3 'three' 4.0 None");
  }

  @Test
  void varargsAndEntriesMayFollow() {
    assertThat(calls.everything(1, NONE, Optional.empty(), Map.of())).isEqualTo("1 2 () 'three' {}");
    assertThat(calls.everything(1, NONE, Optional.empty(), Map.of("x", 9))).isEqualTo("1 2 () 'three' {'x': 9}");
    assertThat(calls.everything(1, NONE, Optional.of("c"), Map.of("x", 9))).isEqualTo("1 2 () 'c' {'x': 9}");
    assertThat(calls.everything(1, OptionalInt.of(0), Optional.empty(), Map.of("x", 9), 7, 8))
        .isEqualTo("1 0 (7, 8) 'three' {'x': 9}");
  }

  /** The map's entry would be the parameter's other value. */
  @Test
  void anEntryDoesNotStandInForAParameter() {
    assertThatExceptionOfType(ConversionException.class)
        .isThrownBy(() -> calls.everything(1, NONE, Optional.empty(), Map.of("c", 9)))
        .withMessageContaining("the keyword 'c' has a parameter of its own");
  }

  @Test
  void aNullThatIsNotDeclaredIsRefused() {
    assertThatExceptionOfType(ConversionException.class)
        .isThrownBy(() -> calls.positionalOnly(1, nothing()))
        .satisfies(e -> assertThat(e.path()).isEqualTo("b"));
  }

  @SuppressWarnings("NullAway")
  private static OptionalInt nothing() {
    return null;
  }

  @Test
  void positionalOnlyAndKeywordOnly() {
    assertThat(calls.positionalOnly(1, NONE)).isEqualTo("1 2");
    assertThat(calls.positionalOnly(1, OptionalInt.of(3))).isEqualTo("1 3");
  }

  @Test
  void overloadsByArity() {
    assertThat(calls.count(1)).containsExactly(1, 0, 0);
    assertThat(calls.count(1, 2)).containsExactly(1, 2, 0);
    assertThat(calls.count(1, 2, 3)).containsExactly(1, 2, 3);
    assertThat(calls.defaults(1)).isEqualTo("1 2 'three' 4.0 None");
  }

  @Test
  void constantsAndSettings() {
    assertThat(calls.greeting()).isEqualTo("hello");
    calls.setGreeting("good morning");
    assertThat(calls.greeting()).isEqualTo("good morning");
    calls.setGreeting("hello");
    Settings settings = RunningPython.PYTHON.bind(Settings.class);
    settings.setLimit(settings.getLimit() + 1);
    assertThat(settings.getLimit()).isEqualTo(4);
    settings.setLimit(3);
  }

  @Test
  void fromVirtualThreads() throws InterruptedException {
    AtomicReference<String> answer = new AtomicReference<>("");
    Thread.ofVirtual()
        .start(() -> answer.set(calls.defaults(1, NONE, null, OptionalDouble.of(1), Optional.empty())))
        .join();
    assertThat(answer).hasValue("1 2 'three' 1.0 None");
  }

  @Test
  void whatPythonRaisesLeavesNothingBehind() {
    assertThatExceptionOfType(PythonException.class)
        .isThrownBy(() -> calls.everything(1, NONE, Optional.of("c"), Map.of("a", 2)))
        .withMessageContaining("multiple values");
    assertThat(calls.keywordOnly(1, NONE)).isEqualTo("1 2");
  }
}
