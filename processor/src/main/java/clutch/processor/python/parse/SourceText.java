package clutch.processor.python.parse;

import clutch.processor.python.syntax.SourceFile.Fault;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a Python file.
 *
 * @param text its text; empty if it can't be read
 * @param fault why it can't be read, or null if it can
 */
public record SourceText(String text, @Nullable Fault fault) {

  /**
   * Reads a file's text, as PEP 263 says: in the encoding that a comment in its first two lines names, or in UTF-8.
   *
   * @param bytes the file's bytes
   * @return its text, or why it can't be read
   */
  public static SourceText decode(byte[] bytes) {
    SourceEncoding encoding = SourceEncoding.of(bytes);
    @Nullable Charset charset = encoding.charset();
    if (charset == null) {
      return unreadable(encoding.line(), "unknown encoding '" + encoding.name() + "'");
    }
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate((int) (bytes.length * (double) charset.newDecoder().maxCharsPerByte()) + 1);
    CoderResult result = charset.newDecoder().decode(input, output, true);
    if (result.isError()) {
      String text = "a byte that is not " + encoding.name() + ": 0x%02X".formatted(bytes[input.position()] & 0xFF);
      return unreadable(line(bytes, input.position()), text);
    }
    String text = output.flip().toString();
    return new SourceText(text.startsWith("\uFEFF") ? text.substring(1) : text, null);
  }

  private static SourceText unreadable(int line, String why) {
    return new SourceText("", new Fault(line, why));
  }

  private static int line(byte[] bytes, int end) {
    String before = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    return (int) before.replace("\r\n", "\n").chars().filter(unit -> unit == '\n' || unit == '\r').count() + 1;
  }
}
