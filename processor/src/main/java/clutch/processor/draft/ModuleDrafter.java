package clutch.processor.draft;

import clutch.processor.draft.Classes.Form;
import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonModule;
import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Interfaces for modules: their functions, constants, and constructors. */
final class ModuleDrafter {

  private final DraftedTypes drafted;
  private final Types types;
  private final Attributes attributes;
  private final Set<String> only;

  /**
   * Makes the drafter of a draft.
   *
   * @param only the names to draft; all that are exported, if empty
   */
  ModuleDrafter(DraftedTypes drafted, Types types, Set<String> only) {
    this.drafted = drafted;
    this.types = types;
    this.attributes = new Attributes(types);
    this.only = only;
  }

  /** Gives the classes their names, which come before all others. */
  void name(PythonModule module) {
    for (String name : names(module)) {
      if (module.members().get(name) instanceof PythonMember.ClassNamed(String className)
          && !LibraryTypes.isValue(className)) {
        switch (drafted.classes().form(className)) {
          case OBJECT, RECORD, ENUM -> drafted.root(className);
          case FLAG, EXCEPTION, FOREIGN -> {}
        }
      }
    }
  }

  void draft(PythonModule module) {
    JavaType self = JavaType.PY_OBJECT;
    Methods methods = new Methods(new Signatures(types));
    List<String> exceptions = new ArrayList<>();
    for (String name : names(module)) {
      PythonMember member = module.members().get(name);
      switch (member) {
        case PythonMember.Function(_, List<Signature> overloads) ->
            methods.add(Callee.of(name, self), overloads);
        case PythonMember.Variable variable ->
            methods.add(name, attributes.reading(name, variable, self));
        case PythonMember.ClassNamed(String className) ->
            addClass(name, className, methods, exceptions);
        case PythonMember.ModuleNamed(String other) ->
            methods.remark("%s is the module %s: draft that one.".formatted(name, other));
        case PythonMember.Unknown() ->
            methods.remark("%s: what it is can't be known.".formatted(name));
        case null -> {}
      }
    }
    if (!exceptions.isEmpty()) {
      methods.remark("Exceptions, for which @RaisedAs names Java's: " + String.join(", ", exceptions) + ".");
    }
    if (module.open()) {
      methods.remark("The module may have more: part of it can't be read.");
    }
    drafted.addRoot(
        TypeDraft.ofInterface(
            drafted.simple(drafted.allocate(suggestions(module.name()))),
            List.of("The Python module {@code %s}.".formatted(module.name())),
            List.of(Mark.callable(module.name())),
            List.of(),
            methods.all()));
  }

  /** {@code urllib.parse} is {@code Parse}, or {@code UrllibParse}. */
  private static String[] suggestions(String module) {
    List<String> suggestions = new ArrayList<>();
    String name = "";
    for (String part : List.of(module.split("\\.", -1)).reversed()) {
      name = JavaNames.type(part) + name;
      suggestions.add(name);
    }
    suggestions.add(name + "Module");
    return suggestions.toArray(String[]::new);
  }

  private List<String> names(PythonModule module) {
    return module.exported().stream()
        .filter(name -> only.isEmpty() || only.contains(name))
        .filter(name -> !Operators.isSpecial(name))
        .toList();
  }

  private void addClass(
      String name, String className, Methods methods, List<String> exceptions) {
    if (LibraryTypes.isValue(className)) {
      JavaType value = LibraryTypes.of(className, true);
      methods.remark(
          "%s is %s in Java; what it can do, 'module:%s' drafts."
              .formatted(name, value == null ? "" : value.name(), name));
      return;
    }
    Form form = drafted.classes().form(className);
    switch (form) {
      case OBJECT -> addConstructors(name, className, methods);
      case RECORD, ENUM -> drafted.ofClass(className);
      case EXCEPTION -> exceptions.add(name);
      case FLAG ->
          methods.remark("%s: flags, of which a value may be several; a Java enum is one.".formatted(name));
      case FOREIGN -> methods.remark("%s is %s, of another module.".formatted(name, className));
    }
  }

  private void addConstructors(String name, String className, Methods methods) {
    JavaType self = drafted.ofClass(className);
    PythonType.Instance instance = new PythonType.Instance(className, List.of());
    PythonClass type = drafted.classes().declarations().classNamed(className).orElseThrow();
    if (type.form() == PythonClass.Form.PROTOCOL || type.isAbstract()) {
      return;
    }
    List<Signature> constructors = drafted.classes().declarations().constructors(instance);
    if (constructors.isEmpty()) {
      methods.remark("%s: how it is made can't be known.".formatted(name));
      return;
    }
    methods.add(
        Callee.of(name, self), constructors.stream().map(one -> making(one, instance)).toList());
  }

  private static Signature making(Signature signature, PythonType.Instance instance) {
    return new Signature(signature.parameters(), instance, false, false, signature.known());
  }
}
