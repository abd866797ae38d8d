package clutch.processor.draft;

import java.util.ArrayList;
import java.util.List;

/** Comments, broken into lines. */
final class Comments {

  private static final int WIDTH = 100;
  private static final int SIGNATURES = 3;

  private Comments() {}

  /** A comment for javadoc of lines that are javadoc already. */
  static List<String> doc(String indent, List<String> paragraphs) {
    if (paragraphs.isEmpty()) {
      return List.of();
    }
    String first = paragraphs.getFirst();
    if (paragraphs.size() == 1 && indent.length() + first.length() + 7 <= WIDTH) {
      return List.of(indent + "/** " + first + " */");
    }
    List<String> lines = new ArrayList<>(List.of(indent + "/**"));
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0) {
        lines.add(indent + " *");
      }
      lines.addAll(broken(indent + " * ", indent + " *     ", (i > 0 ? "<p>" : "") + paragraphs.get(i)));
    }
    lines.add(indent + " */");
    return lines;
  }

  /** Signatures of Python's as code; beyond a few, how many more there are. */
  static List<String> signatures(List<String> signatures) {
    List<String> paragraphs = new ArrayList<>();
    signatures.stream().limit(SIGNATURES).map(Comments::code).forEach(paragraphs::add);
    int more = signatures.size() - SIGNATURES;
    if (more > 0) {
      paragraphs.add("And %d more with the same types.".formatted(more));
    }
    return paragraphs;
  }

  /** Any text as code in javadoc. */
  private static String code(String text) {
    boolean balanced = text.chars().noneMatch(unit -> unit == '{' || unit == '}' || unit == '@');
    String safe = safe(text);
    return balanced && safe.equals(text)
        ? "{@code " + safe + "}"
        : "<code>"
            + safe.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
            + "</code>";
  }

  /** A line comment. */
  static List<String> line(String indent, String text) {
    return broken(indent + "// ", indent + "// ", safe(text));
  }

  /** Without what ends a comment, or what javac takes for a character before anything else. */
  private static String safe(String text) {
    return text.replace("*/", "* /").replace("\\u", "\\ u").replace('\n', ' ').replace('\r', ' ');
  }

  private static List<String> broken(String first, String others, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + word.length() + 1 > WIDTH) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(others);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
