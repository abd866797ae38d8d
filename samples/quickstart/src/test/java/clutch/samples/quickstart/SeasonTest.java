package clutch.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records that are made from formulas, so that the answers are known. */
@ExtendWith(RunningPython.class)
class SeasonTest {

  private static final double[] TEN_YEARS =
      IntStream.range(0, 520).mapToDouble(week -> 1990 + week / 52.0).toArray();

  private final Season season;

  SeasonTest(Python python) {
    season = python.bind(Season.class);
  }

  @Test
  void turnsDatesIntoYears() {
    assertThat(season.years(List.of("1958-01-01", "1958-07-02", "1960-12-31")))
        .containsExactly(new double[] {1958, 1958 + 182 / 365.0, 1960 + 365 / 366.0}, within(1e-9));
  }

  @Test
  void findsTheYearlyCycle() {
    double[] cycle = season.cycle(TEN_YEARS, at(time -> 350 + 3 * Math.sin(2 * Math.PI * time)));

    assertThat(cycle).hasSize(12);
    assertThat(cycle[2]).isCloseTo(3 * Math.sin(2 * Math.PI * 2.5 / 12), within(1e-9));
    assertThat(cycle[8]).isCloseTo(-cycle[2], within(1e-9));
  }

  @Test
  void findsTheStrongestPeriod() {
    assertThat(season.periodInDays(TEN_YEARS, at(time -> 350 + time / 9 + Math.cos(4 * Math.PI * time))))
        .isCloseTo(365.2425 / 2, within(0.5));
  }

  @Test
  void findsTheGrowthOfAParabola() {
    double[] growth = season.growth(TEN_YEARS, at(time -> 350 + Math.pow(time - 1990, 2)));

    assertThat(growth[0]).isCloseTo(0, within(1e-6));
    assertThat(growth[52]).isCloseTo(2, within(1e-6));
  }

  @Test
  void findsWhenARisingTrendPassesLevels() {
    List<double[]> passings =
        season.passings(TEN_YEARS, at(time -> 350 + 2 * (time - 1990)), 3, 0, 380, 400);

    assertThat(passings).hasSize(2);
    assertThat(passings.get(0)).containsExactly(new double[] {2005, 2005, 2005}, within(1e-6));
    assertThat(passings.get(1)).containsExactly(new double[] {2015, 2015, 2015}, within(1e-6));
  }

  @Test
  void knowsThatAFallingTrendDoesNotPassALevel() {
    double[] passing =
        season.passings(TEN_YEARS, at(time -> 350 - Math.pow(time - 1989, 2)), 2, 0, 380).getFirst();

    assertThat(passing).containsExactly(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  @Test
  void refusesARecordThatIsTooShort() {
    assertThatExceptionOfType(PythonException.class)
        .isThrownBy(() -> season.cycle(new double[] {1990, 1990.5}, new double[] {350, 351}))
        .matches(e -> e.typeName().equals(Season.TOO_SHORT))
        .withMessageContaining("at least 3 years");
    assertThatExceptionOfType(PythonException.class)
        .isThrownBy(() -> season.cycle(new double[] {1990, 1999}, new double[] {350, 351}))
        .withMessageContaining("at least 78 readings, got 2");
  }

  private static double[] at(DoubleUnaryOperator formula) {
    return DoubleStream.of(TEN_YEARS).map(formula).toArray();
  }
}
