package clutch.processor.check;

import clutch.processor.python.Signature;
import clutch.processor.python.Signature.Parameter;
import clutch.processor.python.syntax.ParameterKind;
import java.util.ArrayList;
import java.util.List;

/** Signatures as Python writes them, without hints: {@code quantiles(data, *, n=4)}. */
final class SignatureText {

  private SignatureText() {}

  static String of(String name, Signature signature) {
    List<String> parts = new ArrayList<>();
    ParameterKind before = null;
    for (Parameter parameter : signature.parameters()) {
      ParameterKind kind = parameter.kind();
      if (before == ParameterKind.POSITIONAL_ONLY && kind != ParameterKind.POSITIONAL_ONLY) {
        parts.add("/");
      }
      boolean openBefore = before == ParameterKind.VAR_POSITIONAL || before == ParameterKind.KEYWORD_ONLY;
      if (kind == ParameterKind.KEYWORD_ONLY && !openBefore) {
        parts.add("*");
      }
      parts.add(text(parameter));
      before = kind;
    }
    if (before == ParameterKind.POSITIONAL_ONLY) {
      parts.add("/");
    }
    return name + "(" + String.join(", ", parts) + ")";
  }

  private static String text(Parameter parameter) {
    return switch (parameter.kind()) {
      case VAR_POSITIONAL -> "*" + parameter.name();
      case VAR_KEYWORD -> "**" + parameter.name();
      default ->
          parameter.defaultText().isEmpty() ? parameter.name() : parameter.name() + "=" + parameter.defaultText();
    };
  }
}
