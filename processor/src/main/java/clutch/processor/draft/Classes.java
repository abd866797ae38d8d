package clutch.processor.draft;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonModule;
import clutch.processor.python.PythonType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What kind of Java type each Python class gets, and under which name Python knows it. */
final class Classes {

  enum Form {
    /** An interface for its objects. */
    OBJECT,
    /** A record. */
    RECORD,
    /** An enum. */
    ENUM,
    /** Nothing: several members at once are a value, too. */
    FLAG,
    /** Nothing: Python raises it. */
    EXCEPTION,
    /** Nothing: it belongs to a module that is not drafted. */
    FOREIGN
  }

  private final PythonDeclarations declarations;
  private final Set<String> modules;
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, Form> forms = new HashMap<>();

  /**
   * Makes the classes of some modules.
   *
   * @param modules the modules whose classes are drafted
   */
  Classes(PythonDeclarations declarations, Set<String> modules) {
    this.declarations = declarations;
    this.modules = modules;
    for (String name : modules) {
      declarations.module(name).ifPresent(this::noteExports);
    }
  }

  private void noteExports(PythonModule module) {
    for (String name : module.exported()) {
      if (module.members().get(name) instanceof PythonMember.ClassNamed(String className)) {
        boolean ofLibrary = className.startsWith("builtins.") || className.startsWith("typing.");
        if (!ofLibrary || className.startsWith(module.name() + ".")) {
          targets.putIfAbsent(className, module.name() + ":" + name);
        }
      }
    }
  }

  PythonDeclarations declarations() {
    return declarations;
  }

  Form form(String className) {
    Form form = forms.get(className);
    if (form == null) {
      form = decide(className);
      forms.put(className, form);
    }
    return form;
  }

  private Form decide(String className) {
    Optional<PythonClass> read = declarations.classNamed(className);
    if (read.isEmpty() || className.equals("types.NoneType") || !isOurs(className)) {
      return Form.FOREIGN;
    }
    PythonClass type = read.get();
    if (isA(className, "builtins.BaseException")) {
      return Form.EXCEPTION;
    }
    if (isA(className, "enum.Flag")) {
      return Form.FLAG;
    }
    return switch (type.form()) {
      case ENUM -> EnumDrafter.constants(type).isEmpty() ? Form.OBJECT : Form.ENUM;
      case DATACLASS, NAMED_TUPLE, TYPED_DICT ->
          type.fields().stream().allMatch(PythonClass.Field::inConstructor) && !type.fields().isEmpty()
              ? Form.RECORD
              : Form.OBJECT;
      case PLAIN, PROTOCOL -> Form.OBJECT;
    };
  }

  private boolean isOurs(String className) {
    if (targets.containsKey(className)) {
      return true;
    }
    String module = moduleOf(className);
    return modules.contains(module)
        || modules.stream().anyMatch(ours -> module.equals("_" + ours) || module.startsWith(ours + "._"));
  }

  boolean isA(String className, String base) {
    return declarations.asInstanceOf(new PythonType.Instance(className, List.of()), base).isPresent();
  }

  /** Whether a sealed interface may permit what the class becomes: its instances tell their class. */
  boolean isUnionMember(String className) {
    boolean dict =
        declarations.classNamed(className).map(PythonClass::form).equals(Optional.of(PythonClass.Form.TYPED_DICT));
    return Unions.isShape(form(className)) && !dict && !isPrivate(className);
  }

  boolean isProtocol(String className) {
    return declarations
        .classNamed(className)
        .map(PythonClass::form)
        .equals(Optional.of(PythonClass.Form.PROTOCOL));
  }

  /** Whether Python code may not have it under the name that the stub has for it. */
  boolean isPrivate(String className) {
    return !targets.containsKey(className) && PythonText.simple(className).startsWith("_");
  }

  /** {@code "module:Name.inner"}. */
  String target(String className) {
    String target = targets.get(className);
    if (target != null) {
      return target;
    }
    String module = moduleOf(className);
    return module.isEmpty() ? className : module + ":" + className.substring(module.length() + 1);
  }

  /** The module that a class lies in; empty if that can't be known. */
  String moduleOf(String className) {
    int dot = className.lastIndexOf('.');
    while (dot > 0) {
      String module = className.substring(0, dot);
      if (declarations.module(module).isPresent()) {
        return module;
      }
      dot = className.lastIndexOf('.', dot - 1);
    }
    return "";
  }
}
