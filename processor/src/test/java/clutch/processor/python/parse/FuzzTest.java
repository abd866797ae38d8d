package clutch.processor.python.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import clutch.processor.python.syntax.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a file holds makes the parser throw, and nothing makes it slow. */
class FuzzTest {

  private static final List<String> PIECES =
      List.of(
          "(", ")", "[", "]", "{", "}", "\"\"\"", "'", "\"", "f'", "f'{", "rb\"", "\\", "\\\n", "\n", "\r\n", "\r",
          "\t", "\f", "    ", ":", ";", ",", "=", "==", ":=", "->", "...", ".", "*", "**", "@", "/", "!", "$", "?",
          "\0", "\u20AC", "\uD800", "def ", "class ", "async ", "lambda ", "yield ", "match x:\n", "case ", "try:",
          "except", "finally:", "if ", "elif ", "else:", "for ", " in ", " not ", " is ", "type X", "import ", "from ",
          "__all__", "self.x", "0x", "1e", "1_", "\\N{", "# coding: x\n", "with ", " as ", "del ", "while ");

  @ParameterizedTest
  @ValueSource(
      strings = {"typing.pyi", "builtins.pyi", "dataclasses.pyi", "statistics.pyi", "asyncio/tasks.pyi", "enum.pyi"})
  void damagedFilesAreRead(String name) throws IOException {
    String text = stub(name);
    Random random = new Random(20260821);
    for (int round = 0; round < 150; round++) {
      String damaged = damaged(text, random);
      assertThatCode(() -> PythonParser.parse(damaged)).as(damaged).doesNotThrowAnyException();
      byte[] bytes = damaged.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
      assertThatCode(() -> PythonParser.parse(bytes)).doesNotThrowAnyException();
    }
  }

  private static String damaged(String text, Random random) {
    int start = random.nextInt(text.length());
    int length = Math.min(text.length() - start, 1 + random.nextInt(8000));
    StringBuilder damaged = new StringBuilder(text.substring(start, start + length));
    for (int change = random.nextInt(12); change > 0; change--) {
      int place = random.nextInt(damaged.length());
      int end = Math.min(damaged.length(), place + random.nextInt(20));
      damaged.replace(place, end, PIECES.get(random.nextInt(PIECES.size())));
      damaged.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return damaged.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomPiecesAreRead(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int count = random.nextInt(60); count >= 0; count--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(3) == 0 ? "x" : "");
      }
      assertThatCode(() -> PythonParser.parse(text.toString())).as(text.toString()).doesNotThrowAnyException();
      assertThatCode(() -> PythonParser.expression(text.toString())).as(text.toString()).doesNotThrowAnyException();
    }
  }

  static List<String> pieces() {
    return PIECES;
  }

  /** Twice as long may take a little more than twice the time, and never four times. */
  @ParameterizedTest
  @MethodSource("pieces")
  void repetitionIsNotSlow(String piece) {
    for (String between : List.of("", "x", "\n", " x\n", "x = ", "\n  self.x, ")) {
      String text = ("def f(self):\n  x = " + (piece + between).repeat(200_000 / (piece + between).length()));
      assertTimeout(Duration.ofSeconds(5), () -> PythonParser.parse(text), between);
      String plain = (piece + between).repeat(200_000 / (piece + between).length());
      SourceFile source = assertTimeout(Duration.ofSeconds(5), () -> PythonParser.parse(plain), between);
      // Nothing is so deep that those who go through it run out of stack.
      assertThat(source.hashCode()).isEqualTo(source.hashCode());
    }
  }

  /** It takes about a second; the bound leaves room for a machine that is busy. */
  @Test
  void hugeFilesAreRead() throws IOException {
    String builtins = stub("builtins.pyi");
    String text = builtins.repeat(5_000_000 / builtins.length());
    PythonParser.parse(builtins);

    long start = System.nanoTime();
    SourceFile source = assertTimeout(Duration.ofSeconds(20), () -> PythonParser.parse(text));

    long milliseconds = Duration.ofNanos(System.nanoTime() - start).toMillis();
    System.out.println("a file of " + text.length() + " characters is read in " + milliseconds + " ms");
    assertThat(source.faults()).isEmpty();
    assertThat(source.statements()).hasSizeGreaterThan(5000);
  }

  private static String stub(String name) throws IOException {
    try (InputStream stub = FuzzTest.class.getResourceAsStream("/META-INF/clutch/stubs/stdlib/" + name)) {
      return new String(Objects.requireNonNull(stub).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
