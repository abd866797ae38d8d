package clutch.processor.python.resolve;

import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonMember.Kind;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.Signature;
import clutch.processor.python.resolve.Qualifiers.Qualified;
import clutch.processor.python.resolve.Symbol.OfFunction;
import clutch.processor.python.resolve.Symbol.OfVariable;
import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.ParameterKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a name in a module or class is to its users. */
final class MemberReader {
  private static final PythonMember UNKNOWN = new PythonMember.Unknown();

  private final Resolution resolution;
  private final FunctionReader functions;
  private final Set<OfVariable> reading = new HashSet<>();

  MemberReader(Resolution resolution) {
    this.resolution = resolution;
    this.functions = new FunctionReader(resolution);
  }

  /**
   * Reads one.
   *
   * @param symbol what the name is bound to, with all imports followed
   * @param owner the module or class
   */
  PythonMember read(Symbol symbol, Scope owner) {
    return switch (symbol) {
      case Symbol.OfClass(ClassScope scope) -> {
        resolution.index().add(scope);
        yield new PythonMember.ClassNamed(scope.qualifiedName());
      }
      case OfFunction function -> functions.read(function, owner);
      case OfVariable variable -> read(variable, owner);
      case Symbol.OfModule(String module) -> new PythonMember.ModuleNamed(module);
      case Symbol.OneOf(List<Symbol> alternatives) -> agreed(alternatives, owner);
      case Symbol.OfAlias alias -> new PythonMember.Variable(Special.UNKNOWN, false);
      default -> UNKNOWN;
    };
  }

  private PythonMember read(OfVariable variable, Scope owner) {
    if (!reading.add(variable)) {
      return UNKNOWN;
    }
    try {
      Symbol target = resolution.symbols().normal(variable);
      return target instanceof OfVariable original
          ? original(original, owner)
          : read(target, owner);
    } finally {
      reading.remove(variable);
    }
  }

  private PythonMember original(OfVariable variable, Scope owner) {
    if (variable.scope() instanceof ClassScope other && other != owner) {
      // AF_INET = AddressFamily.AF_INET
      PythonMember member = resolution.classes().own(other, variable.name());
      return member == null ? UNKNOWN : member;
    }
    PythonMember made = newType(variable);
    return made == null ? plain(variable) : made;
  }

  /** {@code UserId = NewType("UserId", int)} is called with the value, and gives it back. */
  private @Nullable PythonMember newType(OfVariable variable) {
    if (variable.hint() != null
        || !(variable.value() instanceof Expression.Call call)
        || call.arguments().size() != 2
        || !"typing.NewType".equals(resolution.symbols().nameOf(call.function(), variable.scope()))) {
      return null;
    }
    PythonType type = resolution.types().read(call.arguments().get(1), variable.scope());
    Signature.Parameter value = new Signature.Parameter("value", ParameterKind.POSITIONAL_ONLY, type, "");
    return new PythonMember.Function(Kind.PLAIN, List.of(new Signature(List.of(value), type, false, false, true)));
  }

  /** A variable that is no other name for anything. */
  private PythonMember plain(OfVariable variable) {
    Expression value = variable.value();
    if (variable.hint() == null) {
      PythonMember bound =
          value == null || variable.ofSelf() ? null : boundMethod(value, variable.scope());
      return bound == null ? new PythonMember.Variable(Special.UNKNOWN, true) : bound;
    }
    Qualified qualified = resolution.qualifiers().read(variable.hint(), variable.scope());
    boolean isFinal = qualified.has("typing.Final") || qualified.has("typing.ReadOnly");
    PythonType type =
        qualified.type() == null && isFinal
            ? ofValue(value, variable.scope())
            : resolution.types().read(qualified.type(), variable.scope());
    return new PythonMember.Variable(type, !isFinal);
  }

  /** What never changes has the type of its value. */
  private PythonType ofValue(@Nullable Expression value, Scope scope) {
    if (value != null && resolution.symbols().of(value, scope) instanceof OfVariable other) {
      return read(other, scope) instanceof PythonMember.Variable(PythonType type, boolean writable)
          ? type
          : Special.UNKNOWN;
    }
    String name =
        switch (value) {
          case Expression.Text text -> "builtins.str";
          case Expression.Bytes bytes -> "builtins.bytes";
          case Expression.Constant.TRUE -> "builtins.bool";
          case Expression.Constant.FALSE -> "builtins.bool";
          case Expression.Numeral(String text) ->
              text.matches("-?(0[xXoObB])?[0-9a-fA-F_]+") ? "builtins.int" : null;
          case null, default -> null;
        };
    return name == null ? Special.UNKNOWN : new PythonType.Instance(name, List.of());
  }

  /** {@code seed = _inst.seed}: a method of an object that the module keeps. */
  private @Nullable PythonMember boundMethod(Expression value, Scope scope) {
    if (!(value instanceof Expression.Attribute(Expression object, String name))
        || !(resolution.symbols().of(object, scope) instanceof OfVariable kept)
        || kept.hint() == null) {
      return null;
    }
    PythonType type = resolution.types().read(kept.hint(), kept.scope());
    if (!(type instanceof PythonType.Instance instance)) {
      return null;
    }
    PythonMember member = resolution.classes().member(instance, name).orElse(UNKNOWN);
    return member instanceof PythonMember.Function(Kind kind, List<Signature> signatures)
        ? new PythonMember.Function(Kind.PLAIN, signatures)
        : member;
  }

  /** Which of them it is can't be known: functions may be called in either way, all else has to agree. */
  private PythonMember agreed(List<Symbol> alternatives, Scope owner) {
    Set<PythonMember> members = new LinkedHashSet<>();
    alternatives.forEach(alternative -> members.add(read(alternative, owner)));
    if (members.size() == 1) {
      return members.iterator().next();
    }
    List<Signature> signatures = new ArrayList<>();
    Set<Kind> kinds = new LinkedHashSet<>();
    for (PythonMember member : members) {
      if (!(member instanceof PythonMember.Function(Kind kind, List<Signature> theirs))) {
        return UNKNOWN;
      }
      kinds.add(kind);
      signatures.addAll(theirs);
    }
    return kinds.size() == 1
        ? new PythonMember.Function(kinds.iterator().next(), signatures)
        : UNKNOWN;
  }
}
