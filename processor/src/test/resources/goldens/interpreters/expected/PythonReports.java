package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonAttribute;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import javax.annotation.processing.Generated;

/**
 * Calls {@code shop.reports} in Python for {@link Reports}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonReports implements Reports {
  private final PythonFunction mean;

  private final PythonFunction print;

  private final PythonAttribute getTitle;

  private final PythonFunction draw;

  private final PythonFunction keyword;

  private final PythonFunction mean2;

  private final PythonFunction taken;

  private final PythonFunction again;

  private final PythonFunction inherited;

  /**
   * Binds each method in the interpreter that {@code @InInterpreter} names for it.
   *
   * @param python a running Python
   */
  public PythonReports(Python python) {
    this(Binding.of(python, Reports.class, "shop.reports"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonReports(Interpreter interpreter) {
    this(Binding.of(interpreter, Reports.class, "shop.reports"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonReports(InterpreterPool pool) {
    this(Binding.of(pool, Reports.class, "shop.reports"));
  }

  private PythonReports(Binding binding_) {
    Members analytics = binding_.in("analytics", InterpreterOptions.Gil.SHARED);
    mean = analytics.function("mean", "mean(double[])", Shape.positional(1));
    getTitle = analytics.attribute("title", "getTitle()");
    again = analytics.function("again", "again()", Shape.positional(0));
    Members main_ = binding_.inMain();
    print = main_.function("print", "print(String)", Shape.positional(1));
    Members imageWork = binding_.inPool("image-work", InterpreterOptions.Gil.OWN, 4);
    draw = imageWork.function("draw", "draw(String, String)", Shape.positional(2));
    Members class_ = binding_.in("class", InterpreterOptions.Gil.OWN);
    keyword = class_.function("keyword", "keyword()", Shape.positional(0));
    inherited = class_.function("inherited", "inherited()", Shape.positional(0));
    Members _23 = binding_.in("2 / 3", InterpreterOptions.Gil.OWN);
    mean2 = _23.function("mean", "mean(int)", Shape.positional(1));
    Members mean_ = binding_.in("mean", InterpreterOptions.Gil.OWN);
    taken = mean_.function("taken", "taken()", Shape.positional(0));
    // All that Python does not have is reported at once.
    binding_.complete();
  }

  @Override
  public double mean(double[] data) {
    Call call = mean.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return mean.handOver(() -> mean(data));
    }
    try (call) {
      call.add(PythonTypes.DOUBLE_ARRAY, data, "data");
      call.invoke();
      return call.toDouble();
    }
  }

  @Override
  public void print(String text) {
    Call call = print.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      print.handOver(() -> {
        print(text);
        return null;
      });
      return;
    }
    try (call) {
      call.add(PythonTypes.STRING, text, "text");
      call.invoke();
    }
  }

  @Override
  public String getTitle() {
    Call call = getTitle.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return getTitle.handOver(() -> getTitle());
    }
    try (call) {
      call.read();
      return call.to(PythonTypes.STRING);
    }
  }

  @Override
  public byte[] draw(String binding, String main) {
    Call call = draw.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return draw.handOver(() -> draw(binding, main));
    }
    try (call) {
      call.add(PythonTypes.STRING, binding, "binding");
      call.add(PythonTypes.STRING, main, "main");
      call.invoke();
      return call.to(PythonTypes.BYTES);
    }
  }

  @Override
  public int keyword() {
    Call call = keyword.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return keyword.handOver(() -> keyword());
    }
    try (call) {
      call.invoke();
      return call.toInt();
    }
  }

  @Override
  public int mean(int twoThirds) {
    Call call = mean2.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return mean2.handOver(() -> mean(twoThirds));
    }
    try (call) {
      call.add(twoThirds);
      call.invoke();
      return call.toInt();
    }
  }

  @Override
  public int taken() {
    Call call = taken.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return taken.handOver(() -> taken());
    }
    try (call) {
      call.invoke();
      return call.toInt();
    }
  }

  @Override
  public int again() {
    Call call = again.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return again.handOver(() -> again());
    }
    try (call) {
      call.invoke();
      return call.toInt();
    }
  }

  @Override
  public int inherited() {
    Call call = inherited.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return inherited.handOver(() -> inherited());
    }
    try (call) {
      call.invoke();
      return call.toInt();
    }
  }
}
