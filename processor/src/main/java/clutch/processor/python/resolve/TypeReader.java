package clutch.processor.python.resolve;

import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.resolve.Symbol.OfVariable;
import clutch.processor.python.resolve.TypeVariables.TypeVariable;
import clutch.processor.python.parse.PythonParser;
import clutch.processor.python.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what hints mean. What it can't judge is unknown; nothing is guessed. */
final class TypeReader {
  private static final int DEEPEST = 40;

  private final Resolution resolution;
  private final SpecialForms forms;
  private final ClassTypes classes;
  private final Aliases aliases;
  private int depth;

  TypeReader(Resolution resolution) {
    this.resolution = resolution;
    this.forms = new SpecialForms(resolution, this);
    this.classes = new ClassTypes(resolution, this);
    this.aliases = new Aliases(resolution, this);
  }

  ClassTypes classes() {
    return classes;
  }

  /** What a hint means; unknown without one. */
  PythonType read(@Nullable Expression hint, Scope scope) {
    if (hint == null || depth > DEEPEST) {
      return Special.UNKNOWN;
    }
    depth++;
    try {
      return switch (hint) {
        case Expression.Constant constant ->
            constant == Expression.Constant.NONE ? Special.NONE : Special.UNKNOWN;
        case Expression.Text(String text) -> read(PythonParser.expression(text), scope);
        case Expression.Binary(String operator, Expression left, Expression right) ->
            operator.equals("|")
                ? UnionTypes.of(List.of(read(left, scope), read(right, scope)))
                : Special.UNKNOWN;
        case Expression.Name name -> named(resolution.symbols().of(name, scope), null, scope);
        case Expression.Attribute name -> named(resolution.symbols().of(name, scope), null, scope);
        case Expression.Subscript(Expression value, List<Expression> index) ->
            named(resolution.symbols().of(value, scope), index, scope);
        default -> Special.UNKNOWN;
      };
    } finally {
      depth--;
    }
  }

  List<PythonType> read(List<Expression> hints, Scope scope) {
    List<PythonType> types = new ArrayList<>();
    hints.forEach(hint -> types.add(read(hint, scope)));
    return types;
  }

  /**
   * What a symbol means in a hint.
   *
   * @param index what stands in brackets behind it, or null without brackets
   */
  private PythonType named(Symbol symbol, @Nullable List<Expression> index, Scope scope) {
    return switch (symbol) {
      case Symbol.OfClass(ClassScope named) -> classes.read(named, index, scope);
      case OfVariable variable -> variable(variable, index, scope);
      case Symbol.OfAlias alias ->
          aliases.read(alias.alias().value(), alias.scope(), alias.alias().typeParameters(), index, scope);
      case Symbol.OfTypeParameter parameter -> variable(parameter);
      case Symbol.OneOf(List<Symbol> alternatives) -> agreed(alternatives, index, scope);
      default -> Special.UNKNOWN;
    };
  }

  private PythonType variable(
      OfVariable variable, @Nullable List<Expression> index, Scope scope) {
    if (variable.hint() == null) {
      TypeVariable typeVariable = resolution.variables().of(variable);
      if (typeVariable != null) {
        return typeVariable.isPlain() ? typeVariable.type() : Special.UNKNOWN;
      }
    }
    String name = Symbols.nameOf(variable);
    if (name != null && name.startsWith("typing.")) {
      PythonType form = forms.read(name.substring("typing.".length()), index, scope);
      if (form != null) {
        return form;
      }
    }
    return aliases.read(variable, index, scope);
  }

  private PythonType variable(Symbol.OfTypeParameter parameter) {
    TypeVariable variable = resolution.variables().of(parameter);
    return variable == null || !variable.isPlain() ? Special.UNKNOWN : variable.type();
  }

  /** Which of them it is can't be known, so all have to mean the same. */
  private PythonType agreed(
      List<Symbol> alternatives, @Nullable List<Expression> index, Scope scope) {
    PythonType agreed = null;
    for (Symbol alternative : alternatives) {
      PythonType type = named(alternative, index, scope);
      if (agreed != null && !agreed.equals(type)) {
        return Special.UNKNOWN;
      }
      agreed = type;
    }
    return agreed == null ? Special.UNKNOWN : agreed;
  }
}
