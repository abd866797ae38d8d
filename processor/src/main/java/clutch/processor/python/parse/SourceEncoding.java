package clutch.processor.python.parse;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a Python file.
 *
 * @param name what the file calls it
 * @param line the line that names it
 * @param charset what it is in Java, or null if Java has none that fits
 */
record SourceEncoding(String name, int line, @Nullable Charset charset) {

  private static final Pattern COMMENT = Pattern.compile("^[ \t\f]*#.*?coding[:=][ \t]*([-\\w.]+)");
  private static final Pattern NO_CODE = Pattern.compile("^[ \t\f]*(?:#.*)?$");
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  /** No line that names an encoding is longer. */
  private static final int LOOKED_AT = 4096;

  /** Those that Java calls otherwise. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "utf8", "utf-8",
          "utf-8-sig", "utf-8",
          "latin-1", "iso-8859-1",
          "iso-latin-1", "iso-8859-1",
          "mac-roman", "x-MacRoman",
          "macroman", "x-MacRoman",
          "cp949", "ms949",
          "cp932", "ms932");

  static SourceEncoding of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    boolean marked = head.startsWith(new String(MARK, StandardCharsets.ISO_8859_1));
    String[] lines = (marked ? head.substring(MARK.length) : head).split("\r\n|\r|\n", 3);
    for (int index = 0; index < Math.min(2, lines.length); index++) {
      Matcher comment = COMMENT.matcher(lines[index]);
      if (comment.find()) {
        return named(comment.group(1), index + 1, marked);
      }
      if (!NO_CODE.matcher(lines[index]).matches()) {
        break;
      }
    }
    return new SourceEncoding("utf-8", 1, StandardCharsets.UTF_8);
  }

  private static SourceEncoding named(String name, int line, boolean marked) {
    Charset charset = charset(name);
    // A file with a byte order mark is in UTF-8, whatever else it says of itself.
    boolean contradicts = marked && charset != null && !charset.equals(StandardCharsets.UTF_8);
    return new SourceEncoding(name, line, contradicts ? null : charset);
  }

  private static @Nullable Charset charset(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace('_', '-').replaceFirst("-(?:unix|dos|mac)$", "");
    try {
      return Charset.forName(OTHER_NAMES.getOrDefault(plain, plain));
    } catch (IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException unknown) {
      return null;
    }
  }
}
