package clutch.runtime.convert;

import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where Python code is, as Clutch's own scripts describe it: lists of module, function, file and line. */
public final class PythonStacks {

  private PythonStacks() {}

  /**
   * Stacks by number. Attached.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param stacks an owned reference to a dict, which is given back
   */
  public static Map<Long, List<StackTraceElement>> byNumber(OpenInterpreter interpreter, long stacks) {
    Map<Long, List<StackTraceElement>> byNumber = new HashMap<>();
    try {
      Object read = Objects.requireNonNull(Converters.OBJECT.fromPython(interpreter, stacks));
      ((Map<?, ?>) read)
          .forEach((number, stack) -> byNumber.put(((Number) number).longValue(), stack((List<?>) stack)));
    } catch (Mismatch mismatch) {
      throw mismatch.at("stacks");
    } finally {
      Attachment.release(stacks);
    }
    return byNumber;
  }

  /**
   * One stack.
   *
   * @param frames its frames, innermost first
   */
  public static List<StackTraceElement> stack(List<?> frames) {
    List<StackTraceElement> stack = new ArrayList<>();
    for (Object entry : frames) {
      List<?> frame = (List<?>) entry;
      String file = String.valueOf(frame.get(2));
      stack.add(
          new StackTraceElement(
              "python." + frame.get(0),
              String.valueOf(frame.get(1)),
              file.substring(file.lastIndexOf('/') + 1),
              ((Number) frame.get(3)).intValue()));
    }
    return stack;
  }
}
