package clutch.samples.benchmarks.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What programs in C are compiled with. */
public final class CCompiler {

  private CCompiler() {}

  /** Skips the test where there is none. */
  public static void assumeInstalled() {
    String name = CProgram.compiler();
    // Resolving takes an absolute name as it is.
    boolean installed =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place).resolve(name)));
    assumeTrue(installed, "There is no C compiler: " + name);
  }
}
