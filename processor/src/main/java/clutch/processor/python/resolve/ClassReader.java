package clutch.processor.python.resolve;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.resolve.Decorators.Effect;
import clutch.processor.python.resolve.Header.Metaclass;
import clutch.processor.python.resolve.Symbol.OfFunction;
import clutch.processor.python.resolve.Symbol.OfVariable;
import clutch.processor.python.syntax.Expression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads classes, each once, and looks up their members. */
final class ClassReader {
  private final Resolution resolution;
  private final EnumMembers enumMembers;
  private final Map<ClassScope, PythonClass> known = new HashMap<>();
  private final Map<ClassScope, Map<String, Optional<PythonMember>>> members = new HashMap<>();

  ClassReader(Resolution resolution) {
    this.resolution = resolution;
    this.enumMembers = new EnumMembers(resolution);
  }

  PythonClass read(ClassScope scope) {
    PythonClass read = known.get(scope);
    if (read == null) {
      read = make(scope);
      known.put(scope, read);
    }
    return read;
  }

  private PythonClass make(ClassScope scope) {
    Header header = resolution.headers().of(scope);
    Map<String, PythonMember> own = new LinkedHashMap<>();
    for (String name : names(scope)) {
      PythonMember member = own(scope, name);
      if (member != null) {
        own.put(name, member);
      }
    }
    return new PythonClass(
        scope.qualifiedName(),
        header.form(),
        header.parameterNames(),
        header.bases(),
        own,
        resolution.fields().of(scope).stream()
            .filter(Fields.FieldOf::isStored)
            .map(Fields.FieldOf::field)
            .toList(),
        header.metaclass() != Metaclass.PLAIN && !abstractNames(scope).isEmpty(),
        isOpen(scope));
  }

  private static Set<String> names(ClassScope scope) {
    Set<String> names = new LinkedHashSet<>(scope.table().names());
    names.addAll(slots(scope));
    return names;
  }

  private static List<String> slots(ClassScope scope) {
    if (!(scope.own("__slots__") instanceof OfVariable variable) || variable.value() == null) {
      return List.of();
    }
    List<Expression> elements =
        switch (variable.value()) {
          case Expression.ListOf list -> list.elements();
          case Expression.TupleOf tuple -> tuple.elements();
          case Expression.DictOf dict -> dict.keys();
          case Expression.Text text -> List.of(text);
          case null, default -> List.of();
        };
    return elements.stream()
        .filter(Expression.Text.class::isInstance)
        .map(element -> ((Expression.Text) element).value())
        .toList();
  }

  /** What a class itself declares under a name; null if it does not. */
  @Nullable PythonMember own(ClassScope scope, String name) {
    Map<String, Optional<PythonMember>> own =
        members.computeIfAbsent(scope, each -> new HashMap<>());
    Optional<PythonMember> member = own.get(name);
    if (member == null) {
      own.put(name, Optional.of(new PythonMember.Unknown())); // It may be defined by itself.
      member = Optional.ofNullable(readOwn(scope, name));
      own.put(name, member);
    }
    return member.orElse(null);
  }

  private @Nullable PythonMember readOwn(ClassScope scope, String name) {
    Symbol symbol = scope.own(name);
    Form form = resolution.headers().of(scope).form();
    if (symbol == null) {
      if (form == Form.ENUM
          && name.equals("value")
          && scope.own("_value_") instanceof OfVariable value) {
        return new PythonMember.Variable(
            resolution.types().read(value.hint(), value.scope()), false);
      }
      return slots(scope).contains(name)
          ? new PythonMember.Variable(Special.UNKNOWN, true)
          : null;
    }
    PythonMember special = form == Form.ENUM ? enumMembers.read(name, symbol, scope) : null;
    PythonMember member = special == null ? resolution.members().read(symbol, scope) : special;
    return form == Form.NAMED_TUPLE
            && member instanceof PythonMember.Variable(PythonType type, boolean writable)
            && symbol instanceof OfVariable variable
            && !variable.ofSelf()
        ? new PythonMember.Variable(type, false)
        : member;
  }

  /** A member of a class or its bases, with type arguments filled in. */
  Optional<PythonMember> member(PythonType.Instance type, String name) {
    ClassScope scope = resolution.index().find(type.className());
    if (scope == null) {
      return Optional.of(new PythonMember.Unknown());
    }
    boolean open = false;
    boolean hidden = false;
    boolean isGivenOnly = false;
    for (PythonType.Instance each : resolution.linearization().of(scope, type).values()) {
      ClassScope owner = resolution.index().find(each.className());
      if (owner == null) {
        hidden = true;
        continue;
      }
      PythonMember own = own(owner, name);
      if (own != null && isGivenOnly(owner, name)) {
        // A method gives it a value; a base may say of what type.
        isGivenOnly = true;
      } else if (own != null) {
        return Optional.of(
            hidden
                ? new PythonMember.Unknown()
                : resolution.index().substitution(owner, each, type).apply(own));
      }
      // What an unknown base has would be found before what follows.
      hidden |= hidesBases(owner);
      open |= isOpen(owner);
    }
    if (isGivenOnly) {
      return Optional.of(new PythonMember.Variable(Special.UNKNOWN, true));
    }
    return open || hidden || isGivenByOthers(scope, name)
        ? Optional.of(new PythonMember.Unknown())
        : Optional.empty();
  }

  private boolean isGivenByOthers(ClassScope scope, String name) {
    return resolution.linearization().of(scope).stream()
        .map(each -> resolution.index().find(each.className()))
        .anyMatch(owner -> owner != null && owner.module().traces().gives(name));
  }

  private static boolean isGivenOnly(ClassScope owner, String name) {
    return owner.own(name) instanceof OfVariable variable
        && variable.ofSelf()
        && variable.hint() == null;
  }

  /** The names that {@link #member} finds. */
  List<String> memberNames(PythonType.Instance type) {
    ClassScope scope = resolution.index().find(type.className());
    Set<String> names = new LinkedHashSet<>();
    if (scope != null) {
      for (PythonType.Instance each : resolution.linearization().of(scope, type).values()) {
        ClassScope owner = resolution.index().find(each.className());
        if (owner != null) {
          names.addAll(names(owner));
        }
      }
    }
    return List.copyOf(names);
  }

  /** Whether a class may have more members than are seen; its bases apart. */
  boolean isOpen(ClassScope scope) {
    boolean isBuiltin = scope.module().qualifiedName().equals("builtins");
    return hidesBases(scope)
        || scope.functional() == Form.ENUM
        || scope.module().traces().addsAttributes()
        || scope.table().isOpen()
        || scope.own("__getattr__") != null
        || (!isBuiltin && scope.own("__getattribute__") != null);
  }

  /** Whether it may have what is not seen before what its bases have. */
  private boolean hidesBases(ClassScope scope) {
    Header header = resolution.headers().of(scope);
    return header.hasUnknownBase()
        || header.metaclass() == Metaclass.UNKNOWN
        || header.isDecorated();
  }

  /** The abstract methods that are left to be written. */
  private Set<String> abstractNames(ClassScope scope) {
    Set<String> left = new HashSet<>();
    for (PythonType.Instance each : resolution.linearization().of(scope).reversed()) {
      ClassScope owner = resolution.index().find(each.className());
      if (owner == null) {
        continue;
      }
      for (String name : owner.table().names()) {
        if (owner.own(name) instanceof OfFunction function
            && function.definitions().stream()
                .anyMatch(
                    definition ->
                        resolution
                            .decorators()
                            .read(definition, function.scope())
                            .contains(Effect.ABSTRACT))) {
          left.add(name);
        } else {
          left.remove(name);
        }
      }
    }
    return left;
  }
}
