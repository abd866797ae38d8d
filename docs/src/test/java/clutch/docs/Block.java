package clutch.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page.
 *
 * @param line the line of its fence, from 1
 * @param kind what follows the fence: {@code java}, {@code java statements}, {@code java run}, ...
 * @param text what is between the fences
 */
record Block(int line, String kind, String text) {

  private static final String FENCE = "```";

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("^public (?:sealed )?(?:interface|record|enum|class) (\\w+)", Pattern.MULTILINE);

  static List<Block> of(Path page) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = Files.readAllLines(page);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(FENCE)) {
        if (lines.get(i).strip().startsWith(FENCE)) {
          throw new AssertionError("%s:%d: an indented fence, which nothing would test".formatted(page, i + 1));
        }
        continue;
      }
      int start = i++;
      StringBuilder text = new StringBuilder();
      while (!lines.get(i).startsWith(FENCE)) {
        text.append(lines.get(i++)).append('\n');
      }
      String kind = lines.get(start).substring(FENCE.length()).strip();
      blocks.add(new Block(start + 1, kind, text.toString()));
    }
    return blocks;
  }

  boolean isJava() {
    return kind.equals("java") || isStatements();
  }

  boolean isStatements() {
    return kind.equals("java statements") || isRun();
  }

  boolean isRun() {
    return kind.equals("java run");
  }

  String className() {
    return "Block" + line;
  }

  /** The name of its source file, which a public type gives. */
  String fileName() {
    Matcher type = PUBLIC_TYPE.matcher(text);
    return (type.find() ? type.group(1) : className()) + ".java";
  }

  /** The block as a source file. */
  String source() {
    if (!isStatements()) {
      return text;
    }
    return """
        import clutch.runtime.*;
        import java.nio.file.*;
        import java.time.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.function.*;
        import java.util.stream.*;
        import org.jspecify.annotations.Nullable;

        class %s {
          static void example() throws Exception {
        %s  }
        }
        """
        .formatted(className(), text.indent(4));
  }
}
