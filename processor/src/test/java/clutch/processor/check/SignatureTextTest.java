package clutch.processor.check;

import static clutch.processor.python.syntax.ParameterKind.KEYWORD_ONLY;
import static clutch.processor.python.syntax.ParameterKind.POSITIONAL_ONLY;
import static clutch.processor.python.syntax.ParameterKind.POSITIONAL_OR_KEYWORD;
import static clutch.processor.python.syntax.ParameterKind.VAR_KEYWORD;
import static clutch.processor.python.syntax.ParameterKind.VAR_POSITIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.PythonType.Special;
import clutch.processor.python.Signature;
import clutch.processor.python.syntax.ParameterKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signatures look as in Python. */
class SignatureTextTest {

  @Test
  void hasNoParameters() {
    assertThat(text()).isEqualTo("f()");
  }

  @Test
  void hasDefaults() {
    assertThat(text(parameter("a", POSITIONAL_OR_KEYWORD, ""), parameter("b", POSITIONAL_OR_KEYWORD, "'x'")))
        .isEqualTo("f(a, b='x')");
  }

  @Test
  void separatesWhatIsPositionalOnly() {
    assertThat(text(parameter("a", POSITIONAL_ONLY, ""))).isEqualTo("f(a, /)");
    assertThat(text(parameter("a", POSITIONAL_ONLY, ""), parameter("b", POSITIONAL_OR_KEYWORD, "")))
        .isEqualTo("f(a, /, b)");
  }

  @Test
  void separatesWhatIsKeywordOnly() {
    assertThat(text(parameter("a", POSITIONAL_OR_KEYWORD, ""), parameter("n", KEYWORD_ONLY, "4")))
        .isEqualTo("f(a, *, n=4)");
    assertThat(text(parameter("a", POSITIONAL_ONLY, ""), parameter("n", KEYWORD_ONLY, ""))).isEqualTo("f(a, /, *, n)");
  }

  @Test
  void hasStars() {
    assertThat(
            text(
                parameter("args", VAR_POSITIONAL, ""),
                parameter("n", KEYWORD_ONLY, ""),
                parameter("kwargs", VAR_KEYWORD, "")))
        .isEqualTo("f(*args, n, **kwargs)");
  }

  private static Signature.Parameter parameter(String name, ParameterKind kind, String defaultText) {
    return new Signature.Parameter(name, kind, Special.UNKNOWN, defaultText);
  }

  private static String text(Signature.Parameter... parameters) {
    return SignatureText.of("f", new Signature(List.of(parameters), Special.UNKNOWN, false, false, true));
  }
}
