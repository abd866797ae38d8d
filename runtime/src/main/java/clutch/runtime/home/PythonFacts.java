package clutch.runtime.home;

import clutch.runtime.PythonVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a Python says about itself.
 *
 * @param implementation {@code sys.implementation.name}
 * @param version its version
 * @param freeThreaded whether it was built without a GIL
 * @param shared whether it was built with {@code --enable-shared}
 * @param libraryName what its shared library would be called
 * @param library its shared library, if there is one
 * @param basePrefix where its standard library lies
 * @param prefix where its packages lie; another folder than {@code basePrefix} in a virtual
 *     environment
 * @param standardLibrary the folder of its standard library itself
 * @param executable its executable
 * @param certificates whether its OpenSSL finds certificate authorities by itself
 */
record PythonFacts(
    String implementation,
    PythonVersion version,
    boolean freeThreaded,
    boolean shared,
    String libraryName,
    Optional<Path> library,
    Path basePrefix,
    Path prefix,
    Path standardLibrary,
    Path executable,
    boolean certificates) {

  /** Marks the lines of the answer among whatever else a Python may print at its start. */
  private static final String MARK = "clutch:";

  /** Prints the facts. Runs on any Python 3, so that unsupported ones can be called by their name. */
  static final String QUESTION =
      """
      import os, sys, sysconfig
      def say(name, value):
          sys.stdout.buffer.write(b'clutch:' + name.encode() + b'=' + os.fsencode(str(value)) + b'\\n')
      variable = sysconfig.get_config_var
      base = os.path.realpath(getattr(sys, 'base_prefix', sys.prefix))
      library = 'libpython%d.%d%s.so.1.0' % (sys.version_info[:2] + (getattr(sys, 'abiflags', ''),))
      folders = [os.path.join(base, 'lib'), base, os.path.join(base, 'lib64')]
      folders += [os.path.join(base, 'lib', variable('MULTIARCH') or ''), variable('LIBDIR') or base]
      found = [f for f in (os.path.join(folder, library) for folder in folders) if os.path.isfile(f)]
      try:
          import ssl
          paths = ssl.get_default_verify_paths()
          folder = paths.openssl_capath
          trusts = os.path.isfile(paths.openssl_cafile) or os.path.isdir(folder) and os.listdir(folder)
      except Exception:
          trusts = True
      say('implementation', sys.implementation.name)
      say('version', '%d.%d.%d' % sys.version_info[:3])
      say('freeThreaded', bool(variable('Py_GIL_DISABLED')))
      say('shared', bool(variable('Py_ENABLE_SHARED')))
      say('libraryName', library)
      say('library', found[0] if found else '')
      say('basePrefix', base)
      say('prefix', os.path.realpath(sys.prefix))
      say('standardLibrary', os.path.dirname(os.path.realpath(os.__file__)))
      say('executable', sys.executable)
      say('certificates', bool(trusts))
      """;

  /** The facts in an answer to {@link #QUESTION}; empty if it is no complete answer. */
  static Optional<PythonFacts> parse(String answer) {
    Map<String, String> facts = new HashMap<>();
    for (String line : answer.split("\n", -1)) {
      int equals = line.indexOf('=');
      if (line.startsWith(MARK) && equals > 0) {
        facts.put(line.substring(MARK.length(), equals), line.substring(equals + 1));
      }
    }
    String executable = facts.getOrDefault("executable", "");
    String library = facts.getOrDefault("library", "");
    Optional<PythonVersion> version = version(facts.getOrDefault("version", ""));
    if (executable.isEmpty() || version.isEmpty() || !facts.containsKey("certificates")) {
      return Optional.empty();
    }
    return Optional.of(
        new PythonFacts(
            facts.getOrDefault("implementation", ""),
            version.get(),
            isTrue(facts, "freeThreaded"),
            isTrue(facts, "shared"),
            facts.getOrDefault("libraryName", ""),
            library.isEmpty() ? Optional.empty() : Optional.of(Path.of(library)),
            Path.of(facts.getOrDefault("basePrefix", "")),
            Path.of(facts.getOrDefault("prefix", "")),
            Path.of(facts.getOrDefault("standardLibrary", "")),
            Path.of(executable),
            isTrue(facts, "certificates")));
  }

  /** Whether an answer of an earlier day still holds: what it names has not been removed since. */
  boolean stillHold() {
    return library.isPresent()
        && Files.isRegularFile(library.get())
        && Files.isExecutable(executable)
        && Files.isDirectory(standardLibrary.resolve("encodings"));
  }

  private static boolean isTrue(Map<String, String> facts, String name) {
    return "True".equals(facts.get(name));
  }

  /** Without a regular expression, the first of which takes Java longer than all else here. */
  private static Optional<PythonVersion> version(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PythonVersion(
              Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
