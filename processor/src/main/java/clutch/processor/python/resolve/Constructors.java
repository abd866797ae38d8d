package clutch.processor.python.resolve;

import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.Signature;
import clutch.processor.python.resolve.Fields.FieldOf;
import clutch.processor.python.resolve.Header.Metaclass;
import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.ParameterKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how a class is called to make an instance. */
final class Constructors {
  private final Resolution resolution;
  private final Initializers initializers;

  Constructors(Resolution resolution) {
    this.resolution = resolution;
    this.initializers = new Initializers(resolution);
  }

  /** The signatures, each with the instance as its result; none if that can't be known. */
  List<Signature> of(PythonType.Instance type) {
    ClassScope scope = resolution.index().find(type.className());
    if (scope == null) {
      return List.of();
    }
    Header header = resolution.headers().of(scope);
    boolean isGeneric = !header.parameters().isEmpty();
    PythonType.Instance made =
        isGeneric && type.arguments().isEmpty()
            ? resolution.linearization().of(scope).get(0)
            : type;
    if (header.form() == Form.ENUM || scope.qualifiedName().equals("enum.Enum")) {
      // Without members, as Enum itself, it makes new enums.
      return scope.functional() == Form.ENUM || hasMembers(scope) ? List.of(byValue(made)) : List.of();
    }
    List<Signature> fresh = null;
    Signature general = null;
    for (PythonType.Instance each : resolution.linearization().of(scope, made).values()) {
      ClassScope owner = resolution.index().find(each.className());
      if (owner == null || isUnknown(owner)) {
        return List.of();
      }
      if (fresh == null) {
        Substitution arguments = resolution.index().substitution(owner, each, made);
        List<Signature> found = own(owner, made, arguments);
        if (found != null && found.size() == 1 && isGeneral(found.get(0))) {
          // It takes anything, and leaves it to another to say what.
          general = general == null ? found.get(0) : general;
        } else if (found != null && !owner.qualifiedName().equals("builtins.object")) {
          fresh = found;
        } else if (owner.qualifiedName().equals("builtins.object") && general == null) {
          fresh = List.of(new Signature(List.of(), made, false, false, true));
        }
      }
    }
    if (fresh != null) {
      return fresh.stream().allMatch(Signature::known) ? fresh : List.of();
    }
    return general == null ? List.of() : List.of(general);
  }

  private boolean isUnknown(ClassScope scope) {
    Header header = resolution.headers().of(scope);
    return header.hasUnknownBase()
        || header.isDecorated()
        || header.metaclass().compareTo(Metaclass.CALLED) >= 0;
  }

  /** What a class itself says; null if it says nothing. */
  private @Nullable List<Signature> own(
      ClassScope owner, PythonType.Instance made, Substitution arguments) {
    List<Signature> initializer = initializers.read(owner, "__init__", made, arguments);
    if (initializer != null && !(initializer.size() == 1 && isGeneral(initializer.get(0)))) {
      return initializer;
    }
    List<Signature> maker = initializers.read(owner, "__new__", made, arguments);
    if (maker != null) {
      return maker;
    }
    return initializer != null ? initializer : fromFields(owner, made);
  }

  private @Nullable List<Signature> fromFields(ClassScope owner, PythonType.Instance made) {
    Form form = resolution.headers().of(owner).form();
    if (form == Form.DATACLASS) {
      Map<String, Expression> arguments = resolution.headers().decorators().dataclass(owner);
      boolean writes =
          arguments != null
              && !ClassDecorators.has(arguments, "init", Expression.Constant.FALSE);
      return writes ? List.of(signature(owner, made)) : null;
    }
    if (form == Form.NAMED_TUPLE && !owner.table().names().isEmpty()) {
      List<FieldOf> fields = resolution.fields().of(owner);
      return fields.isEmpty() ? null : List.of(signature(owner, made));
    }
    if (form == Form.TYPED_DICT) {
      Signature.Parameter other =
          new Signature.Parameter("other", ParameterKind.POSITIONAL_ONLY, made, "");
      return List.of(
          signature(owner, made), new Signature(List.of(other), made, false, false, true));
    }
    return null;
  }

  private Signature signature(ClassScope owner, PythonType.Instance made) {
    Substitution arguments = resolution.index().substitution(owner, made, made);
    List<Signature.Parameter> positional = new ArrayList<>();
    List<Signature.Parameter> byName = new ArrayList<>();
    for (FieldOf field : resolution.fields().of(owner)) {
      if (!field.field().inConstructor()) {
        continue;
      }
      boolean keywordOnly = field.field().keywordOnly();
      String defaultText = field.field().required() ? "" : field.defaultText();
      (keywordOnly ? byName : positional)
          .add(
              new Signature.Parameter(
                  field.field().name(),
                  keywordOnly ? ParameterKind.KEYWORD_ONLY : ParameterKind.POSITIONAL_OR_KEYWORD,
                  arguments.apply(field.field().type()),
                  defaultText.isEmpty() && !field.field().required() ? "..." : defaultText));
    }
    positional.addAll(byName);
    return new Signature(positional, made, false, false, true);
  }

  private boolean hasMembers(ClassScope scope) {
    return resolution.classes().read(scope).members().values().stream()
        .anyMatch(
            member ->
                member instanceof PythonMember.Variable(PythonType.Literal literal, _)
                    && literal.className().equals(scope.qualifiedName()));
  }

  /** An enum's class is called with a value and gives the member that has it. */
  private static Signature byValue(PythonType.Instance made) {
    Signature.Parameter value =
        new Signature.Parameter("value", ParameterKind.POSITIONAL_OR_KEYWORD, Special.UNKNOWN, "");
    return new Signature(List.of(value), made, false, false, true);
  }

  /** {@code (*args, **kwargs)} without types. */
  private static boolean isGeneral(Signature signature) {
    return signature.known()
        && signature.parameters().size() == 2
        && signature.parameters().get(0).kind() == ParameterKind.VAR_POSITIONAL
        && signature.parameters().get(1).kind() == ParameterKind.VAR_KEYWORD
        && signature.parameters().get(0).type() == Special.UNKNOWN
        && signature.parameters().get(1).type() == Special.UNKNOWN;
  }
}
