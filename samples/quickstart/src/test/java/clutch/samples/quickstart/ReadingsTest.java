package clutch.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningPython.class)
class ReadingsTest {

  private final Readings readings;
  private final Path file;

  ReadingsTest(Python python, @TempDir Path folder) {
    readings = python.bind(Readings.class);
    file = folder.resolve("air, März.csv");
  }

  @Test
  void readsReadingsInTheirOrderAndWeeksWithoutOne() {
    assertThat(read("date,co2\n19580329,316.1\n19580405,\n19580412,317\n"))
        .containsExactly(
            entry("1958-03-29", OptionalDouble.of(316.1)),
            entry("1958-04-05", OptionalDouble.empty()),
            entry("1958-04-12", OptionalDouble.of(317)));
  }

  @Test
  void readsWhatSpreadsheetsWrite() {
    assertThat(read("\uFEFFdate,co2\r\n19580329,316.1\r\n\r\n")).containsOnlyKeys("1958-03-29");
  }

  @Test
  void bringsARecordOfItsOwn() {
    assertThat(readings.read(readings.bundledFile())).hasSize(2284);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                  | : the file is empty; expected a first line 'date,co2'
          date,co2\\n                         | : there are no readings after the header
          day;co2\\n                          | , line 1, column 1: expected the header 'date,co2', got 'day;co2'
          date,co2\\n1958-03-29,1             | , line 2, column 1: expected a date as YYYYMMDD, got '1958-03-29'
          date,co2\\n19580230,1               | , line 2, column 1: expected a date as YYYYMMDD, got '19580230'
          date,co2\\n19580405,1\\n19580329,2  | , line 3, column 1: expected a date after 19580405, got 19580329
          date,co2\\n19580329,3I6.1           | , line 2, column 10: expected CO2 in ppm, as in 316.1, or nothing, got '3I6.1'
          date,co2\\n19580329,nan             | , line 2, column 10: expected CO2 in ppm, as in 316.1, or nothing, got 'nan'
          date,co2\\n19580329,-99.99          | , line 2, column 10: expected CO2 in ppm, as in 316.1, or nothing, got '-99.99'
          date,co2\\n19580329,"316.1"         | , line 2, column 10: expected CO2 in ppm, as in 316.1, or nothing, got '"316.1"'
          date,co2\\n19580329                 | , line 2, column 10: expected 2 values, date and co2, got 1
          date,co2\\n19580329,1,2             | , line 2, column 12: expected 2 values, date and co2, got 3
          """)
  void saysWhereAFileIsWrong(String text, String problem) {
    String content = text.replace("\\n", "\n");

    assertThatExceptionOfType(PythonException.class)
        .isThrownBy(() -> read(content))
        .matches(e -> e.typeName().equals(Readings.UNREADABLE_RECORD))
        .matches(e -> e.getStackTrace()[0].getFileName().equals("readings.py"))
        .extracting(PythonException::pythonMessage)
        .isEqualTo(file + problem);
  }

  @Test
  void saysWhereAFileIsNoText() throws IOException {
    Files.write(file, "date,co2\n19580329,\u00ff\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatExceptionOfType(PythonException.class)
        .isThrownBy(() -> readings.read(file.toString()))
        .withMessageContaining(", line 2, column 10: expected CO2 in ppm");
  }

  private Map<String, OptionalDouble> read(String content) {
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readings.read(file.toString());
  }
}
