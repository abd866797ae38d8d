package clutch.processor.python.syntax;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A statement that declares something. */
public sealed interface Statement {

  /**
   * The line that it starts in.
   *
   * @return a line of the file, from 1
   */
  int line();

  /**
   * A function: {@code def mean(data: Iterable[float]) -> float}.
   *
   * @param line the line of its {@code def}
   * @param name its name
   * @param decorators what stands behind each {@code @}, the outermost first
   * @param typeParameters what stands in brackets behind its name
   * @param parameters its parameters
   * @param result the hint of its result, or null without one
   * @param async whether it is an {@code async def}
   * @param generator whether there is a {@code yield} in its body
   */
  record FunctionDefinition(
      int line,
      String name,
      List<Expression> decorators,
      List<TypeParameter> typeParameters,
      List<Parameter> parameters,
      @Nullable Expression result,
      boolean async,
      boolean generator)
      implements Statement {}

  /**
   * A parameter.
   *
   * @param name its name
   * @param kind how arguments get to it
   * @param hint its hint, or null without one
   * @param defaultValue its default, or null without one
   */
  record Parameter(
      String name, ParameterKind kind, @Nullable Expression hint, @Nullable Expression defaultValue) {}

  /**
   * A type parameter: {@code T: int}.
   *
   * @param name its name
   * @param bound its bound or its tuple of constraints, or null without one
   * @param stars 0, or 1 for {@code *Ts}, or 2 for {@code **P}
   */
  record TypeParameter(String name, @Nullable Expression bound, int stars) {}

  /**
   * A class.
   *
   * @param line the line of its {@code class}
   * @param name its name
   * @param decorators what stands behind each {@code @}, the outermost first
   * @param typeParameters what stands in brackets behind its name
   * @param bases its bases
   * @param keywords its keyword arguments, as {@code metaclass} and {@code total}
   * @param body what it declares; an assignment to {@code self.x} in {@code __init__} is an {@link Attribute}
   */
  record ClassDefinition(
      int line,
      String name,
      List<Expression> decorators,
      List<TypeParameter> typeParameters,
      List<Expression> bases,
      Map<String, Expression> keywords,
      List<Statement> body)
      implements Statement {}

  /**
   * A variable: {@code limit: int = 3}.
   *
   * @param line its line
   * @param name its name
   * @param hint its hint, or null without one
   * @param value its value, or null without one
   */
  record Variable(int line, String name, @Nullable Expression hint, @Nullable Expression value)
      implements Statement {}

  /**
   * An attribute that a method gives to {@code self}: {@code self.limit: int = 3}.
   *
   * @param line its line
   * @param name its name
   * @param hint its hint, or null without one
   * @param value its value, or null if it is not known
   */
  record Attribute(int line, String name, @Nullable Expression hint, @Nullable Expression value)
      implements Statement {}

  /**
   * A type alias: {@code type Pair[T] = tuple[T, T]}.
   *
   * @param line its line
   * @param name its name
   * @param typeParameters its type parameters
   * @param value what it stands for
   */
  record TypeAlias(int line, String name, List<TypeParameter> typeParameters, Expression value)
      implements Statement {}

  /**
   * {@code __all__ = [...]}, or {@code +=}, {@code .append}, {@code .extend} and {@code .remove} on it.
   *
   * @param line its line
   * @param operation {@code "="}, {@code "+="} or {@code "-="}
   * @param names the names, or null if they can't be read off
   */
  record All(int line, String operation, @Nullable List<String> names) implements Statement {}

  /**
   * {@code import json.decoder as decoder}.
   *
   * @param line its line
   * @param module the module's whole name
   * @param alias the name it gets here, or null without {@code as}
   */
  record Import(int line, String module, @Nullable String alias) implements Statement {}

  /**
   * {@code from .decoder import JSONDecoder as Decoder}.
   *
   * @param line its line
   * @param level the number of dots
   * @param module the name behind the dots; may be empty
   * @param name the name that is imported, or {@code "*"}
   * @param alias the name it gets here, or null without {@code as}
   */
  record FromImport(int line, int level, String module, String name, @Nullable String alias)
      implements Statement {}

  /**
   * {@code del limit}.
   *
   * @param line its line
   * @param name the name
   */
  record Delete(int line, String name) implements Statement {}

  /**
   * {@code if}, {@code try} or {@code match}: not every branch is run.
   *
   * @param line its line
   * @param branches its branches; with {@code try} and {@code match}, none has a condition
   */
  record Conditional(int line, List<Branch> branches) implements Statement {}

  /**
   * A branch.
   *
   * @param condition its condition, or null for {@code else} and for what can't be known
   * @param otherwise whether it is run if and only if no branch before it is: {@code elif} and {@code else}
   * @param body what it declares
   */
  record Branch(@Nullable Expression condition, boolean otherwise, List<Statement> body) {}
}
