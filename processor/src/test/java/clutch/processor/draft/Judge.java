package clutch.processor.draft;

import clutch.processor.draft.Member.Method;
import clutch.processor.draft.Member.Parameter;
import clutch.processor.draft.SeededDrafts.Seeded;
import clutch.processor.model.PythonNames;
import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonModule;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.Signature;
import clutch.processor.python.syntax.ParameterKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says of which mistakes a stub can tell that they are any, apart from how the processor does it. */
final class Judge {

  private final PythonDeclarations declarations;

  Judge(PythonDeclarations declarations) {
    this.declarations = declarations;
  }

  /** Why the stub can't tell; empty text if it can. */
  String excuse(Seeds kind, Seeded seeded) {
    String name = Seeds.pythonName(seeded.original());
    if (kind == Seeds.RENAMED) {
      return name.startsWith("_")
          ? "private names are not all in the stub"
          : isOpen(seeded) ? "the module may have more than its stub says" : "";
    }
    Optional<PythonMember> member = member(seeded, name);
    if (member.isEmpty()) {
      return "what it is can't be known";
    }
    if (kind == Seeds.NARROWED) {
      return narrowed(seeded, member.get());
    }
    List<Signature> overloads = overloads(member.get());
    if (overloads.isEmpty() || overloads.stream().anyMatch(one -> !one.known())) {
      return "its signature can't be known";
    }
    if (kind == Seeds.WIDENED) {
      return widened(seeded, overloads);
    }
    return overloads.stream().anyMatch(one -> accepts(one, seeded.seeded()))
        ? "it is right this way, too"
        : "";
  }

  private PythonModule module(Seeded seeded) {
    return declarations.module(seeded.module()).orElseThrow();
  }

  private String target(Seeded seeded) {
    return seeded.type().marks().getFirst().value();
  }

  private boolean isOpen(Seeded seeded) {
    String target = target(seeded);
    int colon = target.indexOf(':');
    return colon < 0
        ? module(seeded).open()
        : ofClass(seeded, target.substring(colon + 1)).map(PythonClass::open).orElse(true);
  }

  private Optional<PythonClass> ofClass(Seeded seeded, String name) {
    return module(seeded).members().get(name) instanceof PythonMember.ClassNamed(String className)
        ? declarations.classNamed(className)
        : Optional.empty();
  }

  private Optional<PythonMember> member(Seeded seeded, String name) {
    String target = target(seeded);
    int colon = target.indexOf(':');
    if (colon < 0) {
      return Optional.ofNullable(module(seeded).members().get(name));
    }
    return ofClass(seeded, target.substring(colon + 1))
        .flatMap(type -> declarations.member(new PythonType.Instance(type.name(), List.of()), name));
  }

  private List<Signature> overloads(PythonMember member) {
    return switch (member) {
      case PythonMember.Function(_, List<Signature> signatures) -> signatures;
      case PythonMember.ClassNamed(String name) ->
          declarations.constructors(new PythonType.Instance(name, List.of()));
      default -> List.of();
    };
  }

  private static boolean accepts(Signature signature, Method method) {
    long positional = method.parameters().stream().filter(Seeds::isPositional).count();
    Set<String> given = new HashSet<>();
    method.parameters().stream().filter(Seeds::isKeyword).forEach(one -> given.add(keyword(one)));
    boolean repeats = method.parameters().stream().anyMatch(Parameter::repeated);
    boolean entries = method.parameters().stream().anyMatch(Seeds::isEntries);
    boolean takesAll = false;
    boolean takesAny = false;
    long left = positional;
    for (Signature.Parameter parameter : signature.parameters()) {
      ParameterKind kind = parameter.kind();
      boolean byPosition =
          kind == ParameterKind.POSITIONAL_ONLY || kind == ParameterKind.POSITIONAL_OR_KEYWORD;
      boolean byName =
          kind == ParameterKind.KEYWORD_ONLY || kind == ParameterKind.POSITIONAL_OR_KEYWORD;
      takesAll |= kind == ParameterKind.VAR_POSITIONAL;
      takesAny |= kind == ParameterKind.VAR_KEYWORD;
      if (byPosition && left > 0) {
        left--;
      } else if (!(byName && given.remove(parameter.name()))
          && !parameter.isOptional()
          && !(repeats && byPosition)
          && !(entries && byName)) {
        return false;
      }
    }
    return (left == 0 || takesAll) && (given.isEmpty() || takesAny);
  }

  private static String keyword(Parameter parameter) {
    String value = parameter.marks().getFirst().value();
    return value.isEmpty() ? PythonNames.snakeCase(parameter.name()) : value;
  }

  private String narrowed(Seeded seeded, PythonMember member) {
    JavaType narrowed = seeded.seeded().result();
    if (narrowed.isVague()) {
      return "the narrower type holds anything, too";
    }
    if (member instanceof PythonMember.Variable(PythonType type, _)) {
      return isSure(type, narrowed) ? "" : "the hint leaves open what comes";
    }
    if (member instanceof PythonMember.ClassNamed(String name)) {
      PythonType instance = new PythonType.Instance(name, List.of());
      return isDefinite(instance) ? "" : "the class may have more than its stub says";
    }
    List<Signature> overloads = overloads(member);
    boolean sure =
        !overloads.isEmpty()
            && overloads.stream().allMatch(one -> one.known() && isSure(one.result(), narrowed));
    return sure ? "" : "the hint leaves open what comes";
  }

  /** Whether a result is surely something that the narrowed type can't hold. */
  private boolean isSure(PythonType type, JavaType narrowed) {
    List<PythonType> members =
        type instanceof PythonType.Union(List<PythonType> all) ? all : List.of(type);
    if (members.contains(Special.UNKNOWN)) {
      return false;
    }
    if (narrowed.equals(JavaType.LONG) || narrowed.equals(JavaType.DOUBLE)) {
      return members.contains(Special.NONE)
          || members.contains(new PythonType.Instance("builtins.float", List.of()));
    }
    boolean ofUuid = narrowed.equals(JavaType.of("java.util.UUID"));
    return ofUuid ? members.stream().anyMatch(this::isDefinite) : members.contains(Special.NONE);
  }

  private String widened(Seeded seeded, List<Signature> overloads) {
    for (int i = 0; i < seeded.seeded().parameters().size(); i++) {
      Parameter parameter = seeded.seeded().parameters().get(i);
      if (!parameter.equals(seeded.original().parameters().get(i))) {
        int place = i;
        return overloads.stream()
                .filter(one -> accepts(one, seeded.seeded()))
                .allMatch(one -> refusesNone(one, parameter, place))
            ? ""
            : "the hint leaves open what it takes, or takes None";
      }
    }
    throw new AssertionError("Nothing is wider in " + seeded.seeded());
  }

  private boolean refusesNone(Signature signature, Parameter parameter, int place) {
    Signature.Parameter found = null;
    for (int i = 0; i < signature.parameters().size(); i++) {
      Signature.Parameter one = signature.parameters().get(i);
      boolean isIt = Seeds.isKeyword(parameter) ? one.name().equals(keyword(parameter)) : i == place;
      found = isIt ? one : found;
    }
    if (found == null) {
      return false;
    }
    List<PythonType> members =
        found.type() instanceof PythonType.Union(List<PythonType> all) ? all : List.of(found.type());
    return members.stream().allMatch(this::isDefinite);
  }

  /** Whether a hint says what a value is: not a variable, not a protocol, not anything. */
  private boolean isDefinite(PythonType type) {
    return switch (type) {
      case PythonType.Instance(String name, _) ->
          !name.equals("builtins.object")
              && !name.equals("uuid.UUID")
              && declarations
                  .classNamed(name)
                  .filter(one -> one.form() != PythonClass.Form.PROTOCOL && !one.open())
                  .isPresent();
      case PythonType.Tuple _, PythonType.Literal _, PythonType.Callable _ -> true;
      default -> false;
    };
  }
}
