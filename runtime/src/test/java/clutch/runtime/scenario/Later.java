package clutch.runtime.scenario;

import clutch.runtime.Interpreter;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A function of {@code __main__} with one argument, as the annotation processor writes what returns later. */
final class Later {

  private final PythonFunction function;

  Later(Interpreter interpreter, String name) {
    Binding binding = Binding.of(interpreter, Later.class, "__main__");
    function = binding.inMain().function(name, name + "(List)", Shape.positional(1));
    binding.complete();
  }

  CompletableFuture<@Nullable Object> with(Object argument) {
    Call call = function.begin();
    if (call == null) {
      return function.handOverArguments(() -> with(argument));
    }
    try (call) {
      call.add(PythonTypes.OBJECT, argument, "argument");
      return call.submit(PythonTypes.nullable(PythonTypes.OBJECT));
    }
  }

  CompletableFuture<List<Long>> asNumbers(Object argument) {
    Call call = function.begin();
    if (call == null) {
      return function.handOverArguments(() -> asNumbers(argument));
    }
    try (call) {
      call.add(PythonTypes.OBJECT, argument, "argument");
      return call.submit(PythonTypes.list(PythonTypes.LONG));
    }
  }

  Flow.Publisher<Long> numbers(long argument) {
    Call call = function.begin();
    if (call == null) {
      return function.handOverArguments(() -> numbers(argument));
    }
    try (call) {
      call.add(argument);
      return call.publish(PythonTypes.LONG);
    }
  }
}
