package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.PyObject;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one way only is natural for, and what is none. */
class AnyObjectTest {

  private final ObjectTypes.Objects objects = RunningPython.PYTHON.bind(ObjectTypes.Objects.class);
  private final ObjectTypes.Nullables nullables = RunningPython.PYTHON.bind(ObjectTypes.Nullables.class);

  @Test
  void whatBecomesSomethingElse() {
    assertThat(objects.described(Map.entry("a", List.of(1)))).isEqualTo("tuple ('a', [1])");
    assertThat(objects.described(URI.create("a:b"))).isEqualTo("str 'a:b'");
    assertThat(objects.described(Instant.EPOCH))
        .isEqualTo("datetime datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)");
  }

  /** Their Java types can't hold these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "decimal.Decimal('NaN')",
        "decimal.Decimal('1E+99999999999')",
        "datetime.time(1, tzinfo=datetime.UTC)",
        "datetime.UTC",
        "ZoneInfo('Europe/Berlin')",
        "datetime.datetime(2024, 3, 31, 2, 30, tzinfo=ZoneInfo('Europe/Berlin'))",
      })
  void handles(String expression) {
    assertThat(objects.made(expression)).isInstanceOf(PyObject.class);
  }

  @Test
  void handlesGoBackAsTheObject() {
    assertThat(objects.made("datetime.UTC"))
        .isInstanceOfSatisfying(
            PyObject.class,
            handle -> {
              assertThat(objects.described(handle)).isEqualTo("timezone datetime.timezone.utc");
              handle.close();
            });
  }

  @Test
  void entryOfItself() {
    List<Object> list = Arrays.asList("", "");
    list.set(0, Map.entry("key", list));
    assertThatThrownBy(() -> objects.same(list))
        .hasMessage("value[0][1]: a container that contains itself can't be converted; pass a PyObject handle");
  }

  @Test
  void nulls() {
    assertThat(nullables.same(null)).isNull();
    assertThat(nullables.same(1)).isEqualTo(1);
    assertThat(nullables.made("None")).isNull();
    nullables.dropped(1);
    assertThat(nullables.sameList(Arrays.asList(1, null))).containsExactly(1, null);
    assertThat(nullables.sameMap(Collections.singletonMap("a", null))).containsEntry("a", null);
    assertThatThrownBy(() -> nullables.made("'n/a'")).hasMessage("result: expected int, got str 'n/a'");
  }
}
