package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code Path} to {@code pathlib.Path}, and back from that, any other {@code os.PathLike} of text, and {@code str}. Attached. */
final class Paths {

  private static final String EXPECTED = "str or os.PathLike[str]";

  private Paths() {}

  static long toPython(OpenInterpreter interpreter, Path value) {
    if (!value.getFileSystem().equals(FileSystems.getDefault())) {
      throw new Mismatch("expected a path of the default file system, got " + value.toUri());
    }
    String name = value.toString();
    if (!value.equals(read(name))) {
      throw new Mismatch(
          "expected a path that Java can say in text, got %s; the JVM's locale lacks some of its characters"
              .formatted(name));
    }
    long type = LibraryTypes.of(interpreter).get(LibraryType.PATH);
    try (Owned argument = new Owned(Strings.toPython(name))) {
      return Checked.reference(Calling.call(type, argument.borrow()));
    }
  }

  static Path fromPython(OpenInterpreter interpreter, long object) {
    LibraryTypes types = LibraryTypes.of(interpreter);
    boolean isText = Types.isInstance(object, Constants.STR);
    if (!isText && !hasPath(Constants.typeOf(object), types.name("__fspath__"))) {
      throw Mismatch.expected(EXPECTED, object);
    }
    try (Owned path = new Owned(ObjectProtocol.fileSystemPath(object))) {
      if (!Types.isInstance(path.borrow(), Constants.STR)) {
        throw Mismatch.expected(EXPECTED, object);
      }
      return read(Strings.fromPython(path.borrow()));
    }
  }

  private static boolean hasPath(long type, long attribute) {
    return Checked.status(ObjectProtocol.hasAttribute(type, attribute)) != 0;
  }

  private static Path read(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Mismatch("expected a path that Java can name, got one that it can't (%s)".formatted(e.getReason()));
    }
  }
}
