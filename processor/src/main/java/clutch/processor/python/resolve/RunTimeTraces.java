package clutch.processor.python.resolve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs in a source file that names come to be while it runs, which its declarations do not show. They are looked for
 * in the plain text: where there is a sign, nothing is said to be missing.
 */
final class RunTimeTraces {
  private static final Pattern ADDS_NAMES =
      Pattern.compile(
          "\\b(?:globals|vars)\\(\\)|\\blocals\\(\\)\\s*[\\[.]|sys\\.modules\\[__name__\\]|\\bexec\\(|\\b_convert_\\(|^[^\\s#][^#\\n]*:=",
          Pattern.MULTILINE);
  private static final Pattern ADDS_ATTRIBUTES =
      Pattern.compile("\\bsetattr\\(|__setattr__\\(|__dict__\\s*(?:\\.update|\\[|=|\\|=)|\\bvars\\(\\w+\\)");
  private static final Pattern GLOBAL =
      Pattern.compile("^[ \\t]+global[ \\t]+([\\w, \\t]+)", Pattern.MULTILINE);

  private final String text;
  private final boolean addsNames;
  private final boolean addsAttributes;

  /** Looks at a source file; a stub says all that it means, so there it is given no text. */
  RunTimeTraces(byte[] content) {
    text = new String(content, StandardCharsets.UTF_8);
    addsNames = ADDS_NAMES.matcher(text).find();
    addsAttributes = ADDS_ATTRIBUTES.matcher(text).find();
  }

  /** Whether the module may get names that are not written as such. */
  boolean addsNames() {
    return addsNames;
  }

  /** Whether classes or their instances may get attributes that are not written as such. */
  boolean addsAttributes() {
    return addsAttributes;
  }

  /** Whether some object is given an attribute of a name: {@code record.message = text}. */
  boolean gives(String name) {
    String start = "\\." + Pattern.quote(name) + "\\s*";
    return Pattern.compile(start + "(?:,|\\)|(?::[^=\\n()]*)?=(?!=))").matcher(text).find();
  }

  /** The names that functions declare {@code global}. */
  Set<String> globals() {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = GLOBAL.matcher(text);
    while (matcher.find()) {
      for (String name : matcher.group(1).split(",", -1)) {
        names.add(name.strip());
      }
    }
    names.remove("");
    return names;
  }
}
