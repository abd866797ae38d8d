package clutch.processor.python.resolve;

import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonType;
import clutch.processor.python.resolve.Header.Metaclass;
import clutch.processor.python.resolve.Symbol.OfClass;
import clutch.processor.python.resolve.TypeVariables.TypeVariable;
import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Statement.TypeParameter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the lines of classes say, each once. */
final class Headers {
  private static final Header NONE_YET =
      new Header(Form.PLAIN, List.of(), List.of(), false, Metaclass.PLAIN, false);

  private final Resolution resolution;
  private final Metaclasses metaclasses;
  private final ClassDecorators decorators;
  private final Map<ClassScope, Header> known = new HashMap<>();

  Headers(Resolution resolution) {
    this.resolution = resolution;
    this.metaclasses = new Metaclasses(resolution);
    this.decorators = new ClassDecorators(resolution);
  }

  ClassDecorators decorators() {
    return decorators;
  }

  Header of(ClassScope scope) {
    Header header = known.get(scope);
    if (header == null) {
      // A base may name the class itself: class Node(list["Node"]).
      known.put(scope, NONE_YET);
      header = read(scope);
      known.put(scope, header);
    }
    return header;
  }

  private Header read(ClassScope scope) {
    Scope where = scope.header();
    Bases bases = new Bases(resolution, scope);
    bases.read();
    Form form = bases.form();
    Metaclass metaclass = metaclasses.of(scope, bases.scopes());
    if (form == Form.PROTOCOL) {
      metaclass = metaclass.with(Metaclass.ABSTRACT);
    }
    if (decorators.dataclass(scope) != null) {
      form = Form.DATACLASS;
    }
    return new Header(
        form,
        parameters(scope, where, bases),
        bases.types(),
        bases.isUnknown(),
        metaclass,
        decorators.isUnknown(scope));
  }

  private List<TypeVariable> parameters(ClassScope scope, Scope where, Bases bases) {
    Map<String, TypeVariable> variables = new LinkedHashMap<>();
    for (TypeParameter parameter : scope.definition().typeParameters()) {
      add(where.find(parameter.name()), variables);
    }
    bases.generic().forEach(argument -> add(symbol(argument, where), variables));
    if (variables.isEmpty()) {
      scope.definition().bases().forEach(base -> collect(base, where, variables));
    }
    return List.copyOf(variables.values());
  }

  private Symbol symbol(Expression argument, Scope where) {
    Expression plain =
        argument instanceof Expression.Starred(Expression operand) ? operand : argument;
    if (plain instanceof Expression.Subscript subscript && !subscript.index().isEmpty()) {
      plain = subscript.index().get(0); // Unpack[Ts]
    }
    return resolution.symbols().of(plain, where);
  }

  /** Without Generic, its type parameters are the type variables of its bases. */
  private void collect(Expression base, Scope where, Map<String, TypeVariable> variables) {
    switch (base) {
      case Expression.Name name -> add(resolution.symbols().of(name, where), variables);
      case Expression.Attribute name -> add(resolution.symbols().of(name, where), variables);
      case Expression.Subscript(Expression value, List<Expression> index) ->
          index.forEach(argument -> collect(argument, where, variables));
      case Expression.ListOf(List<Expression> elements) ->
          elements.forEach(element -> collect(element, where, variables));
      case Expression.Binary(String operator, Expression left, Expression right) -> {
        collect(left, where, variables);
        collect(right, where, variables);
      }
      case Expression.Starred(Expression operand) -> collect(operand, where, variables);
      default -> {}
    }
  }

  private void add(Symbol symbol, Map<String, TypeVariable> variables) {
    TypeVariable variable = resolution.variables().of(symbol);
    if (variable != null) {
      variables.putIfAbsent(variable.name(), variable);
    }
  }

  /** The scope of a base that is a class; null if it is none. */
  static @Nullable ClassScope scopeOf(Symbol symbol) {
    return symbol instanceof OfClass(ClassScope scope) ? scope : null;
  }
}
