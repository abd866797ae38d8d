package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.FunctionTypes;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonAttribute;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.util.List;
import javax.annotation.processing.Generated;
import kotlin.jvm.functions.Function1;
import org.jetbrains.annotations.Nullable;

/**
 * Calls {@code words} in Python for {@link Words}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonWords implements Words {
  private static final PythonType<List<String>> LIST_OF_STRING = PythonTypes.list(
      PythonTypes.STRING);

  private static final PythonType<Function1<? super String, Integer>> FUNCTION1_OF_STRING_TO_INTEGER = FunctionTypes.function(
      List.of(PythonTypes.STRING),
      PythonTypes.INTEGER,
      function -> arguments -> function.invoke((String) arguments[0]),
      python -> value -> (Integer) python.call(value));

  private static final PythonType<Long> NULLABLE_LONG = PythonTypes.nullable(PythonTypes.LONG);

  private static final PythonType<String> NULLABLE_STRING = PythonTypes.nullable(
      PythonTypes.STRING);

  private final PythonFunction sorted;

  private final PythonFunction find;

  private final PythonFunction print;

  private final PythonAttribute getVersion;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonWords(Python python) {
    this(Binding.of(python, Words.class, "words"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonWords(Interpreter interpreter) {
    this(Binding.of(interpreter, Words.class, "words"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonWords(InterpreterPool pool) {
    this(Binding.of(pool, Words.class, "words"));
  }

  private PythonWords(Binding binding) {
    Members main = binding.inMain();
    sorted = main.function("sorted", "sorted(List<String>, Function1<? super String, Integer>)",
        Shape.positional(1).keywords("key"));
    find = main.function("find", "find(String, Long)", Shape.positional(2));
    print = main.function("print", "print(String...)", Shape.positional(0).plusMore());
    getVersion = main.attribute("version", "getVersion()");
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public List<String> sorted(List<String> words, Function1<? super String, Integer> key) {
    Call call = sorted.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return sorted.handOver(() -> sorted(words, key));
    }
    try (call) {
      call.add(LIST_OF_STRING, words, "words");
      call.add(FUNCTION1_OF_STRING_TO_INTEGER, key, "key");
      call.invoke();
      return call.to(LIST_OF_STRING);
    }
  }

  @Override
  @Nullable
  public String find(String text, @Nullable Long limit) {
    Call call = find.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return find.handOver(() -> find(text, limit));
    }
    try (call) {
      call.add(PythonTypes.STRING, text, "text");
      call.add(NULLABLE_LONG, limit, "limit");
      call.invoke();
      return call.to(NULLABLE_STRING);
    }
  }

  @Override
  public void print(String... all) {
    Call call = print.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      print.handOver(() -> {
        print(all);
        return null;
      });
      return;
    }
    try (call) {
      call.addEach(PythonTypes.STRING, all, "all");
      call.invoke();
    }
  }

  @Override
  public String getVersion() {
    Call call = getVersion.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return getVersion.handOver(() -> getVersion());
    }
    try (call) {
      call.read();
      return call.to(PythonTypes.STRING);
    }
  }
}
