package clutch.runtime.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes executables that answer as a Python of some kind would. */
final class FakePython {

  private final Path home;
  private final Map<String, String> facts = new LinkedHashMap<>();

  private FakePython(Path home) throws IOException {
    this.home = home;
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib/encodings"));
    Path library = Files.createFile(home.resolve("libpython3.14.so.1.0"));
    facts.put("implementation", "cpython");
    facts.put("version", "3.14.3");
    facts.put("freeThreaded", "False");
    facts.put("shared", "True");
    facts.put("libraryName", "libpython3.14.so.1.0");
    facts.put("library", library.toString());
    facts.put("basePrefix", home.toString());
    facts.put("prefix", home.toString());
    facts.put("standardLibrary", home.resolve("lib").toString());
    facts.put("executable", home.resolve("bin/python3").toString());
    facts.put("certificates", "True");
  }

  /** One that Clutch can run, until something is said to be otherwise. */
  static FakePython in(Path home) throws IOException {
    return new FakePython(home);
  }

  FakePython with(String fact, String value) {
    facts.put(fact, value);
    return this;
  }

  /** Writes it; gives its home. */
  Path write() throws IOException {
    StringBuilder script = new StringBuilder("#!/bin/sh\necho a line of a chatty start\n");
    facts.forEach((name, value) -> script.append("echo 'clutch:" + name + "=" + value + "'\n"));
    script(home, script.toString());
    return home;
  }

  /** An executable home/bin/python3 that does what a script says. */
  static Path script(Path home, String script) throws IOException {
    Path executable = Files.createDirectories(home.resolve("bin")).resolve("python3");
    Files.writeString(executable, script);
    Files.setPosixFilePermissions(executable, PosixFilePermissions.fromString("rwxr-xr-x"));
    return executable;
  }
}
