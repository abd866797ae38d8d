package clutch.runtime.convert;

import clutch.runtime.ClutchException;
import clutch.runtime.PythonException;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.ExceptionObjects;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import clutch.runtime.upcall.CaughtErrors;
import clutch.runtime.upcall.JavaErrors;
import clutch.runtime.upcall.StandIns;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the Python exception that is set into a Java one. Attached.
 *
 * <p>It reads through C functions alone, as the exception may be a RecursionError or MemoryError and
 * Python code might not run; what can't be read is said in its place, never thrown.
 */
public final class PythonErrors {

  /** Longer chains of causes, and deeper groups, are cut: they may be cycles, or as long as a loop has run. */
  private static final int LONGEST_CHAIN = 32;

  /** Of larger groups, and groups of groups, so many exceptions are read in all. */
  private static final int MOST_IN_GROUPS = 256;

  /** How many exceptions of groups are still to be read. */
  private int left = MOST_IN_GROUPS;

  private final KnownErrors known = KnownErrors.here();
  private final @Nullable Throwable here;

  /** With what has the frames of the caller, whom the exception is thrown to; null if it is not thrown. */
  private PythonErrors(@Nullable Throwable here) {
    this.here = here;
  }

  /**
   * Takes the exception that is set, which is cleared. If it is a Java exception on its way through
   * Python, that one is thrown, whatever its type.
   *
   * @return the Java exception to throw, with Python's frames before the caller's
   */
  public static PythonException take() {
    return take(Exceptions.take(), new Throwable());
  }

  /**
   * As {@link #take()}, of what was taken already: before the frames were, which may fail.
   *
   * @param raised what {@link Exceptions#take()} returned
   * @param here has the caller's frames
   * @return the Java exception to throw
   */
  public static PythonException take(long raised, Throwable here) {
    if (raised == 0) {
      return new PythonException(
          "SystemError", "a C function failed without saying why", List.of(), Map.of(), null);
    }
    try {
      return thrown(raised, here);
    } finally {
      Attachment.release(raised);
    }
  }

  /**
   * As {@link #take()}, but throws the Java exception that stands for Python's, if there is one.
   *
   * @param raised what {@link Exceptions#take()} returned
   * @param here has the caller's frames
   * @param interpreter the interpreter that this thread is attached to
   * @param mapped says which one that is
   * @return the Java exception to throw
   */
  public static PythonException take(
      long raised, Throwable here, OpenInterpreter interpreter, MappedExceptions mapped) {
    if (raised == 0) {
      return take(raised, here);
    }
    try {
      PythonException exception = thrown(raised, here);
      Throwable java = javaException(interpreter, raised, exception, mapped);
      if (java == null) {
        return exception;
      }
      java.setStackTrace(exception.getStackTrace());
      CaughtErrors.add(java, raised);
      throw Rethrown.unchecked(java);
    } finally {
      Attachment.release(raised);
    }
  }

  private static @Nullable Throwable javaException(
      OpenInterpreter interpreter, long raised, PythonException exception, MappedExceptions mapped) {
    try {
      return mapped.javaException(interpreter, raised, exception);
    } catch (RuntimeException | Error constructorFailed) {
      constructorFailed.addSuppressed(exception);
      throw constructorFailed;
    }
  }

  private static PythonException thrown(long raised, Throwable here) {
    Throwable read = new PythonErrors(here).read(raised, 0);
    if (!(read instanceof PythonException exception)) {
      if (StandIns.of(raised) != null) {
        CaughtErrors.add(read, raised);
      }
      throw Rethrown.unchecked(read);
    }
    CaughtErrors.add(exception, raised);
    return exception;
  }

  /**
   * Reads an exception that is not on its way: its stack trace has Python's frames only.
   *
   * @param raised a borrowed reference to it
   * @return a PythonException, or the Java exception that it stands for
   */
  public static Throwable read(long raised) {
    return new PythonErrors(null).read(raised, 0);
  }

  /**
   * As {@link #read(long)}, but the Java exception that stands for Python's, if there is one.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param raised a borrowed reference to it
   * @param mapped says which one that is
   * @return the Java exception; what its constructor threw, if that failed
   */
  public static Throwable read(OpenInterpreter interpreter, long raised, MappedExceptions mapped) {
    Throwable read = read(raised);
    if (!(read instanceof PythonException exception)) {
      return read;
    }
    try {
      Throwable java = javaException(interpreter, raised, exception, mapped);
      if (java == null) {
        return exception;
      }
      java.setStackTrace(exception.getStackTrace());
      return java;
    } catch (RuntimeException | Error constructorFailed) {
      return constructorFailed;
    }
  }

  /** A Java exception that has crossed Python is the same object again. */
  private Throwable read(long raised, int depth) {
    ExceptionClass type = known.classOf(raised);
    String name = type.name(raised);
    Throwable java = name.equals(JavaErrors.TYPE_NAME) ? JavaErrors.thrown(raised) : StandIns.of(raised);
    if (java != null) {
      return java;
    }
    PythonException exception =
        new PythonException(
            name,
            message(raised),
            notes(type, raised),
            PlainAttributes.of(known, type, raised),
            cause(raised, depth),
            stackTrace(type, raised, depth));
    if (type.isGroup()) {
      addGroup(raised, exception, depth);
    }
    return exception;
  }

  private StackTraceElement[] stackTrace(ExceptionClass type, long raised, int depth) {
    Deque<StackTraceElement> python = new Tracebacks(known).read(type, raised);
    if (depth != 0 || here == null) {
      return python.toArray(StackTraceElement[]::new);
    }
    StackTraceElement[] java = here.getStackTrace();
    int caller = 0;
    while (caller < java.length && java[caller].getClassName().startsWith("clutch.runtime.")) {
      caller++;
    }
    int callers = java.length - caller;
    StackTraceElement[] all = python.toArray(new StackTraceElement[python.size() + callers]);
    System.arraycopy(java, caller, all, python.size(), callers);
    return all;
  }

  /** PEP 654: the exceptions of a group are suppressed ones here. */
  private void addGroup(long group, PythonException exception, int depth) {
    long members = known.optional(group, ErrorName.EXCEPTIONS);
    if (members != 0 && Types.isInstance(members, Constants.TUPLE)) {
      long size = Sequences.tupleSize(members);
      long done = 0;
      while (done < size && left > 0 && depth < LONGEST_CHAIN) {
        left--;
        exception.addSuppressed(read(Sequences.tupleItem(members, done), depth + 1));
        done++;
      }
      if (done < size) {
        exception.addSuppressed(cut(size - done));
      }
    }
    Attachment.release(members);
  }

  private static ClutchException cut(long count) {
    ClutchException cut = new ClutchException("%d more exceptions of this group are left out".formatted(count));
    cut.setStackTrace(new StackTraceElement[0]);
    return cut;
  }

  /** The qualified name of an object's type, without {@code builtins}. */
  static String typeName(long object) {
    return ExceptionClass.nameOf(Constants.typeOf(object));
  }

  private static String message(long raised) {
    long text = ObjectProtocol.str(raised);
    if (text == 0) {
      long second = Exceptions.take();
      String type = second == 0 ? "an error" : typeName(second);
      Attachment.release(second);
      return "<its message can't be had: str() of it raised %s>".formatted(type);
    }
    return textAndRelease(text, "<its message can't be had>");
  }

  private List<String> notes(ExceptionClass type, long raised) {
    if (type.keepsNotesInDict() && ExceptionObjects.hasNoDict(raised)) {
      return List.of();
    }
    long notes = known.optional(raised, ErrorName.NOTES);
    if (notes == 0) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    if (Types.isSubtype(Constants.typeOf(notes), Constants.LIST) != 0) {
      for (long i = 0; i < Sequences.listSize(notes); i++) {
        long note = Sequences.listItem(notes, i);
        if (note == 0) {
          Exceptions.clear();
          break;
        }
        texts.add(textAndRelease(ObjectProtocol.str(note), "<a note that can't be read>"));
        Attachment.release(note);
      }
    }
    Attachment.release(notes);
    return texts;
  }

  /** {@code raise ... from}, else what was being handled, unless {@code from None} hides it. */
  private @Nullable Throwable cause(long raised, int depth) {
    if (depth == LONGEST_CHAIN) {
      return null;
    }
    long cause = ExceptionObjects.cause(raised);
    if (cause == 0) {
      cause = contextToShow(raised);
    }
    if (cause == 0) {
      return null;
    }
    try {
      return read(cause, depth + 1);
    } finally {
      Attachment.release(cause);
    }
  }

  private long contextToShow(long raised) {
    long context = ExceptionObjects.context(raised);
    if (context == 0) {
      return 0;
    }
    long suppressed = known.optional(raised, ErrorName.SUPPRESS_CONTEXT);
    Attachment.release(suppressed);
    if (suppressed == Constants.TRUE) {
      Attachment.release(context);
      return 0;
    }
    return context;
  }

  /** A new reference to an attribute; 0, with no exception set, if it is None or can't be had. */
  static long optional(long object, String attribute) {
    long value = Attributes.get(object, attribute);
    if (value == 0) {
      Exceptions.clear();
    } else if (value == Constants.NONE) {
      Attachment.release(value);
      return 0;
    }
    return value;
  }

  /** The text of a str, whose reference is given back; with no exception set afterwards. */
  static String textAndRelease(long str, String otherwise) {
    if (str == 0) {
      Exceptions.clear();
      return otherwise;
    }
    try {
      return Strings.fromPython(str);
    } catch (Mismatch | PythonException e) {
      return otherwise;
    } finally {
      Attachment.release(str);
    }
  }
}
