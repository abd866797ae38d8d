package clutch.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody may have meant. */
class NearestNamesTest {

  private static final List<String> KNOWN = List.of("mean", "median", "mode", "_private", "mean_of_all", "x");

  @Test
  void countsLettersThatDiffer() {
    assertThat(NearestNames.distance("mean", "mean")).isZero();
    assertThat(NearestNames.distance("mean", "maen")).isEqualTo(1);
    assertThat(NearestNames.distance("mean", "means")).isEqualTo(1);
    assertThat(NearestNames.distance("mean", "men")).isEqualTo(1);
    assertThat(NearestNames.distance("mean", "mode")).isEqualTo(3);
    assertThat(NearestNames.distance("", "mode")).isEqualTo(4);
  }

  @Test
  void takesCloseNamesFirst() {
    assertThat(NearestNames.of("medain", KNOWN)).containsExactly("median", "mean");
    assertThat(NearestNames.of("meanOfAll", KNOWN)).containsExactly("mean_of_all");
  }

  @Test
  void takesNamesThatContainItIfNoneIsClose() {
    assertThat(NearestNames.of("of_all", KNOWN)).containsExactly("mean_of_all");
  }

  @Test
  void keepsPrivateNamesToThemselves() {
    assertThat(NearestNames.of("privat", KNOWN)).isEmpty();
    assertThat(NearestNames.of("_privat", KNOWN)).containsExactly("_private");
  }

  @Test
  void asksAQuestionOrNothing() {
    assertThat(NearestNames.question("meen", KNOWN)).isEqualTo(" Did you mean \"mean\"?");
    assertThat(NearestNames.question("unlike", KNOWN)).isEmpty();
  }
}
