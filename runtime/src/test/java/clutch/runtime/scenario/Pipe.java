package clutch.runtime.scenario;

import clutch.runtime.Interpreter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A pipe of the process: Python code of any interpreter waits for it, in C and detached, until Java
 * code or other Python code lets it go on.
 *
 * @param readEnd the file descriptor to read from
 * @param writeEnd the file descriptor to write to
 */
record Pipe(long readEnd, long writeEnd) {

  static Pipe openedIn(Interpreter interpreter) {
    interpreter.exec("import os\npipe_ends = os.pipe()");
    return new Pipe(
        StartedPython.number(interpreter, "pipe_ends[0]"),
        StartedPython.number(interpreter, "pipe_ends[1]"));
  }

  /** Python source that waits for a byte. */
  String waiting() {
    return "__import__('os').read(%d, 1)".formatted(readEnd);
  }

  /** Python source that writes a byte. */
  String writing() {
    return "__import__('os').write(%d, b'x')".formatted(writeEnd);
  }

  /** Waits for a byte, without any Python. */
  void read() {
    try (InputStream end = Files.newInputStream(Path.of("/dev/fd/" + readEnd))) {
      if (end.read() < 0) {
        throw new AssertionError("the pipe is closed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets so many go on that wait, without any Python. */
  void write(int times) {
    try {
      Files.write(Path.of("/dev/fd/" + writeEnd), new byte[times], StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
