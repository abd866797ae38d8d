package clutch.runtime.convert;

import clutch.runtime.ClutchException;
import clutch.runtime.PythonException;
import clutch.runtime.cpython.Constants;
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
import java.util.Arrays;
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

  private PythonErrors() {}

  /**
   * Takes the exception that is set, which is cleared. If it is a Java exception on its way through
   * Python, that one is thrown, whatever its type.
   *
   * @return the Java exception to throw, with Python's frames before the caller's
   */
  public static PythonException take() {
    long raised = Exceptions.take();
    if (raised == 0) {
      return new PythonException(
          "SystemError", "a C function failed without saying why", List.of(), Map.of(), null);
    }
    try {
      return thrown(raised);
    } finally {
      Attachment.release(raised);
    }
  }

  /**
   * As {@link #take()}, but throws the Java exception that stands for Python's, if there is one.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param mapped says which one that is
   * @return the Java exception to throw
   */
  public static PythonException take(OpenInterpreter interpreter, MappedExceptions mapped) {
    long raised = Exceptions.take();
    if (raised == 0) {
      return take();
    }
    try {
      PythonException exception = thrown(raised);
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

  private static PythonException thrown(long raised) {
    Throwable read = read(raised);
    if (!(read instanceof PythonException exception)) {
      if (StandIns.of(raised) != null) {
        CaughtErrors.add(read, raised);
      }
      throw Rethrown.unchecked(read);
    }
    List<StackTraceElement> frames = new ArrayList<>(Arrays.asList(exception.getStackTrace()));
    Arrays.stream(new Throwable().getStackTrace())
        .dropWhile(frame -> frame.getClassName().startsWith("clutch.runtime."))
        .forEach(frames::add);
    exception.setStackTrace(frames.toArray(StackTraceElement[]::new));
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
    return new PythonErrors().read(raised, 0);
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
    String type = typeName(raised);
    Throwable java = type.equals(JavaErrors.TYPE_NAME) ? JavaErrors.thrown(raised) : StandIns.of(raised);
    if (java != null) {
      return java;
    }
    PythonException exception =
        new PythonException(type, message(raised), notes(raised), PlainAttributes.of(raised), cause(raised, depth));
    exception.setStackTrace(Tracebacks.read(raised).toArray(StackTraceElement[]::new));
    if (Types.isInstance(raised, Constants.BASE_EXCEPTION_GROUP)) {
      addGroup(raised, exception, depth);
    }
    return exception;
  }

  /** PEP 654: the exceptions of a group are suppressed ones here. */
  private void addGroup(long group, PythonException exception, int depth) {
    long members = optional(group, "exceptions");
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
    long name = Types.fullName(Constants.typeOf(object));
    return textAndRelease(name, "an exception");
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

  private static List<String> notes(long raised) {
    long notes = optional(raised, "__notes__");
    List<String> texts = new ArrayList<>();
    if (notes != 0 && Types.isSubtype(Constants.typeOf(notes), Constants.LIST) != 0) {
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
    long cause = optional(raised, "__cause__");
    if (cause == 0 && !isTrue(raised, "__suppress_context__")) {
      cause = optional(raised, "__context__");
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

  private static boolean isTrue(long object, String attribute) {
    long value = optional(object, attribute);
    Attachment.release(value);
    return value == Constants.TRUE;
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
