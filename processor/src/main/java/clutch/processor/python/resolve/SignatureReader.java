package clutch.processor.python.resolve;

import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.Signature;
import clutch.processor.python.resolve.Decorators.Effect;
import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.ParameterKind;
import clutch.processor.python.syntax.Statement;
import clutch.processor.python.syntax.Statement.FunctionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how a function is called. */
final class SignatureReader {
  private static final Signature NOTHING_KNOWN =
      new Signature(List.of(), Special.UNKNOWN, false, false, false);

  private final Resolution resolution;

  SignatureReader(Resolution resolution) {
    this.resolution = resolution;
  }

  /**
   * Reads one definition.
   *
   * @param effects what its decorators do
   * @param bound whether its first parameter is given by how it is called: {@code self}
   */
  Signature read(
      FunctionDefinition function, Scope outer, Set<Effect> effects, boolean bound) {
    if (effects.contains(Effect.UNKNOWN)) {
      return NOTHING_KNOWN;
    }
    Scope scope = TypeParameterScope.of(outer, function.typeParameters());
    List<Statement.Parameter> written = function.parameters();
    boolean dropsFirst = bound && !written.isEmpty() && isPositional(written.get(0));
    List<Signature.Parameter> parameters = new ArrayList<>();
    for (Statement.Parameter parameter : written.subList(dropsFirst ? 1 : 0, written.size())) {
      parameters.add(parameter(parameter, scope));
    }
    if (effects.contains(Effect.DISPATCH) && !parameters.isEmpty()) {
      Signature.Parameter first = parameters.get(0);
      parameters.set(
          0, new Signature.Parameter(first.name(), first.kind(), Special.UNKNOWN, first.defaultText()));
    }
    Signature signature = result(function, scope, effects, parameters);
    Substitution self = dropsFirst ? self(written.get(0), scope) : null;
    return self == null ? signature : self.apply(signature);
  }

  private static boolean isPositional(Statement.Parameter parameter) {
    return parameter.kind() == ParameterKind.POSITIONAL_ONLY
        || parameter.kind() == ParameterKind.POSITIONAL_OR_KEYWORD;
  }

  private Signature.Parameter parameter(Statement.Parameter parameter, Scope scope) {
    Expression defaultValue = parameter.defaultValue();
    PythonType type = resolution.types().read(parameter.hint(), scope);
    if (defaultValue == Expression.Constant.NONE && type != Special.UNKNOWN) {
      // What it is if left out can be given as well, whatever an old hint forgets to say.
      type = UnionTypes.of(List.of(type, Special.NONE));
    }
    return new Signature.Parameter(
        parameter.name(),
        parameter.kind(),
        type,
        defaultValue == null ? "" : ExpressionText.of(defaultValue));
  }

  private Signature result(
      FunctionDefinition function,
      Scope scope,
      Set<Effect> effects,
      List<Signature.Parameter> parameters) {
    PythonType result = resolution.types().read(function.result(), scope);
    boolean async = function.async();
    boolean generator = function.generator();
    if (effects.contains(Effect.CONTEXT_MANAGER)) {
      return manager("contextlib._GeneratorContextManager", result, parameters);
    }
    if (effects.contains(Effect.ASYNC_CONTEXT_MANAGER)) {
      return manager("contextlib._AsyncGeneratorContextManager", result, parameters);
    }
    if (effects.contains(Effect.DISPATCH)) {
      return new Signature(parameters, Special.UNKNOWN, async, generator, true);
    }
    if (generator) {
      // An async generator is not awaited: the call gives it at once.
      return new Signature(parameters, function.result() == null ? generated(async) : result, false, true, true);
    }
    return new Signature(parameters, result, async, false, true);
  }

  private static PythonType generated(boolean async) {
    return async
        ? new PythonType.Instance("typing.AsyncGenerator", List.of(Special.UNKNOWN, Special.UNKNOWN))
        : new PythonType.Instance("typing.Generator", List.of(Special.UNKNOWN, Special.UNKNOWN, Special.UNKNOWN));
  }

  /** {@code @contextmanager}: what the function yields is what {@code with} gives. */
  private Signature manager(
      String className, PythonType result, List<Signature.Parameter> parameters) {
    PythonType yielded =
        result instanceof PythonType.Instance(String name, List<PythonType> arguments)
                && !arguments.isEmpty()
                && GENERATORS.contains(name)
            ? arguments.get(0)
            : Special.UNKNOWN;
    PythonType manager = resolution.index().instance(className, List.of(yielded));
    return new Signature(parameters, manager, false, false, true);
  }

  private static final Set<String> GENERATORS =
      Set.of(
          "typing.Generator",
          "typing.Iterator",
          "typing.Iterable",
          "typing.AsyncGenerator",
          "typing.AsyncIterator",
          "typing.AsyncIterable");

  /** {@code def copy(self: T) -> T} and {@code def make(cls: type[T]) -> T}: an older way to say Self. */
  private @Nullable Substitution self(Statement.Parameter first, Scope scope) {
    PythonType type = resolution.types().read(first.hint(), scope);
    if (type instanceof PythonType.ClassObject(PythonType instance)) {
      type = instance;
    }
    return type instanceof PythonType.Variable variable
        ? new Substitution(Map.of(variable.name(), new PythonType.Self()), null)
        : null;
  }

  /** The type that a method's hint of {@code self} names: which instances it can be called on. */
  PythonType selfType(FunctionDefinition function, Scope outer) {
    List<Statement.Parameter> parameters = function.parameters();
    return parameters.isEmpty()
        ? Special.UNKNOWN
        : resolution
            .types()
            .read(
                parameters.get(0).hint(),
                TypeParameterScope.of(outer, function.typeParameters()));
  }
}
