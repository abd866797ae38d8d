package clutch.samples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A note with a wrong name would be shown nowhere. */
class NotesTest {

  @Test
  void eachBelongsToATargetOrToARowAndABridge() throws IOException {
    Stream<String> targets = Target.ALL.stream().map(target -> "target." + target.id());
    Stream<String> faster =
        Row.ALL.stream()
            .flatMap(row -> List.of(Bridge.values()).stream().map(bridge -> "faster." + row.id() + "." + bridge));
    Set<String> known = Stream.concat(targets, faster).collect(Collectors.toSet());

    assertThat(known).containsAll(Notes.load().keys());
  }
}
