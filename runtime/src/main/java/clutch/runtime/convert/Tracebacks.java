package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.LongObjects;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.Attachment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Reads a Python traceback as Java stack trace elements, innermost first: {@code
 * python.statistics.mean(statistics.py:327)}. Attached.
 */
final class Tracebacks {

  /** As many as the JVM keeps of its own: the innermost ones. */
  private static final int MOST_FRAMES = 1024;

  private Tracebacks() {}

  static List<StackTraceElement> read(long raised) {
    Deque<StackTraceElement> frames = new ArrayDeque<>();
    long entry = PythonErrors.optional(raised, "__traceback__");
    while (entry != 0) {
      frames.addFirst(frame(entry));
      if (frames.size() > MOST_FRAMES) {
        frames.removeLast();
      }
      long next = PythonErrors.optional(entry, "tb_next");
      Attachment.release(entry);
      entry = next;
    }
    addSyntaxError(raised, frames);
    return List.copyOf(frames);
  }

  private static StackTraceElement frame(long entry) {
    long frame = PythonErrors.optional(entry, "tb_frame");
    long code = frame == 0 ? 0 : PythonErrors.optional(frame, "f_code");
    String module = frame == 0 ? "?" : module(frame);
    String function = code == 0 ? "?" : text(code, "co_qualname");
    String file = code == 0 ? "?" : text(code, "co_filename");
    int line = number(entry, "tb_lineno");
    Attachment.release(code);
    Attachment.release(frame);
    return element(module, function, file, line);
  }

  /** A source that can't be parsed has no frame of its own, but the error says where it is. */
  private static void addSyntaxError(long raised, Deque<StackTraceElement> frames) {
    if (Types.isSubtype(Constants.typeOf(raised), Constants.SYNTAX_ERROR) == 0) {
      return;
    }
    String file = text(raised, "filename");
    int line = number(raised, "lineno");
    String name = file.substring(file.lastIndexOf('/') + 1);
    String module = name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
    frames.addFirst(element(module, "<module>", file, line));
  }

  private static StackTraceElement element(String module, String function, String file, int line) {
    return new StackTraceElement(
        "python." + module, function, file.substring(file.lastIndexOf('/') + 1), line);
  }

  private static String module(long frame) {
    long globals = PythonErrors.optional(frame, "f_globals");
    if (globals == 0) {
      return "?";
    }
    long key = Names.of("__name__");
    long name = ObjectProtocol.item(globals, key);
    Attachment.release(key);
    Attachment.release(globals);
    return PythonErrors.textAndRelease(name, "?");
  }

  private static String text(long object, String attribute) {
    long value = PythonErrors.optional(object, attribute);
    if (value == 0) {
      return "?";
    }
    long text = ObjectProtocol.str(value);
    Attachment.release(value);
    return PythonErrors.textAndRelease(text, "?");
  }

  private static int number(long object, String attribute) {
    long value = PythonErrors.optional(object, attribute);
    if (value == 0) {
      return -1;
    }
    long number = LongObjects.asLong(value);
    Attachment.release(value);
    Exceptions.clear();
    return (int) number;
  }
}
