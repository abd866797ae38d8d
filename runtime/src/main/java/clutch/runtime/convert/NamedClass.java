package clutch.runtime.convert;

import clutch.runtime.PythonException;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Modules;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;

/**
 * A Python class that a Java type stands for. It is looked up when it is first needed, once in each
 * interpreter. Attached.
 *
 * @param module the module that it lies in
 * @param path its name, those of the classes around it before it, as in {@code Outer.Inner}
 */
record NamedClass(String module, String path) {

  /**
   * A class.
   *
   * @param target {@code "module:Name"} or {@code "module:Name.inner"}
   */
  static NamedClass of(String target) {
    int colon = target.indexOf(':');
    return new NamedClass(target.substring(0, colon), target.substring(colon + 1));
  }

  /**
   * The class, borrowed for as long as the interpreter is open.
   *
   * @throws Mismatch if there is none
   */
  long in(OpenInterpreter interpreter) {
    return Lookups.of(interpreter).get(this, () -> find(interpreter));
  }

  private long find(OpenInterpreter interpreter) {
    long found = importModule();
    String where = module;
    for (String name : path.split("\\.", -1)) {
      try (Owned outer = new Owned(found)) {
        found = Attributes.get(outer.borrow(), name);
        if (found == 0) {
          Exceptions.clear();
          throw missing(where + " has no " + name + Lookups.of(interpreter).nearestAttribute(outer.borrow(), name));
        }
      }
      where += "." + name;
    }
    return found;
  }

  private long importModule() {
    long name = Names.of(module);
    long imported = Modules.importModule(name);
    Attachment.release(name);
    if (imported == 0) {
      PythonException failure = PythonErrors.take();
      // What a module itself does wrong while it is imported, it says best itself.
      throw failure.typeName().equals("ModuleNotFoundError") ? missing(failure.pythonMessage()) : failure;
    }
    return imported;
  }

  private Mismatch missing(String why) {
    return new Mismatch("the Python class %s can't be found: %s".formatted(this, why));
  }

  @Override
  public String toString() {
    return module + ":" + path;
  }
}
