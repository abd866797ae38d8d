package clutch.runtime.engine;

import clutch.runtime.InterpreterBusyException.Holder;
import clutch.runtime.PythonOptions;
import clutch.runtime.convert.Calling;
import clutch.runtime.convert.Converters;
import clutch.runtime.convert.Mismatch;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.convert.PythonScript;
import clutch.runtime.convert.PythonStacks;
import clutch.runtime.convert.Strings;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Mappings;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.Housekeeping;
import clutch.runtime.interpreter.OpenInterpreter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Clutch's own Python code, in {@code startup.py}, does in an interpreter. */
final class Startup implements Housekeeping {

  private final OpenInterpreter interpreter;
  private final PythonScript script;
  private final @Nullable Bridges bridges;
  private final long rawThreadsToo;

  private Startup(
      OpenInterpreter interpreter, PythonScript script, @Nullable Bridges bridges, boolean rawThreadsToo) {
    this.interpreter = interpreter;
    this.script = script;
    this.bridges = bridges;
    this.rawThreadsToo = truth(rawThreadsToo);
  }

  private static long truth(boolean value) {
    return value ? Constants.TRUE : Constants.FALSE;
  }

  /** What an interpreter is prepared with. */
  record Environment(
      List<Path> first,
      List<Path> last,
      Map<String, String> variables,
      boolean endNeedsAllThreadsGone,
      PythonOptions options) {}

  /** Prepares an interpreter, before user code runs in it. Attached. */
  static Startup prepare(OpenInterpreter interpreter, Environment environment) {
    PythonScript script = PythonScript.load(interpreter, Startup.class, "startup.py");
    try (Texts texts = new Texts()) {
      check(
          Calling.call(
              script.function("prepare"),
              texts.list(environment.first()),
              texts.list(environment.last()),
              texts.dict(environment.variables()),
              truth(interpreter.id() == 0)));
    }
    Bridges bridges = Bridges.install(interpreter, environment.options());
    boolean subinterpreter = interpreter.id() != 0;
    return new Startup(interpreter, script, bridges, subinterpreter && environment.endNeedsAllThreadsGone());
  }

  /** Lists and dicts of texts, until the end of a block. The converters, which make any, take longer to be loaded. */
  private static final class Texts implements AutoCloseable {

    private final List<Long> owned = new ArrayList<>();

    private long own(long reference) {
      if (reference == 0) {
        throw PythonErrors.take();
      }
      owned.add(reference);
      return reference;
    }

    long list(List<Path> paths) {
      long list = own(Sequences.newList(paths.size()));
      for (int i = 0; i < paths.size(); i++) {
        if (Sequences.setListItem(list, i, Strings.toPython(paths.get(i).toString())) != 0) {
          throw PythonErrors.take();
        }
      }
      return list;
    }

    long dict(Map<String, String> entries) {
      long dict = own(Mappings.newDict());
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        if (Mappings.setDictItem(
                dict, own(Strings.toPython(entry.getKey())), own(Strings.toPython(entry.getValue())))
            != 0) {
          throw PythonErrors.take();
        }
      }
      return dict;
    }

    @Override
    public void close() {
      owned.reversed().forEach(Attachment::release);
    }
  }

  @Override
  public void flush() {
    if (bridges != null) {
      bridges.flush();
    }
    check(Calling.call(script.function("flush")));
  }

  @Override
  public void finishThreads() {
    check(Calling.call(script.function("finish_threads"), rawThreadsToo));
    if (bridges != null) {
      bridges.end();
    }
  }

  @Override
  public void runExitHandlers() {
    check(Calling.call(script.function("run_exit_handlers"), rawThreadsToo));
  }

  @Override
  public List<Holder> threads(Duration closing) {
    List<Holder> threads = new ArrayList<>();
    for (Object entry : (List<?>) ask("threads")) {
      List<?> thread = (List<?>) entry;
      threads.add(
          new Holder(
              String.valueOf(thread.get(0)),
              "a Python thread that is no daemon",
              closing,
              PythonStacks.stack((List<?>) thread.get(1))));
    }
    return threads;
  }

  @Override
  public Map<Long, List<StackTraceElement>> stacks() {
    return PythonStacks.byNumber(interpreter, check(Calling.call(script.function("stacks"))));
  }

  private Object ask(String function) {
    long answer = check(Calling.call(script.function(function)));
    try {
      @Nullable Object value = Converters.OBJECT.fromPython(interpreter, answer);
      return Objects.requireNonNull(value);
    } catch (Mismatch mismatch) {
      throw mismatch.at(function);
    } finally {
      Attachment.release(answer);
    }
  }

  private static long check(long result) {
    if (result == 0) {
      throw PythonErrors.take();
    }
    return result;
  }
}
