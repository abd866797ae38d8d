package clutch.processor.check;

import clutch.processor.python.PythonModule;
import clutch.processor.python.PythonType;

/** What the methods of an interface are looked up on. */
sealed interface Target {

  /** As messages name it. */
  String text();

  /** A module. */
  record OfModule(PythonModule module) implements Target {

    @Override
    public String text() {
      return module.name();
    }
  }

  /** A class itself. */
  record OfClass(PythonType.Instance instances, String text) implements Target {}

  /** An object: one that a module holds, or one behind an interface. */
  record OfObject(PythonType.Instance type, String text) implements Target {}
}
