package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonCallable.Check;
import clutch.annotations.PythonObject;
import clutch.annotations.RaisedAs;
import clutch.runtime.ConversionException;
import clutch.runtime.PyObject;
import clutch.runtime.PythonException;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Defaults and exceptions of methods of Python objects are as those of functions. */
class ThingsTest {

  private final Thing thing = RunningPython.PYTHON.bind(Things.class).thing();

  @PythonCallable("calls")
  interface Things {
    @PythonCallable("Thing")
    Thing thing();
  }

  @PythonObject
  interface Thing {
    String fail(String kind) throws Missing, LookupFailed;

    @PythonAttribute
    String broken() throws Missing;

    String greet(@DefaultIfEmpty OptionalInt times, @Keyword @DefaultIfEmpty @Nullable String name);

    @PythonCallable(value = "greet", check = Check.OFF)
    String greetMore(@DefaultIfEmpty OptionalInt times, String... more);
  }

  @Test
  void theirExceptionsAreMapped() {
    assertThat(catchThrowable(() -> thing.fail("odd"))).isInstanceOf(Missing.class);
    assertThat(catchThrowable(() -> thing.fail("lookup"))).isInstanceOf(LookupFailed.class);
    assertThat(catchThrowable(thing::broken)).isInstanceOf(Missing.class).hasMessage("no value");
  }

  @RaisedAs("calls:Mising")
  static final class Misspelt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Misspelt(PythonException cause) {
      super(cause);
    }
  }

  @PythonObject
  interface MisspeltThing {
    String fail(String kind) throws Misspelt;
  }

  @Test
  void aMisspeltExceptionIsToldOfWhenSomethingIsRaised() {
    MisspeltThing misspelt = Objects.requireNonNull(PyObject.of(thing).as(MisspeltThing.class));
    Throwable thrown = catchThrowable(() -> misspelt.fail("odd"));
    assertThat(thrown).isInstanceOf(PythonException.class);
    assertThat(thrown.getSuppressed()[0]).hasMessage("@RaisedAs: calls has no exception Mising; did you mean Missing?");
  }

  @Test
  void theirDefaultsAreLeftToPython() {
    assertThat(thing.greet(OptionalInt.empty(), null)).isEqualTo("1 you");
    assertThat(thing.greet(OptionalInt.of(2), null)).isEqualTo("2 you");
    assertThat(thing.greet(OptionalInt.empty(), "me")).isEqualTo("1 me");
    assertThatExceptionOfType(ConversionException.class)
        .isThrownBy(() -> thing.greetMore(OptionalInt.empty(), "too many"))
        .satisfies(e -> assertThat(e.path()).isEqualTo("times"));
  }
}
