package clutch.runtime.convert;

import clutch.runtime.ClutchException;
import clutch.runtime.cpython.Mappings;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Python code that belongs to Clutch, in a namespace of its own that user code does not meet. What is
 * loaded stays loaded until the interpreter ends. Attached.
 */
public final class PythonScript {

  private final OpenInterpreter interpreter;
  private final long globals;
  private final Map<String, Long> functions = new ConcurrentHashMap<>();

  private PythonScript(OpenInterpreter interpreter, long globals) {
    this.interpreter = interpreter;
    this.globals = globals;
  }

  /**
   * Runs a script that lies beside a class.
   *
   * @param interpreter the interpreter that this thread is attached to
   * @param beside the class
   * @param name the script's file name
   */
  public static PythonScript load(OpenInterpreter interpreter, Class<?> beside, String name) {
    long globals = Mappings.newDict();
    if (globals == 0) {
      throw PythonErrors.take();
    }
    interpreter.liveReferences().keep(globals);
    long code =
        CompiledScripts.of(interpreter, "<clutch " + name + ">", () -> source(beside, name));
    long done = SourceEvaluation.run(code, globals);
    if (done == 0) {
      throw PythonErrors.take();
    }
    Attachment.release(done);
    return new PythonScript(interpreter, globals);
  }

  private static String source(Class<?> beside, String name) {
    try (InputStream source = beside.getResourceAsStream(name)) {
      if (source == null) {
        throw new ClutchException(
            "clutch-runtime is incomplete: it lacks %s, which belongs beside %s"
                .formatted(name, beside.getName()));
      }
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A function that the script defines.
   *
   * @param name its name
   * @return a borrowed reference that lasts until the interpreter ends
   */
  public long function(String name) {
    Long known = functions.get(name);
    return known == null ? find(name) : known;
  }

  private long find(String name) {
    long key = Names.of(name);
    long value = ObjectProtocol.item(globals, key);
    Attachment.release(key);
    if (value == 0) {
      throw PythonErrors.take();
    }
    functions.put(name, interpreter.liveReferences().keep(value));
    return value;
  }
}
