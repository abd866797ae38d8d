package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Mappings;
import clutch.runtime.cpython.Modules;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;

/**
 * Types that each interpreter has its own of. They are looked up once and kept until the interpreter
 * ends. Attached.
 */
final class KnownTypes {

  private final long mapping;
  private final long enumeration;

  private KnownTypes(OpenInterpreter interpreter) {
    mapping = interpreter.liveReferences().keep(attribute("collections.abc", "Mapping"));
    enumeration = interpreter.liveReferences().keep(attribute("enum", "Enum"));
  }

  static KnownTypes of(OpenInterpreter interpreter) {
    return interpreter.store().get(KnownTypes.class, () -> new KnownTypes(interpreter));
  }

  /** Whether it is a mapping by Python's own definition, {@code collections.abc.Mapping}. */
  boolean isMapping(long object) {
    return Types.isInstance(object, Constants.DICT)
        || Checked.status(ObjectProtocol.isInstance(object, mapping)) != 0;
  }

  /** Whether it is a member of any {@code enum.Enum}. */
  boolean isMember(long object) {
    return Types.isInstance(object, enumeration);
  }

  /** Whether it is an {@code enum.Enum} class. */
  boolean isEnumeration(long object) {
    return Types.isInstance(object, Constants.TYPE) && Types.isSubtype(object, enumeration) != 0;
  }

  /** Whether {@code dict()} would take it for a mapping, because it has {@code keys}. */
  boolean isLikeMapping(long object) {
    return isMapping(object) || (Mappings.isMapping(object) != 0 && hasAttribute(object, "keys"));
  }

  private static boolean hasAttribute(long object, String attribute) {
    try (Owned name = new Owned(Names.of(attribute))) {
      return Checked.status(ObjectProtocol.hasAttribute(object, name.borrow())) != 0;
    }
  }

  /**
   * A new reference to what a module has under a name.
   *
   * @param module the module's name
   * @param attribute the attribute's name
   */
  static long attribute(String module, String attribute) {
    try (Owned moduleName = new Owned(Names.of(module));
        Owned imported = new Owned(Modules.importModule(moduleName.borrow()));
        Owned name = new Owned(Names.of(attribute))) {
      return Checked.reference(ObjectProtocol.attribute(imported.borrow(), name.borrow()));
    }
  }
}
