package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@code charts} in Python for {@link Charts}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonCharts implements Charts {
  private final PythonFunction draw;

  private final PythonFunction drawWith;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonCharts(Python python) {
    this(Binding.of(python, Charts.class, "charts"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonCharts(Interpreter interpreter) {
    this(Binding.of(interpreter, Charts.class, "charts"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonCharts(InterpreterPool pool) {
    this(Binding.of(pool, Charts.class, "charts"));
  }

  private PythonCharts(Binding binding) {
    Members main = binding.inMain();
    draw = main.function("draw", "draw(double[], int, String)",
        Shape.positional(1).keywords("line_width", "colour"));
    drawWith = main.function("draw_with", "drawWith(double[], String, Map<String, Object>)",
        Shape.positional(1).keywords("title").plusEntries());
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public byte[] draw(double[] values, int lineWidth, String color) {
    Call call = draw.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return draw.handOver(() -> draw(values, lineWidth, color));
    }
    try (call) {
      call.add(PythonTypes.DOUBLE_ARRAY, values, "values");
      call.add(lineWidth);
      call.add(PythonTypes.STRING, color, "color");
      call.invoke();
      return call.to(PythonTypes.BYTES);
    }
  }

  @Override
  public byte[] drawWith(double[] values, String title, Map<String, Object> settings) {
    Call call = drawWith.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return drawWith.handOver(() -> drawWith(values, title, settings));
    }
    try (call) {
      call.add(PythonTypes.DOUBLE_ARRAY, values, "values");
      call.add(PythonTypes.STRING, title, "title");
      call.addEntries(PythonTypes.OBJECT, settings, "settings");
      call.invoke();
      return call.to(PythonTypes.BYTES);
    }
  }
}
