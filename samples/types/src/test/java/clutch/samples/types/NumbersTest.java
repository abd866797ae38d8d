package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  private final Numbers numbers = RunningPython.PYTHON.bind(Numbers.class);

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, Integer.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE})
  void longs(long value) {
    assertThat(numbers.same(value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, 1.5, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY})
  void doubles(double value) {
    assertThat(numbers.same(value)).isEqualTo((Double) value);
  }

  @Test
  void nested() {
    Map<String, List<Optional<BigInteger>>> values =
        Map.of("", List.of(), "large", List.of(Optional.of(BigInteger.TWO.pow(200).negate()), Optional.empty()));
    assertThat(numbers.same(values)).isEqualTo(values);
  }

  @Test
  void whatPythonSees() {
    assertThat(numbers.described(BigInteger.TEN)).isEqualTo("int 10");
  }
}
