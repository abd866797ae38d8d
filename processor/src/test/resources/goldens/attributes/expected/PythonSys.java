package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonAttribute;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@code sys} in Python for {@link Sys}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonSys implements Sys {
  private static final PythonType<List<String>> LIST_OF_STRING = PythonTypes.list(
      PythonTypes.STRING);

  private final PythonAttribute version;

  private final PythonAttribute getPath;

  private final PythonAttribute prompt_;

  private final PythonAttribute setPrompt;

  private final PythonAttribute setDontWriteBytecode;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonSys(Python python) {
    this(Binding.of(python, Sys.class, "sys"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonSys(Interpreter interpreter) {
    this(Binding.of(interpreter, Sys.class, "sys"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonSys(InterpreterPool pool) {
    this(Binding.of(pool, Sys.class, "sys"));
  }

  private PythonSys(Binding binding) {
    Members main = binding.inMain();
    version = main.attribute("version", "version()");
    getPath = main.attribute("path", "getPath()");
    prompt_ = main.attribute("ps1", "prompt()");
    setPrompt = main.attribute("ps1", "setPrompt(String)");
    setDontWriteBytecode = main.attribute("dont_write_bytecode", "setDontWriteBytecode(boolean)");
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public String version() {
    Call call = version.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return version.handOver(() -> version());
    }
    try (call) {
      call.read();
      return call.to(PythonTypes.STRING);
    }
  }

  @Override
  public List<String> getPath() {
    Call call = getPath.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return getPath.handOver(() -> getPath());
    }
    try (call) {
      call.read();
      return call.to(LIST_OF_STRING);
    }
  }

  @Override
  public String prompt() {
    Call call = prompt_.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return prompt_.handOver(() -> prompt());
    }
    try (call) {
      call.read();
      return call.to(PythonTypes.STRING);
    }
  }

  @Override
  public void setPrompt(String prompt) {
    Call call = setPrompt.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      setPrompt.handOver(() -> {
        setPrompt(prompt);
        return null;
      });
      return;
    }
    try (call) {
      call.add(PythonTypes.STRING, prompt, "prompt");
      call.write();
    }
  }

  @Override
  public void setDontWriteBytecode(boolean value) {
    Call call = setDontWriteBytecode.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      setDontWriteBytecode.handOver(() -> {
        setDontWriteBytecode(value);
        return null;
      });
      return;
    }
    try (call) {
      call.add(value);
      call.write();
    }
  }
}
