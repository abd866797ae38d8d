package shop;

import clutch.runtime.glue.Call;
import clutch.runtime.glue.EnumTypes;
import clutch.runtime.glue.JavaMethod;
import clutch.runtime.glue.ObjectBehindInterface;
import clutch.runtime.glue.ObjectMethod;
import clutch.runtime.glue.ObjectTypes;
import clutch.runtime.glue.PythonSelf;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * A Python object behind {@link Machine}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonMachine extends ObjectBehindInterface implements Machine {
  /**
   * How values of {@link Machine} go to Python and come back.
   */
  public static final PythonType<Machine> TYPE = ObjectTypes.object(
      Machine.class, PythonMachine::new, PythonMachine::javaMethods_);

  private static final PythonType<Machine.OS> MACHINE_OS = EnumTypes.names(
      "OS",
      Machine.OS.values(),
      Map.of());

  private static final ObjectMethod OS_ = ObjectMethod.of(Machine.class, "os", Shape.positional(0));

  private static final ObjectMethod WHICH = ObjectMethod.of(Machine.class, "which",
      Shape.positional(2));

  private static final ObjectMethod ENTERED = ObjectMethod.of(Machine.class, "entered",
      Shape.positional(0));

  private static final ObjectMethod JAVA_METHODS = ObjectMethod.of(Machine.class, "java_methods",
      Shape.positional(0));

  private final PythonSelf self;

  private PythonMachine(PythonSelf self) {
    super(self);
    this.self = self;
  }

  @Override
  public Object os() {
    Call call = self.begin(OS_);
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return self.handOver(() -> os());
    }
    try (call) {
      call.invoke();
      return call.to(PythonTypes.OBJECT);
    }
  }

  @Override
  public String which(Machine.OS system, int entered) {
    Call call = self.begin(WHICH);
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return self.handOver(() -> which(system, entered));
    }
    try (call) {
      call.add(MACHINE_OS, system, "system");
      call.add(entered);
      call.invoke();
      return call.to(PythonTypes.STRING);
    }
  }

  @Override
  public int entered() {
    Call call = self.begin(ENTERED);
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return self.handOver(() -> entered());
    }
    try (call) {
      call.invoke();
      return call.toInt();
    }
  }

  @Override
  public void javaMethods() {
    Call call = self.begin(JAVA_METHODS);
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      self.handOver(() -> {
        javaMethods();
        return null;
      });
      return;
    }
    try (call) {
      call.invoke();
    }
  }

  /**
   * What Python can do with a Java object behind {@link Machine}.
   */
  private static List<JavaMethod<Machine>> javaMethods_() {
    return List.of(
        JavaMethod.<Machine>method("os")
            .returning(PythonTypes.OBJECT)
            .calling((object, arguments) -> object.os()),
        JavaMethod.<Machine>method("which")
            .positional("system", MACHINE_OS)
            .positional("entered", PythonTypes.INTEGER)
            .returning(PythonTypes.STRING)
            .calling((object, arguments) -> object.which((Machine.OS) arguments[0], (int) arguments[1])),
        JavaMethod.<Machine>method("entered")
            .returning(PythonTypes.INTEGER)
            .calling((object, arguments) -> object.entered()),
        JavaMethod.<Machine>method("java_methods")
            .calling((object, arguments) -> {
              object.javaMethods();
              return null;
            }));
  }
}
