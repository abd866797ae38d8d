package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.ExceptionObjects;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Frames;
import clutch.runtime.cpython.LongObjects;
import clutch.runtime.cpython.Mappings;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.Attachment;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads a Python traceback as Java stack trace elements, innermost first: {@code
 * python.statistics.mean(statistics.py:327)}. Attached.
 */
final class Tracebacks {

  /** As many as the JVM keeps of its own: the innermost ones. */
  private static final int MOST_FRAMES = 1024;

  private enum Layout {
    NOT_LOOKED_AT,
    KNOWN,
    UNKNOWN
  }

  /** Whether the fields of traceback entries can be read; else their attributes are. */
  private static volatile Layout layout = Layout.NOT_LOOKED_AT;

  private final KnownErrors known;
  private final Deque<StackTraceElement> frames = new ArrayDeque<>();

  /** The code of the entry before, owned, and what was read of it: recursion has the same one many times. */
  private long lastCode;

  private String lastFunction = "?";
  private String lastFile = "?";

  Tracebacks(KnownErrors known) {
    this.known = known;
  }

  /** The frames, for the caller to keep. */
  Deque<StackTraceElement> read(ExceptionClass type, long raised) {
    long entry = ExceptionObjects.traceback(raised);
    while (entry != 0) {
      if (layout == Layout.NOT_LOOKED_AT) {
        layout = look(entry) ? Layout.KNOWN : Layout.UNKNOWN;
      }
      long next = layout == Layout.KNOWN ? addByFields(entry) : addByAttributes(entry);
      if (frames.size() > MOST_FRAMES) {
        frames.removeLast();
      }
      Attachment.release(entry);
      entry = next;
    }
    Attachment.release(lastCode);
    lastCode = 0;
    if (type.isSyntaxError()) {
      addSyntaxError(raised);
    }
    return frames;
  }

  private boolean look(long entry) {
    long next = known.optional(entry, ErrorName.ENTRY_NEXT);
    long frame = known.optional(entry, ErrorName.ENTRY_FRAME);
    boolean looksAsExpected =
        Frames.areLaidOutAs(entry, next, frame, number(entry, ErrorName.ENTRY_INSTRUCTION));
    Attachment.release(frame);
    Attachment.release(next);
    return looksAsExpected;
  }

  /** Adds the frame of an entry; returns a new reference to the next one, or 0. */
  private long addByFields(long entry) {
    long next = Frames.next(entry);
    if (next != 0) {
      References.increment(next);
    }
    long frame = Frames.frame(entry);
    long code = Frames.code(frame);
    add(frame, code, Frames.line(entry, code));
    return next;
  }

  private long addByAttributes(long entry) {
    long frame = known.optional(entry, ErrorName.ENTRY_FRAME);
    long code = frame == 0 ? 0 : Frames.code(frame);
    add(frame, code, number(entry, ErrorName.ENTRY_LINE));
    Attachment.release(frame);
    return known.optional(entry, ErrorName.ENTRY_NEXT);
  }

  /** Adds a frame, borrowed, with its code, which is this one's from now on. */
  private void add(long frame, long code, int line) {
    boolean isNew = code != lastCode;
    Attachment.release(lastCode);
    lastCode = code;
    if (isNew) {
      lastFunction = code == 0 ? "?" : text(code, ErrorName.CODE_NAME);
      lastFile = code == 0 ? "?" : text(code, ErrorName.CODE_FILE);
    }
    String module = frame == 0 ? "?" : module(frame);
    frames.addFirst(element(module, lastFunction, lastFile, line));
  }

  /** A source that can't be parsed has no frame of its own, but the error says where it is. */
  private void addSyntaxError(long raised) {
    String file = text(PythonErrors.optional(raised, "filename"));
    int line = number(PythonErrors.optional(raised, "lineno"));
    String name = file.substring(file.lastIndexOf('/') + 1);
    String module = name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
    frames.addFirst(element(module, "<module>", file, line));
  }

  private static StackTraceElement element(String module, String function, String file, int line) {
    return new StackTraceElement(
        "python." + module, function, file.substring(file.lastIndexOf('/') + 1), line);
  }

  private String module(long frame) {
    long globals = Frames.globals(frame);
    if (globals == 0) {
      Exceptions.clear();
      return "?";
    }
    long name = item(globals);
    Attachment.release(globals);
    return PythonErrors.textAndRelease(name, "?");
  }

  /** A new reference to {@code __name__} of a module's globals; 0, perhaps with an exception set. */
  private long item(long globals) {
    long key = known.name(ErrorName.MODULE);
    if (key == 0) {
      long name = Names.of(ErrorName.MODULE.text);
      long value = ObjectProtocol.item(globals, name);
      Attachment.release(name);
      return value;
    }
    MemorySegment word = OutParameter.word();
    return Mappings.dictItem(globals, key, word) > 0 ? OutParameter.value(word) : 0;
  }

  private String text(long object, ErrorName attribute) {
    return text(known.optional(object, attribute));
  }

  private static String text(long value) {
    if (value == 0) {
      return "?";
    }
    if (Constants.typeOf(value) == Constants.STR) {
      return PythonErrors.textAndRelease(value, "?");
    }
    long text = ObjectProtocol.str(value);
    Attachment.release(value);
    return PythonErrors.textAndRelease(text, "?");
  }

  private int number(long object, ErrorName attribute) {
    return number(known.optional(object, attribute));
  }

  private static int number(long value) {
    if (value == 0) {
      return -1;
    }
    long number = LongObjects.asLong(value);
    Attachment.release(value);
    Exceptions.clear();
    return (int) number;
  }
}
