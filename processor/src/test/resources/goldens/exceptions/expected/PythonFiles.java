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
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/**
 * Calls {@code files} in Python for {@link Files}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonFiles implements Files {
  private final PythonFunction read;

  private final PythonFunction delete;

  private final PythonFunction download;

  private final PythonFunction upload;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonFiles(Python python) {
    this(Binding.of(python, Files.class, "files"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonFiles(Interpreter interpreter) {
    this(Binding.of(interpreter, Files.class, "files"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonFiles(InterpreterPool pool) {
    this(Binding.of(pool, Files.class, "files"));
  }

  private PythonFiles(Binding binding) {
    Members main = binding.inMain();
    read = main.function("read", "read(String)", Shape.positional(1));
    delete = main.function("delete", "delete(String)", Shape.positional(1));
    download = main.function("download", "download(String)", Shape.positional(1));
    upload = main.function("upload", "upload(String, byte[])", Shape.positional(2));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public String read(String name) throws IOException {
    Call call = read.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return read.handOver(() -> read(name));
    }
    try (call) {
      call.add(PythonTypes.STRING, name, "name");
      call.invoke();
      return call.to(PythonTypes.STRING);
    }
  }

  @Override
  public void delete(String name) throws FileNotFoundException, IOException, IllegalStateException {
    Call call = delete.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      delete.handOver(() -> {
        delete(name);
        return null;
      });
      return;
    }
    try (call) {
      call.add(PythonTypes.STRING, name, "name");
      call.invoke();
    }
  }

  @Override
  public byte[] download(String url) throws IOException, TimeoutException {
    Call call = download.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      try {
        return download.handOver(() -> download(url));
      } catch (IOException | TimeoutException | RuntimeException failure) {
        throw failure;
      } catch (Exception failure) {
        throw new AssertionError("the call throws nothing else", failure);
      }
    }
    try (call) {
      call.add(PythonTypes.STRING, url, "url");
      call.invoke();
      return call.to(PythonTypes.BYTES);
    }
  }

  @Override
  public void upload(String url, byte[] bytes) throws IOException, TimeoutException {
    Call call = upload.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      try {
        upload.handOver(() -> {
          upload(url, bytes);
          return null;
        });
        return;
      } catch (IOException | TimeoutException | RuntimeException failure) {
        throw failure;
      } catch (Exception failure) {
        throw new AssertionError("the call throws nothing else", failure);
      }
    }
    try (call) {
      call.add(PythonTypes.STRING, url, "url");
      call.add(PythonTypes.BYTES, bytes, "bytes");
      call.invoke();
    }
  }
}
