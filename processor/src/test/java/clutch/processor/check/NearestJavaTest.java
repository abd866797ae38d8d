package clutch.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.PythonType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a message tells to declare is not what it refuses. */
class NearestJavaTest {

  private static final PythonType STR = new PythonType.Instance("builtins.str", List.of());

  @Test
  void aTupleIsHeldByAListWhichDoesNotBecomeOne() {
    PythonType tuple = new PythonType.Tuple(List.of(STR), true);
    assertThat(NearestJava.of(tuple)).isEqualTo("List<String>");
    assertThat(NearestJava.toPass(tuple)).isNull();
  }

  @Test
  void aFrozensetIsHeldByASetWhichDoesNotBecomeOne() {
    PythonType frozen = new PythonType.Instance("builtins.frozenset", List.of(STR));
    assertThat(NearestJava.of(frozen)).isEqualTo("Set<String>");
    assertThat(NearestJava.toPass(frozen)).isNull();
    assertThat(NearestJava.toPass(STR)).isEqualTo("String");
  }
}
