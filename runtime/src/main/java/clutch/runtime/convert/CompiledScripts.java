package clutch.runtime.convert;

import clutch.runtime.cpython.CodeObjects;
import clutch.runtime.cpython.Modules;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Compiles Clutch's own Python code, once for all subinterpreters: that takes longer than all else which
 * prepares one. Attached.
 */
final class CompiledScripts {

  /** What the first subinterpreter to need it has compiled, by file name, as the module {@code marshal} writes it. */
  private static final Map<String, byte[]> MARSHALLED = new ConcurrentHashMap<>();

  private CompiledScripts() {}

  /**
   * A script's code.
   *
   * @param file its name in tracebacks, which no other script has
   * @param source its text
   * @return a new reference
   */
  static long of(OpenInterpreter interpreter, String file, Supplier<String> source) {
    byte[] known = MARSHALLED.get(file);
    if (known != null) {
      try (Owned bytes = new Owned(Bytes.toPython(known))) {
        return marshal("loads", bytes.borrow());
      }
    }
    try (Owned code = new Owned(compile(source.get(), file))) {
      // Not for the main interpreter: most programs have no other, and would begin later.
      if (interpreter.id() != 0) {
        try (Owned bytes = new Owned(marshal("dumps", code.borrow()))) {
          MARSHALLED.put(file, Bytes.fromPython(bytes.borrow()));
        }
      }
      return code.handOut();
    }
  }

  private static long compile(String source, String file) {
    try (Arena arena = Arena.ofConfined()) {
      return CodeObjects.compile(arena.allocateFrom(source), arena.allocateFrom(file));
    }
  }

  private static long marshal(String function, long argument) {
    try (Owned name = new Owned(Strings.toPython("marshal"));
        Owned module = new Owned(Modules.importModule(name.borrow()));
        Owned callable = new Owned(Attributes.get(module.borrow(), function))) {
      return Checked.reference(Calling.call(callable.borrow(), argument));
    }
  }
}
