package clutch.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonNamesTest {

  @ParameterizedTest
  @CsvSource({
    "mean, mean",
    "standardDeviation, standard_deviation",
    "parseURL, parse_url",
    "toJSONString, to_json_string",
    "value2, value2",
    "utf8Decode, utf8_decode",
    "HTTP2Server, http2_server",
    "get2DPoints, get2_d_points",
    "already_snake, already_snake",
    "_private, _private",
    "größeÄndern, größe_ändern",
    "X, x"
  })
  void putsJavaNamesInSnakeCase(String javaName, String pythonName) {
    assertThat(PythonNames.snakeCase(javaName)).isEqualTo(pythonName);
  }

  @ParameterizedTest
  @CsvSource({
    "version, version", "getVersion, version", "isOpen, open", "setMaxSize, max_size",
    "get, get", "issue, issue", "settings, settings", "getURL, url"
  })
  void dropsGetIsAndSetFromAttributes(String javaName, String pythonName) {
    assertThat(PythonNames.attributeName(javaName)).isEqualTo(pythonName);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "_", "_a1", "größe", "class"})
  void acceptsNames(String name) {
    assertThat(PythonNames.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1a", "a-b", "a b", "a.b", "a$", "a\u0000"})
  void refusesWhatIsNoName(String name) {
    assertThat(PythonNames.isName(name)).isFalse();
  }

  @Test
  void knowsKeywords() {
    assertThat(PythonNames.isKeyword("from")).isTrue();
    assertThat(PythonNames.isKeyword("match")).as("only a keyword in its place").isFalse();
  }
}
