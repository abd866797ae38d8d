package clutch.processor.python.resolve;

import clutch.processor.python.PythonType;
import clutch.processor.python.resolve.Symbol.OfFunction;
import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Statement.FunctionDefinition;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what decorators make of a function. */
final class Decorators {
  private static final Set<String> KEEPING =
      Set.of(
          "typing.final",
          "typing.override",
          "typing.no_type_check",
          "typing.type_check_only",
          "typing.deprecated",
          "typing.disjoint_base",
          "warnings.deprecated",
          "functools.cache",
          "functools.lru_cache",
          "functools.wraps",
          "atexit.register",
          "enum.nonmember");

  private final Resolution resolution;

  Decorators(Resolution resolution) {
    this.resolution = resolution;
  }

  /** What a decorator does. */
  enum Effect {
    /** It is called in another way than it is written, or who knows. */
    UNKNOWN,
    OVERLOAD,
    STATIC,
    CLASS,
    ABSTRACT,
    PROPERTY,
    /** {@code @x.setter}. */
    SETTER,
    /** {@code @x.deleter} or {@code @x.getter}. */
    ACCESSOR,
    CACHED_PROPERTY,
    CONTEXT_MANAGER,
    ASYNC_CONTEXT_MANAGER,
    /** The first argument's type is open. */
    DISPATCH
  }

  /** All that the decorators of a function do. */
  Set<Effect> read(FunctionDefinition function, Scope scope) {
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    for (Expression decorator : function.decorators()) {
      if (isAccessor(decorator, function)) {
        String name = ((Expression.Attribute) decorator).name();
        effects.add(name.equals("setter") ? Effect.SETTER : Effect.ACCESSOR);
        continue;
      }
      boolean called = decorator instanceof Expression.Call;
      Expression plain = decorator instanceof Expression.Call call ? call.function() : decorator;
      Symbol symbol = resolution.symbols().of(plain, scope);
      String name = Symbols.nameOf(symbol);
      if (name != null && KEEPING.contains(name)) {
        continue;
      }
      Effect effect = known(name);
      if (effect != null) {
        effects.add(effect);
      } else if (!keepsByHint(symbol, called)) {
        effects.add(Effect.UNKNOWN);
      }
    }
    return effects;
  }

  private static @Nullable Effect known(@Nullable String name) {
    if (name == null) {
      return null;
    }
    return switch (name) {
      case "typing.overload" -> Effect.OVERLOAD;
      case "builtins.staticmethod" -> Effect.STATIC;
      case "builtins.classmethod" -> Effect.CLASS;
      case "abc.abstractmethod" -> Effect.ABSTRACT;
      case "builtins.property",
          "abc.abstractproperty",
          "types.DynamicClassAttribute",
          "enum.property",
          "enum._magic_enum_attr" ->
          Effect.PROPERTY;
      case "functools.cached_property" -> Effect.CACHED_PROPERTY;
      case "contextlib.contextmanager" -> Effect.CONTEXT_MANAGER;
      case "contextlib.asynccontextmanager" -> Effect.ASYNC_CONTEXT_MANAGER;
      case "functools.singledispatch", "functools.singledispatchmethod" -> Effect.DISPATCH;
      default -> null;
    };
  }

  /** {@code def traced(function: F) -> F}: what goes in comes out. */
  private boolean keepsByHint(Symbol symbol, boolean called) {
    if (!(symbol instanceof OfFunction(Scope scope, List<FunctionDefinition> definitions))
        || definitions.size() != 1) {
      return false;
    }
    FunctionDefinition decorator = definitions.get(0);
    if (!decorator.decorators().isEmpty() || decorator.async()) {
      return false;
    }
    Scope inside = TypeParameterScope.of(scope, decorator.typeParameters());
    PythonType result = resolution.types().read(decorator.result(), inside);
    if (called) {
      return result instanceof PythonType.Callable(List<PythonType> parameters, PythonType back)
          && parameters != null
          && parameters.size() == 1
          && isSame(parameters.get(0), back);
    }
    return decorator.parameters().size() == 1
        && isSame(resolution.types().read(decorator.parameters().get(0).hint(), inside), result);
  }

  private static boolean isSame(PythonType given, PythonType back) {
    return given instanceof PythonType.Variable && given.equals(back);
  }

  /** Whether it is one of several overloads. Told by the name alone: nothing is resolved yet. */
  static boolean isOverload(FunctionDefinition function) {
    for (Expression decorator : function.decorators()) {
      String name = decorator.dottedName();
      if (name != null && ModuleNames.last(name).equals("overload")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is the setter or deleter of a property of the same name. */
  static boolean isAccessor(FunctionDefinition function) {
    return function.decorators().stream().anyMatch(decorator -> isAccessor(decorator, function));
  }

  private static boolean isAccessor(Expression decorator, FunctionDefinition function) {
    return decorator instanceof Expression.Attribute(Expression owner, String name)
        && owner instanceof Expression.Name(String property)
        && property.equals(function.name())
        && Set.of("setter", "deleter", "getter", "register").contains(name);
  }
}
