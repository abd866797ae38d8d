package clutch.processor.draft;

import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import java.util.List;

/** Types for results of functions, which may come later than the call returns. */
final class Results {

  private static final String FUTURE = "java.util.concurrent.CompletableFuture";
  private static final String PUBLISHER = "java.util.concurrent.Flow.Publisher";

  private final Types types;

  Results(Types types) {
    this.types = types;
  }

  JavaType of(Signature signature, Place place) {
    PythonType result = signature.result();
    if (signature.async()) {
      return future(value(result, place));
    }
    if (result instanceof PythonType.Instance(String name, List<PythonType> arguments)) {
      switch (name) {
        case "typing.Coroutine" -> {
          return future(last(arguments, place));
        }
        case "typing.Awaitable", "asyncio.futures.Future", "asyncio.tasks.Task", "_asyncio.Future", "_asyncio.Task" -> {
          return future(first(arguments, place));
        }
        case "typing.AsyncIterator", "typing.AsyncIterable", "typing.AsyncGenerator" -> {
          JavaType element = first(arguments, place);
          return JavaType.around(PUBLISHER, element.equals(JavaType.VOID) ? JavaType.OBJECT : element);
        }
        default -> {}
      }
    }
    if (signature.generator() && result == PythonType.Special.UNKNOWN) {
      return JavaType.of("clutch.runtime.PyIterator", JavaType.OBJECT);
    }
    return value(result, place);
  }

  private static JavaType future(JavaType value) {
    return JavaType.around(FUTURE, value);
  }

  private JavaType first(List<PythonType> arguments, Place place) {
    return arguments.isEmpty() ? JavaType.OBJECT : value(arguments.getFirst(), place);
  }

  private JavaType last(List<PythonType> arguments, Place place) {
    return arguments.size() == 3 ? value(arguments.getLast(), place) : JavaType.OBJECT;
  }

  private JavaType value(PythonType type, Place place) {
    return types.of(type, place);
  }
}
