package clutch.runtime.scenario;

import clutch.runtime.Interpreter;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.Shape;

/** {@code operator.add} as {@code long add(long, long)}, written as the annotation processor writes it. */
final class Adder {

  private final PythonFunction add;

  Adder(Interpreter interpreter) {
    this(interpreter, "operator");
  }

  /** As {@code operator.add}, with the function {@code add} of another module. */
  Adder(Interpreter interpreter, String module) {
    Binding binding = Binding.of(interpreter, Adder.class, module);
    add = binding.inMain().function("add", "add(long, long)", Shape.positional(2));
    binding.complete();
  }

  long add(long a, long b) {
    Call call = add.begin();
    if (call == null) {
      return add.handOver(() -> add(a, b));
    }
    try (call) {
      call.add(a);
      call.add(b);
      call.invoke();
      return call.toLong();
    }
  }
}
