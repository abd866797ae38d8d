package clutch.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningPython.class)
class QuickstartTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void reportsOnTheBundledRecord() {
    assertThat(run()).isZero();
    assertThat(text(out))
        .contains(
            "2,284 weeks from 1958-03-29 to 2001-12-29, 59 of them without a reading",
            "1990s            360.4          350.7           371.5            +1.57",
            "May  +2.99                          |#######################",
            "The strongest period in the record is 365.3 days long.")
        .containsPattern("400 ppm     \\w{3} 2015     \\w{3} 2014 to \\w{3} 2016                   2015\n");
    assertThat(text(err).lines()).allMatch(line -> line.matches("(starting|fitting) .* \\d+ s"));
  }

  @Test
  void reportsOnAFileOfTheSameForm() throws IOException {
    StringBuilder file = new StringBuilder("date,co2\n");
    for (int week = 0; week < 300; week++) {
      String date = LocalDate.of(2019, 1, 5).plusWeeks(week).format(DateTimeFormatter.BASIC_ISO_DATE);
      file.append("%s,%.2f%n".formatted(date, 450 - week / 52.0));
    }
    Path falling = Files.writeString(folder.resolve("falling.csv"), file);

    assertThat(run(falling.toString())).isZero();
    assertThat(text(out))
        .startsWith("Carbon dioxide in the air: " + falling)
        .contains("  2010s", "(too few years)", "460 ppm out of sight                        -\n")
        .doesNotContain("first year above it");
  }

  @Test
  void refusesABadFileWithoutAStackTrace() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.csv"), "date,co2\n19580329,316.1\n19580405,high\n");

    assertThat(run(bad.toString())).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "quickstart: %s, line 3, column 10: expected CO2 in ppm, as in 316.1, or nothing, got 'high'%n"
                .formatted(bad));
    assertThat(text(out)).isEmpty();
  }

  @Test
  void refusesWhatIsNoFile() {
    assertThat(run(folder.resolve("none.csv").toString())).isEqualTo(2);
    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "quickstart: %s/none.csv: No such file or directory%nquickstart: %s: Is a directory%n"
                .formatted(folder, folder));
  }

  @Test
  void refusesARecordThatIsTooShort() throws IOException {
    Path brief = Files.writeString(folder.resolve("brief.csv"), "date,co2\n19580329,316.1\n");

    assertThat(run(brief.toString())).isEqualTo(2);
    assertThat(text(err)).isEqualTo("quickstart: a fit needs readings over at least 3 years%n".formatted());
  }

  @Test
  void refusesTwoFiles() {
    assertThat(run("a", "b")).isEqualTo(2);
    assertThat(text(err)).contains("expected one file at most, got 2");
  }

  @Test
  void printsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    run();
    String expected = text(out);
    out.reset();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      run();
    } finally {
      Locale.setDefault(before);
    }
    assertThat(text(out)).isEqualTo(expected);
  }

  private int run(String... files) {
    return new Quickstart(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(List.of(files));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
