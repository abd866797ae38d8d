package clutch.runtime.glue;

import clutch.runtime.PythonException;
import clutch.runtime.convert.Attributes;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.convert.Strings;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Modules;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Python's exception classes that {@code @RaisedAs} names, in one interpreter, which keeps them to its end.
 * Attached.
 */
final class ExceptionClasses {

  private final OpenInterpreter interpreter;
  private final Map<String, Long> classes = new ConcurrentHashMap<>();

  private ExceptionClasses(OpenInterpreter interpreter) {
    this.interpreter = interpreter;
  }

  static ExceptionClasses of(OpenInterpreter interpreter) {
    return interpreter.store().get(ExceptionClasses.class, () -> new ExceptionClasses(interpreter));
  }

  /** A class, borrowed; 0 if there is none of that name, which is a problem. */
  long get(String name, Problems problems) {
    Long known = classes.get(name);
    return known == null ? find(name, "", problems) : known;
  }

  /** Finds a class, or says why there is none. */
  void require(String name, String javaMethod, Problems problems) {
    find(name, javaMethod + ": ", problems);
  }

  private long find(String name, String prefix, Problems problems) {
    int colon = name.indexOf(':');
    String module = colon < 0 ? "builtins" : name.substring(0, colon);
    long text = Strings.toPython(module);
    long object = Modules.importModule(text);
    Attachment.release(text);
    if (object == 0) {
      PythonException cause = PythonErrors.take();
      problems.add(
          prefix + "module %s, of an exception, can't be imported: %s".formatted(module, cause.getMessage()),
          cause);
      return 0;
    }
    String found = module;
    for (String inner : name.substring(colon + 1).split("\\.", -1)) {
      long next = Attributes.get(object, inner);
      if (next == 0) {
        Exceptions.clear();
        String nearest = Signatures.of(interpreter).nearest(object, inner);
        problems.add(prefix + "%s has no exception %s%s".formatted(found, inner, nearest));
      }
      Attachment.release(object);
      if (next == 0) {
        return 0;
      }
      object = next;
      found += "." + inner;
    }
    if (!isExceptionClass(object)) {
      Attachment.release(object);
      problems.add(prefix + found + " is no exception class");
      return 0;
    }
    return keep(name, object);
  }

  private static boolean isExceptionClass(long object) {
    return Types.isInstance(object, Constants.TYPE)
        && Types.isSubtype(object, Constants.BASE_EXCEPTION) != 0;
  }

  /** A module may have been loaded anew, with another class of that name. */
  private long keep(String name, long found) {
    Long known = classes.put(name, found);
    if (known != null && known == found) {
      Attachment.release(found);
    } else {
      interpreter.liveReferences().keep(found);
    }
    return found;
  }
}
