package clutch.processor.python.resolve;

import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.resolve.Symbol.OfClass;
import clutch.processor.python.resolve.Symbol.OfVariable;
import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Statement;
import clutch.processor.python.syntax.Statement.ClassDefinition;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Classes that a call makes: {@code namedtuple("P", "x y")}, {@code TypedDict("M", {"year": int})}. */
final class FunctionalClasses {
  private final Resolution resolution;
  private final IdentityHashMap<Expression, Optional<ClassScope>> known = new IdentityHashMap<>();

  FunctionalClasses(Resolution resolution) {
    this.resolution = resolution;
  }

  /** The class that a variable is given; null if it is none. */
  @Nullable ClassScope of(OfVariable variable, Expression.Call call) {
    return of(variable.name(), variable.scope(), variable.scope(), call);
  }

  /** The class that stands as a base of another; null if it is none. */
  @Nullable ClassScope ofBase(ClassScope scope, Expression.Call call) {
    return of("__base__", scope, scope.header(), call);
  }

  private @Nullable ClassScope of(String name, Scope owner, Scope where, Expression.Call call) {
    Optional<ClassScope> made = known.get(call);
    if (made == null) {
      known.put(call, Optional.empty()); // A variable may be named like what makes it.
      made = Optional.ofNullable(make(name, owner, where, call));
      known.put(call, made);
    }
    return made.orElse(null);
  }

  private @Nullable ClassScope make(
      String name, Scope owner, Scope where, Expression.Call call) {
    if (call.arguments().isEmpty() && call.keywords().isEmpty()) {
      return null;
    }
    Symbol maker = resolution.symbols().of(call.function(), where);
    String makerName = String.valueOf(Symbols.nameOf(maker));
    int line = 1;
    List<Statement> body;
    List<Expression> bases = List.of();
    Form form;
    switch (makerName) {
      case "collections.namedtuple" -> {
        form = Form.NAMED_TUPLE;
        body = untyped(call, line);
      }
      case "typing.NamedTuple" -> {
        form = Form.NAMED_TUPLE;
        body = typed(argument(call, 1, "fields"), line);
      }
      case "typing.TypedDict" -> {
        form = Form.TYPED_DICT;
        body = entries(argument(call, 1, "fields"), line);
      }
      default -> {
        if (call.arguments().size() < 2 || !isEnum(maker)) {
          return null;
        }
        form = Form.ENUM;
        bases = List.of(call.function());
        body = members(call.arguments().get(1), line);
      }
    }
    if (body == null) {
      return null;
    }
    ClassDefinition definition =
        new ClassDefinition(line, name, List.of(), List.of(), bases, call.keywords(), body);
    return new ClassScope(owner, definition, resolution.modules(), form);
  }

  /** Whether it is {@code Enum} or what the library derives from it. */
  private boolean isEnum(Symbol maker) {
    return maker instanceof OfClass(ClassScope scope)
        && (scope.qualifiedName().equals("enum.Enum")
            || (scope.module().qualifiedName().equals("enum")
                && resolution.headers().of(scope).form() == Form.ENUM));
  }

  private static @Nullable Expression argument(Expression.Call call, int place, String keyword) {
    return place < call.arguments().size()
        ? call.arguments().get(place)
        : call.keywords().get(keyword);
  }

  private static @Nullable List<Statement> untyped(Expression.Call call, int line) {
    List<String> names = names(argument(call, 1, "field_names"));
    if (names == null || call.keywords().containsKey("rename")) {
      return null;
    }
    int defaults = 0;
    Expression given = call.keywords().get("defaults");
    if (given != null) {
      List<Expression> values = elements(given);
      if (values == null) {
        return null;
      }
      defaults = values.size();
    }
    List<Statement> fields = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Expression value = i < names.size() - defaults ? null : Expression.Constant.ELLIPSIS;
      Expression any = new Expression.Unread("Any");
      fields.add(new Statement.Variable(line, names.get(i), any, value));
    }
    return fields;
  }

  private static @Nullable List<Statement> typed(@Nullable Expression pairs, int line) {
    List<Expression> elements = pairs == null ? null : elements(pairs);
    if (elements == null) {
      return null;
    }
    List<Statement> fields = new ArrayList<>();
    for (Expression element : elements) {
      if (!(element instanceof Expression.TupleOf(List<Expression> pair))
          || pair.size() != 2
          || !(pair.get(0) instanceof Expression.Text(String name))) {
        return null;
      }
      fields.add(new Statement.Variable(line, name, pair.get(1), null));
    }
    return fields;
  }

  private static @Nullable List<Statement> entries(@Nullable Expression dict, int line) {
    if (!(dict instanceof Expression.DictOf(List<Expression> keys, List<Expression> values))
        || keys.size() != values.size()) {
      return null;
    }
    List<Statement> fields = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!(keys.get(i) instanceof Expression.Text(String name))) {
        return null;
      }
      fields.add(new Statement.Variable(line, name, values.get(i), null));
    }
    return fields;
  }

  private static List<Statement> members(Expression given, int line) {
    List<String> names = names(given);
    List<Statement> members = new ArrayList<>();
    if (names != null) {
      names.forEach(
          name ->
              members.add(
                  new Statement.Variable(line, name, null, Expression.Constant.ELLIPSIS)));
    }
    return members;
  }

  /** {@code "x y"}, {@code "x, y"} or {@code ["x", "y"]}. */
  private static @Nullable List<String> names(@Nullable Expression given) {
    if (given instanceof Expression.Text(String text)) {
      return List.of(text.replace(',', ' ').strip().split("\\s+"));
    }
    List<Expression> elements = given == null ? null : elements(given);
    if (elements == null) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (Expression element : elements) {
      if (!(element instanceof Expression.Text(String name))) {
        return null;
      }
      names.add(name);
    }
    return names;
  }

  private static @Nullable List<Expression> elements(Expression given) {
    return switch (given) {
      case Expression.ListOf(List<Expression> elements) -> elements;
      case Expression.TupleOf(List<Expression> elements) -> elements;
      default -> null;
    };
  }
}
