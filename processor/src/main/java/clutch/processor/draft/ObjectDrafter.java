package clutch.processor.draft;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonMember.Function;
import clutch.processor.python.PythonMember.Kind;
import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Interfaces for the objects of a class. */
final class ObjectDrafter {

  /** Classes that others extend to be a value; what they inherit is not worth forty methods. */
  private static final Set<String> NOT_LISTED =
      Set.of("builtins.object", "builtins.str", "builtins.bytes", "builtins.int", "builtins.float", "builtins.tuple", "builtins.type");

  private final DraftedTypes drafted;
  private final Types types;
  private final Attributes attributes;

  ObjectDrafter(DraftedTypes drafted, Types types) {
    this.drafted = drafted;
    this.types = types;
    this.attributes = new Attributes(types);
  }

  void draft(PythonClass type) {
    JavaType self = drafted.ofClass(type.name());
    PythonType.Instance instance = new PythonType.Instance(type.name(), List.of());
    Methods methods = new Methods(new Signatures(types));
    Methods ofClass = new Methods(new Signatures(types));
    Set<String> notListed = new LinkedHashSet<>();
    for (String name : names(type, notListed).keySet()) {
      drafted.classes().declarations().member(instance, name)
          .ifPresent(member -> add(name, member, self, methods, ofClass));
    }
    for (String name : notListed) {
      methods.remark("Not listed: what it inherits from %s.".formatted(name));
    }
    drafted.add(
        TypeDraft.ofInterface(
            drafted.simple(self),
            List.of("Objects of the Python class {@code %s}.".formatted(type.name())),
            List.of(new Mark("PythonObject", "")),
            parents(instance, self, methods),
            methods.all()));
    if (!ofClass.all().isEmpty() && !drafted.classes().isPrivate(type.name())) {
      draftClass(type, self, ofClass);
    }
  }

  private void draftClass(PythonClass type, JavaType self, Methods ofClass) {
    JavaType name = drafted.allocate(drafted.simple(self) + "Class");
    drafted.addBeside(
        self,
        TypeDraft.ofInterface(
            drafted.simple(name),
            List.of("Functions of the Python class {@code %s} itself.".formatted(type.name())),
            List.of(Mark.callable(drafted.classes().target(type.name()))),
            List.of(),
            ofClass.all()));
  }

  /** Its own names first, then those of its bases. */
  private Map<String, String> names(PythonClass type, Set<String> notListed) {
    Map<String, String> names = new LinkedHashMap<>();
    type.members().keySet().forEach(name -> names.put(name, type.name()));
    for (PythonType base : type.bases()) {
      if (base instanceof PythonType.Instance(String name, _)) {
        Optional<PythonClass> read = drafted.classes().declarations().classNamed(name);
        if (NOT_LISTED.contains(name)) {
          if (!name.equals("builtins.object")) {
            notListed.add(name.substring("builtins.".length()));
          }
        } else if (read.isPresent()) {
          names(read.get(), notListed).forEach(names::putIfAbsent);
        }
      }
    }
    return names;
  }

  private void add(
      String name, PythonMember member, JavaType self, Methods methods, Methods ofClass) {
    boolean special = Operators.isSpecial(name);
    String operator = special ? Operators.javaName(name) : null;
    if (name.startsWith("_") && operator == null) {
      return;
    }
    switch (member) {
      case Function(Kind kind, List<Signature> overloads) -> {
        Callee callee =
            operator == null ? Callee.of(name, self) : new Callee(name, operator, self);
        (kind == Kind.METHOD ? methods : ofClass).add(callee, overloads);
      }
      case PythonMember.Variable variable -> {
        if (!special) {
          methods.add(name, attributes.reading(name, variable, self));
          if (variable.writable()) {
            methods.add(name, attributes.writing(name, variable, self));
          }
        }
      }
      case PythonMember.Unknown() -> {
        if (!special) {
          methods.remark("%s: what it is can't be known.".formatted(name));
        }
      }
      case PythonMember.ClassNamed _, PythonMember.ModuleNamed _ -> {}
    }
  }

  private List<JavaType> parents(PythonType.Instance instance, JavaType self, Methods methods) {
    List<JavaType> parents = new ArrayList<>();
    entered(instance, self).ifPresent(
        type -> parents.add(JavaType.around("clutch.runtime.PyContextManager", type)));
    if (methods.makesCloseable()) {
      parents.add(JavaType.of("java.lang.AutoCloseable"));
    }
    return parents;
  }

  private Optional<JavaType> entered(PythonType.Instance instance, JavaType self) {
    boolean exits =
        drafted.classes().declarations().member(instance, "__exit__").filter(Function.class::isInstance).isPresent();
    return drafted.classes().declarations().member(instance, "__enter__")
        .filter(member -> exits && member instanceof Function)
        .map(member -> (Function) member)
        .map(
            enter -> {
              Place place = new Place("Entered", self, false, new LinkedHashSet<>());
              JavaType type = types.of(enter.signatures().getFirst().result(), place);
              return type.equals(JavaType.VOID) ? JavaType.OBJECT : type;
            });
  }
}
