package carbon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {

  private static final Path RECORD = Path.of("data", "mauna-loa-co2.csv");

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Path file) {
    return Quickstart.run(
        new String[] {file.toString()},
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }

  @Test
  void reportsOnTheRecord() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(run(RECORD)).isZero();
    } finally {
      Locale.setDefault(before);
    }
    assertThat(out.toString(UTF_8))
        .contains("1958 to 2001", "2,225 weeks with a value, 59 without", "NumPy 2.")
        .contains("highest in May", "lowest in Oct")
        .contains("400 ppm  in 2015");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          19580419,n/a    | line 5, column 10: expected a number, found 'n/a'
          19581312,317.6  | line 5, column 1: expected a date as YYYYMMDD, found '19581312'
          19580419,-1     | line 5, column 10: expected parts per million above 0, found '-1'
          19580419,nan    | line 5, column 10: expected parts per million above 0, found 'nan'
          19580412        | line 5, column 1: expected 2 values, found 1
          19570412,317.6  | line 5, column 1: 19570412 does not come after the line before it
          """)
  void saysWhereAFileIsBad(String badLine, String problem) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(RECORD));
    lines.set(4, badLine);
    Path file = Files.write(folder.resolve("bad.csv"), lines);
    assertThat(run(file)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).isEqualTo(file + ": " + problem + System.lineSeparator());
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThat(run(folder.resolve("none.csv"))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("No such file or directory", "none.csv");
  }

  @Test
  void saysThatAFileIsOfAnotherKind() throws IOException {
    assertThat(run(Files.writeString(folder.resolve("empty.csv"), ""))).isEqualTo(2);
    assertThat(run(Files.write(folder.resolve("binary.csv"), new byte[] {(byte) 0xff, 0, 1})))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("empty.csv: line 1, column 1: expected the header 'date,co2'", "not a text in UTF-8");
  }
}
