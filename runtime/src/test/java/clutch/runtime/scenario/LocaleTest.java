package clutch.runtime.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.Python;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Text is UTF-8 whatever the locale says. */
final class LocaleTest {

  @Test
  void outputAndFileNamesAreRightInTheCLocale() throws InterruptedException {
    EndedJvm jvm =
        ChildJvm.of(Prints.class)
            .environment("LC_ALL", "C")
            .environment("LANG", "C")
            .deadline(Duration.ofSeconds(30))
            .start()
            .await()
            .hasExitCode(0);

    jvm.printed("grüße from Python: 日本 🐍");
    jvm.printed("read back from café.txt: naïve");
    jvm.printed("child says: déjà vu");
  }

  /** Prints, writes a file and starts a Python. */
  static final class Prints {
    public static void main(String[] arguments) {
      try (Python python = StartedPython.start()) {
        Interpreter interpreter = python.mainInterpreter();
        interpreter.exec(
            """
            import os, subprocess, sys, tempfile
            assert sys.flags.utf8_mode == 1
            assert sys.getfilesystemencoding() == 'utf-8'
            print('grüße from Python: 日本 🐍')
            with tempfile.TemporaryDirectory() as folder:
                name = os.path.join(folder, 'café.txt')
                with open(name, 'w') as file:
                    file.write('naïve')
                found = os.listdir(folder)[0]
                with open(os.path.join(folder, found)) as file:
                    print('read back from', found + ':', file.read())
            code = "print('child says: déjà vu')"
            done = subprocess.run([sys.executable, '-X', 'utf8', '-c', code], capture_output=True, check=True)
            print(done.stdout.decode(), end='')
            """);
        assertThat(interpreter.eval("'grüße'").toString()).isEqualTo("grüße");
      }
    }
  }
}
