package clutch.runtime.convert;

import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Modules;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types of the standard library in one interpreter, and the names of their attributes. They are
 * looked up once and kept until the interpreter ends. Attached.
 *
 * <p>A module is imported when a value is to be made, and not to find out what an object is: while it
 * has not been imported, there is no object of its types.
 */
final class LibraryTypes {

  private final OpenInterpreter interpreter;
  private final Map<LibraryType, Long> types = new ConcurrentHashMap<>();
  private final Map<String, Long> names = new ConcurrentHashMap<>();

  private LibraryTypes(OpenInterpreter interpreter) {
    this.interpreter = interpreter;
  }

  static LibraryTypes of(OpenInterpreter interpreter) {
    return interpreter.store().get(LibraryTypes.class, () -> new LibraryTypes(interpreter));
  }

  /** A type, borrowed; its module is imported if need be. */
  long get(LibraryType type) {
    Long known = types.get(type);
    return known == null ? keep(type, KnownTypes.attribute(type.module(), type.typeName())) : known;
  }

  /** Whether an object is of that type; nothing is imported for that. */
  boolean isInstance(long object, LibraryType type) {
    Long known = types.get(type);
    long found = known == null ? ifImported(type) : known;
    return found != 0 && Types.isInstance(object, found);
  }

  private long ifImported(LibraryType type) {
    long module = Modules.imported(name(type.module()));
    if (module == 0) {
      Exceptions.clear();
      return 0;
    }
    try {
      long found = Attributes.get(module, type.typeName());
      if (found == 0) {
        // Another thread is in the midst of importing it.
        Exceptions.clear();
        return 0;
      }
      return keep(type, found);
    } finally {
      Attachment.release(module);
    }
  }

  private long keep(LibraryType type, long found) {
    types.put(type, interpreter.liveReferences().keep(found));
    return found;
  }

  /** The name of an attribute or module as a {@code str}, borrowed. */
  long name(String name) {
    Long known = names.get(name);
    if (known == null) {
      known = interpreter.liveReferences().keep(Names.of(name));
      names.put(name, known);
    }
    return known;
  }
}
