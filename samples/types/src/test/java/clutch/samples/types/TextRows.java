package clutch.samples.types;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Text, bytes, and what is written as text. */
final class TextRows {

  private static final String SURROGATE = "\uD800";

  private TextRows() {}

  static List<TableRow<?>> rows() {
    return List.of(characters(), strings(), byteArrays(), uris(), paths(), uuids());
  }

  private static TableRow<Character> characters() {
    return TableRow.of("char", TextTypes.Characters.class)
        .both('a', "'a'")
        .both('\0', "'\\0'")
        .both('\uFFFF', "'\\uffff'")
        .both('\uD800', "'\\ud800'")
        .refusedFromPython("''", "expected str of one UTF-16 unit, got str ''")
        .noneIsRefused()
        .random(random -> (char) random.nextInt());
  }

  private static TableRow<String> strings() {
    return TableRow.of("String", TextTypes.Strings.class)
        .both("", "''")
        .both("a\0b", "'a\\0b'")
        .both("snow \u2603, snake \uD83D\uDC0D", "'snow \\u2603, snake \\U0001f40d'")
        .both("lone " + SURROGATE, "'lone \\ud800'")
        .refusedFromPython("b'bytes'", "expected str, got bytes b'bytes'")
        .refusedFromPython("1", "expected str, got int 1")
        .noneIsRefused()
        .random(TextRows::text);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(40); length > 0; length--) {
      int plane = random.nextInt(3);
      text.appendCodePoint(plane == 0 ? random.nextInt(128) : plane == 1 ? random.nextInt(0xD800) : random.nextInt(0x10000, 0x110000));
    }
    return text.toString();
  }

  private static TableRow<byte[]> byteArrays() {
    return TableRow.of("byte[]", TextTypes.ByteArrays.class)
        .comparedBy(Arrays::toString)
        .both(new byte[0], "b''")
        .both(new byte[] {0, 127, -128, -1}, "b'\\x00\\x7f\\x80\\xff'")
        .fromPython("bytearray(b'x')", new byte[] {'x'})
        .fromPython("memoryview(b'abc')[::2]", new byte[] {'a', 'c'})
        .refusedFromPython("'text'", "expected bytes-like object, got str 'text'")
        .noneIsRefused()
        .random(
            random -> {
              byte[] bytes = new byte[random.nextInt(100)];
              random.nextBytes(bytes);
              return bytes;
            });
  }

  private static TableRow<URI> uris() {
    return TableRow.of("URI", TextTypes.Uris.class)
        .both(URI.create("https://example.org/a%20b?c=d#e"), "'https://example.org/a%20b?c=d#e'")
        .both(URI.create("urn:isbn:0"), "'urn:isbn:0'")
        .both(URI.create(""), "''")
        .refusedFromPython("'a b'", "expected a URI, got str 'a b' (Illegal character in path)")
        .refusedFromPython("b'a'", "expected str, got bytes b'a'")
        .noneIsRefused()
        .random(random -> URI.create("x:/%d/%d".formatted(random.nextInt(1000), random.nextLong())));
  }

  private static TableRow<Path> paths() {
    return TableRow.of("Path", TextTypes.Paths.class)
        .both(Path.of("/tmp/a b.txt"), "pathlib.Path('/tmp/a b.txt')")
        .both(Path.of("shop/../prices"), "pathlib.Path('shop/../prices')")
        // Python knows no empty path.
        .toPython(Path.of("."), "pathlib.Path('')")
        .fromPython("'/tmp/x'", Path.of("/tmp/x"))
        .fromPython("pathlib.PurePosixPath('a/b')", Path.of("a/b"))
        .refusedFromPython("b'/tmp'", "expected str or os.PathLike[str], got bytes b'/tmp'")
        .refusedFromPython("'a\\0b'", "expected a path that Java can name, got one that it can't (Nul character not allowed)")
        .refusedFromPython("1", "expected str or os.PathLike[str], got int 1")
        .noneIsRefused()
        .random(random -> Path.of("/tmp", Long.toString(random.nextLong())));
  }

  private static TableRow<UUID> uuids() {
    return TableRow.of("UUID", TextTypes.Uuids.class)
        .both(new UUID(0, 0), "UUID(int=0)")
        .both(new UUID(-1, -1), "UUID(int=2**128 - 1)")
        .both(UUID.fromString("12345678-9abc-4def-8123-456789abcdef"), "UUID('12345678-9abc-4def-8123-456789abcdef')")
        .refusedFromPython("'12345678-9abc-4def-8123-456789abcdef'",
            "expected uuid.UUID, got str '12345678-9abc-4def-8123-456789abcdef'")
        .refusedFromPython("5", "expected uuid.UUID, got int 5")
        .noneIsRefused()
        .random(random -> new UUID(random.nextLong(), random.nextLong()));
  }
}
