package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Python;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process holds one CPython, and a second copy of the runtime has to leave it alone. */
final class ClassLoadersTest {

  @InChildJvm
  void aSecondCopyOfTheRuntimeIsRefusedAndToldWhoHasPython() throws Exception {
    try (Python python = StartedPython.start();
        URLClassLoader other =
            new URLClassLoader("other", classPath(), ClassLoader.getPlatformClassLoader())) {
      assertThat(startIn(other))
          .hasMessageContaining("Another CPython is in this process")
          .hasMessageContaining("Clutch (").hasMessageContaining("AppClassLoader");
      assertThat(new Adder(python.mainInterpreter()).add(1, 2)).isEqualTo(3);
    }
  }

  /** Ended or not, the library stays loaded and stays its first owner's. */
  @InChildJvm
  void soItIsOnceTheFirstHasEnded() throws Exception {
    StartedPython.start().close();
    try (URLClassLoader other =
        new URLClassLoader("other", classPath(), ClassLoader.getPlatformClassLoader())) {
      assertThat(startIn(other)).hasMessageContaining("Clutch (").hasMessageContaining("AppClassLoader");
    }
    try (Python python = StartedPython.start()) {
      assertThat(new Adder(python.mainInterpreter()).add(1, 2)).isEqualTo(3);
    }
  }

  private static Throwable startIn(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> second = loader.loadClass(Python.class.getName());
    assertThat(second).isNotSameAs(Python.class);
    try {
      throw new AssertionError("a second CPython was started: " + second.getMethod("start").invoke(null));
    } catch (InvocationTargetException refused) {
      assertThat(refused.getTargetException().toString()).startsWith("clutch.runtime.ClutchException: ");
      return refused.getTargetException();
    }
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
