package clutch.samples.benchmarks.bridges;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.samples.benchmarks.report.Bridge;
import clutch.samples.benchmarks.report.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the bridges that Clutch is compared with does what it says, or there is a reason why it is not there. */
class OtherBridgesTest {

  private static final List<String> ROWS =
      List.of(
          "noArg", "add", "scale", "noArgInRun", "addInRun", "text", "listSum", "arraySum", "arrayIn", "arrayOut",
          "listOut", "bufferIn", "bufferOut", "bufferOutLeft", "numpySum", "record", "callbackDetached",
          "callbackAttached", "exception", "generator");

  static Stream<String> bridges() {
    return Stream.of("NaiveCalls", "HandWrittenCalls", "JavaCppCalls", "Py4JCalls", "GraalPyCalls")
        .filter(calls -> Conditions.of(calls).isThere());
  }

  @ParameterizedTest
  @MethodSource("bridges")
  void eachRowDoesWhatItSays(String calls) throws IOException, InterruptedException {
    Conditions conditions = Conditions.of(calls);

    List<String> rows = run(calls, conditions.jvmArguments());

    assertThat(Stream.concat(rows.stream(), conditions.missingRows().keySet().stream()))
        .containsExactlyInAnyOrderElementsOf(ROWS);
  }

  @Test
  void plainJavaHasTheRowsThatItIsMeasuredOn() throws IOException, InterruptedException {
    List<String> measured = Row.ALL.stream().filter(Bridge.JAVA::isMeasuredOn).map(Row::id).toList();

    assertThat(run(Bridge.JAVA.calls(), Conditions.of(Bridge.JAVA.calls()).jvmArguments()))
        .containsExactlyInAnyOrderElementsOf(measured);
  }

  private static List<String> run(String calls, List<String> jvmArguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmArguments);
    command.addAll(List.of("-classpath", System.getProperty("java.class.path"), RowsOnce.class.getName()));
    command.add(OtherBridgesTest.class.getPackageName() + "." + calls);
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(process.waitFor()).as("exit code").isZero();
    return printed;
  }
}
