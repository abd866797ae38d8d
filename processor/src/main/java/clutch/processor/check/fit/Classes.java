package clutch.processor.check.fit;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonMember.ClassNamed;
import clutch.processor.python.PythonModule;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.PythonType.Union;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to know about Python's classes here. */
record Classes(PythonDeclarations declarations) {

  static final String OBJECT = "builtins.object";
  static final String INT = "builtins.int";
  static final String FLOAT = "builtins.float";
  static final String STR = "builtins.str";
  static final String BYTES = "builtins.bytes";
  static final String BYTEARRAY = "builtins.bytearray";
  static final String LIST = "builtins.list";
  static final String TUPLE = "builtins.tuple";
  static final String SET = "builtins.set";
  static final String FROZENSET = "builtins.frozenset";
  static final String DICT = "builtins.dict";
  static final String ITERABLE = "typing.Iterable";
  static final String ITERATOR = "typing.Iterator";
  static final String MAPPING = "typing.Mapping";

  static Instance plain(String className) {
    return new Instance(className, List.of());
  }

  static Instance of(String className, PythonType argument) {
    return new Instance(className, List.of(argument));
  }

  /** The instance as one of a base; null if it is none, as far as can be seen. */
  @Nullable Instance as(Instance type, String base) {
    return type.className().equals(base) ? type : declarations.asInstanceOf(type, base).orElse(null);
  }

  boolean is(Instance type, String base) {
    return as(type, base) != null;
  }

  boolean isAny(Instance type, String... bases) {
    for (String base : bases) {
      if (is(type, base)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing of the class is hidden, so that what is not seen is not there. */
  boolean isKnown(Instance type) {
    Optional<PythonClass> found = declarations.classNamed(type.className());
    return found.isPresent() && !found.get().open() && declarations.areBasesKnown(type.className());
  }

  /** Whether values of it are instances of subclasses only, or may be of any class at all. */
  boolean isOpenToOthers(Instance type) {
    return type.className().equals(OBJECT)
        || is(type, Form.PROTOCOL)
        || declarations.classNamed(type.className()).map(PythonClass::isAbstract).orElse(false);
  }

  boolean is(Instance type, Form form) {
    return declarations.classNamed(type.className()).filter(found -> found.form() == form).isPresent();
  }

  /** Whether it has such a member that is not None, as {@code __hash__} of a list is; null if that can't be known. */
  @Nullable Boolean has(Instance type, String member) {
    Optional<PythonMember> found = declarations.member(type, member);
    if (found.isEmpty()) {
      return isKnown(type) ? Boolean.FALSE : null;
    }
    return switch (found.get()) {
      case PythonMember.Variable(PythonType value, _) when value == Special.NONE -> Boolean.FALSE;
      case PythonMember.Unknown _ -> null;
      default -> Boolean.TRUE;
    };
  }

  boolean surelyHas(Instance type, String member) {
    return Boolean.TRUE.equals(has(type, member));
  }

  boolean mayHave(Instance type, String member) {
    return !Boolean.FALSE.equals(has(type, member));
  }

  /** The class that {@code "module:Name"} names; null if it can't be found. */
  @Nullable PythonClass named(@Nullable String target) {
    int colon = target == null ? -1 : target.indexOf(':');
    if (target == null || colon < 0) {
      return null;
    }
    Optional<PythonModule> module = declarations.module(target.substring(0, colon));
    PythonClass found = null;
    for (String name : target.substring(colon + 1).split("\\.", -1)) {
      PythonMember member =
          found != null
              ? found.members().get(name)
              : module.map(PythonModule::members).map(members -> members.get(name)).orElse(null);
      found = member instanceof ClassNamed(String className) ? declarations.classNamed(className).orElse(null) : null;
      if (found == null) {
        return null;
      }
    }
    return found;
  }

  /** The instance that a value is, or null if its class is not that simple. */
  static @Nullable Instance instance(PythonType type) {
    return switch (type) {
      case Instance instance -> instance;
      case PythonType.Literal(String className, _) -> plain(className);
      case PythonType.Tuple(List<PythonType> elements, _) ->
          elements.isEmpty() ? plain(TUPLE) : of(TUPLE, union(elements));
      default -> null;
    };
  }

  /** One of several types. */
  static PythonType union(List<PythonType> types) {
    List<PythonType> members =
        types.stream()
            .flatMap(type -> type instanceof Union(List<PythonType> inner) ? inner.stream() : Stream.of(type))
            .distinct()
            .toList();
    return members.size() == 1 ? members.getFirst() : new Union(members);
  }
}
