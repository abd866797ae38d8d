package clutch.samples.benchmarks.bridges;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.cpython.PyThreadState;
import org.bytedeco.cpython.global.python;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.numpy.presets.numpy;
import org.bytedeco.openblas.global.openblas;

/** The thread state that one Java thread keeps, and the start of JavaCPP's own CPython. */
final class JavaCppThread implements AutoCloseable {

  private static final ThreadLocal<JavaCppThread> CURRENT = ThreadLocal.withInitial(JavaCppThread::new);

  private final PyThreadState state;

  private JavaCppThread(PyThreadState state) {
    this.state = state;
  }

  private JavaCppThread() {
    this(python.PyThreadState_New(python.PyInterpreterState_Main()));
  }

  /** Starts CPython. The calling thread is detached afterwards. */
  static void start(Path workload) {
    try {
      // NumPy's extension modules need its library, and don't find it by themselves.
      Loader.load(openblas.class);
      File[] packages = numpy.cachePackages();
      File[] places = Arrays.copyOf(packages, packages.length + 1);
      places[packages.length] = workload.toFile();
      python.Py_Initialize(places);
      CURRENT.set(new JavaCppThread(python.PyEval_SaveThread()));
    } catch (IOException e) {
      throw new UncheckedIOException("JavaCPP can't unpack its Python", e);
    }
  }

  /** Attaches the calling thread. */
  static JavaCppThread attach() {
    JavaCppThread thread = CURRENT.get();
    python.PyEval_RestoreThread(thread.state);
    return thread;
  }

  @Override
  public void close() {
    python.PyEval_SaveThread();
  }
}
