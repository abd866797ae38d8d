package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clutch.runtime.ClutchException;
import clutch.runtime.PythonException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Exceptions as values, and groups of them. */
class ExceptionsTest {

  private final Failing failing = RunningPython.PYTHON.bind(Failing.class);

  @Test
  void membersOfAGroupAreSuppressed() {
    PythonException group = catchThrowableOfType(PythonException.class, () -> failing.group(3, 1));
    assertThat(group.typeName()).isEqualTo("ExceptionGroup");
    assertThat(group).hasMessage("ExceptionGroup: level 1 (3 sub-exceptions)");
    assertThat(group.getSuppressed()).extracting(Throwable::getMessage)
        .containsExactly("ValueError: 0", "ValueError: 1", "ValueError: 2");
    assertThat(group.getStackTrace()[0].toString()).startsWith("python.calls.group(calls.py:");
  }

  @Test
  void groupsInGroupsAreSuppressedToo() {
    PythonException group = catchThrowableOfType(PythonException.class, () -> failing.group(1, 3));
    Throwable second = group.getSuppressed()[1];
    Throwable third = second.getSuppressed()[1];
    assertThat(second).hasMessageStartingWith("ExceptionGroup: level 2");
    assertThat(third).hasMessageStartingWith("ExceptionGroup: level 1");
    assertThat(third.getSuppressed()).singleElement().extracting(Throwable::getMessage).isEqualTo("ValueError: 0");
    // Java's frames are those of the whole group only.
    assertThat(second.getStackTrace()).allMatch(frame -> frame.getClassName().startsWith("python."));
  }

  @Test
  void largeAndDeepGroupsAreCut() {
    PythonException large = catchThrowableOfType(PythonException.class, () -> failing.group(1000, 1));
    assertThat(large.getSuppressed()).hasSize(257);
    assertThat(large.getSuppressed()[256])
        .isInstanceOf(ClutchException.class)
        .hasMessage("744 more exceptions of this group are left out");
    PythonException deep = catchThrowableOfType(PythonException.class, () -> failing.group(1, 60));
    int depth = 0;
    for (Throwable one = deep; one.getSuppressed().length == 2; one = one.getSuppressed()[1]) {
      depth++;
    }
    assertThat(depth).isEqualTo(32);
  }

  @Test
  void asValuesTheyAreRead() {
    List<Throwable> exceptions = failing.exceptions();
    assertThat(exceptions).extracting(Throwable::getMessage)
        .containsExactly("calls.Missing: not there", "ValueError: never raised", "KeyboardInterrupt");
    assertThat(exceptions.getFirst().getStackTrace()[0].toString()).startsWith("python.calls.fail(calls.py:");
    assertThat(exceptions.get(1).getStackTrace()).isEmpty();
    assertThat(failing.same((Object) failing.exceptions().get(1))).isInstanceOf(PythonException.class);
  }

  @Test
  void aJavaExceptionIsTheSameObjectAfterPython() {
    IOException thrown = new IOException("of Java's");
    assertThat(failing.same(thrown)).isSameAs(thrown);
    assertThat(failing.same((Object) thrown)).isSameAs(thrown);
    assertThat(failing.typeOf(thrown)).isEqualTo("JavaError java.io.IOException: of Java's");
  }

  @Test
  void aPythonExceptionIsTheSameObjectAfterJava() {
    assertThat(failing.roundTrip(e -> e)).isTrue();
    assertThat(failing.roundTrip(IllegalStateException::new)).isFalse();
  }

  @Test
  void whatIsNoneIsRefused() {
    assertThatExceptionOfType(clutch.runtime.ConversionException.class)
        .isThrownBy(() -> failing.same(nothing()))
        .withMessageStartingWith("exception: ");
  }

  @SuppressWarnings("NullAway")
  private static Throwable nothing() {
    return null;
  }

  @Test
  void fromAsyncioGather() {
    List<@Nullable Object> results = failing.gathered();
    assertThat(results.getFirst()).isEqualTo(1L);
    assertThat(results.get(1))
        .isInstanceOfSatisfying(PythonException.class, e -> assertThat(e.pythonMessage()).isEqualTo("in a task"));
  }

  @Test
  void theyAreSerializable() throws IOException {
    List<Throwable> all = new ArrayList<>(failing.exceptions());
    all.add(catchThrowableOfType(PythonException.class, () -> failing.group(3, 2)));
    for (Throwable one : all) {
      new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(one);
    }
  }
}
