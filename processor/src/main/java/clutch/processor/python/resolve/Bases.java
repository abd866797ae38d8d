package clutch.processor.python.resolve;

import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonType;
import clutch.processor.python.resolve.Symbol.OfClass;
import clutch.processor.python.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/** Reads the bases of a class. */
final class Bases {
  private final Resolution resolution;
  private final ClassScope scope;
  private final List<PythonType> types = new ArrayList<>();
  private final List<ClassScope> scopes = new ArrayList<>();
  private final List<Expression> generic = new ArrayList<>();
  private Form form = Form.PLAIN;
  private boolean unknown;

  Bases(Resolution resolution, ClassScope scope) {
    this.resolution = resolution;
    this.scope = scope;
  }

  void read() {
    Form functional = scope.functional();
    if (functional != null) {
      form = functional;
      addFormBases();
    }
    scope.definition().bases().forEach(this::read);
    if (types.isEmpty() && !unknown && !scope.qualifiedName().equals("builtins.object")) {
      types.add(new PythonType.Instance("builtins.object", List.of()));
    }
  }

  private void read(Expression base) {
    Expression plain = base instanceof Expression.Subscript subscript ? subscript.value() : base;
    List<Expression> index =
        base instanceof Expression.Subscript subscript ? subscript.index() : List.of();
    if (base instanceof Expression.Call call) {
      ClassScope made = resolution.functionalClasses().ofBase(scope, call);
      if (made == null) {
        unknown = true;
      } else {
        add(made, new PythonType.Instance(made.qualifiedName(), List.of()));
      }
      return;
    }
    Symbol symbol = resolution.symbols().of(plain, scope.header());
    String name = String.valueOf(Symbols.nameOf(symbol));
    switch (name) {
      case "typing.Generic" -> generic.addAll(index);
      case "typing.Protocol" -> {
        generic.addAll(index);
        form = Form.PROTOCOL;
      }
      case "typing.TypedDict" -> {
        form = Form.TYPED_DICT;
        addFormBases();
      }
      case "typing.NamedTuple" -> {
        form = Form.NAMED_TUPLE;
        addFormBases();
      }
      case "builtins.type" -> types.add(new PythonType.Instance("builtins.type", List.of()));
      default -> other(base, symbol);
    }
  }

  private void other(Expression base, Symbol symbol) {
    PythonType type = resolution.types().read(base, scope.header());
    boolean isReadable = type instanceof PythonType.Instance || type instanceof PythonType.Tuple;
    if (!isReadable) {
      unknown = true;
    } else if (symbol instanceof OfClass(ClassScope inherited)) {
      add(inherited, type);
    } else {
      // An alias of a class: its name leads to it.
      ClassScope inherited =
          type instanceof PythonType.Instance(String name, List<PythonType> arguments)
              ? resolution.index().find(name)
              : null;
      if (inherited == null && type instanceof PythonType.Instance) {
        unknown = true;
      } else if (inherited == null) {
        types.add(type);
      } else {
        add(inherited, type);
      }
    }
  }

  private void add(ClassScope inherited, PythonType type) {
    resolution.index().add(inherited);
    types.add(type);
    scopes.add(inherited);
    Form theirs = resolution.headers().of(inherited).form();
    if (form == Form.PLAIN && theirs != Form.PROTOCOL) {
      form = theirs;
    }
    if (inherited.qualifiedName().equals("enum.Enum")) {
      form = Form.ENUM;
    }
  }

  /** What a form has as bases besides those that are written. */
  private void addFormBases() {
    switch (form) {
      case TYPED_DICT -> types.add(new PythonType.Instance("typing._TypedDict", List.of()));
      case NAMED_TUPLE -> {
        types.add(new PythonType.Tuple(resolution.fields().typesOfNamedTuple(scope), false));
        types.add(new PythonType.Instance("typing.NamedTuple", List.of()));
      }
      default -> {}
    }
  }

  List<PythonType> types() {
    return List.copyOf(types);
  }

  List<ClassScope> scopes() {
    return scopes;
  }

  /** What stands in the brackets of {@code Generic} and {@code Protocol}. */
  List<Expression> generic() {
    return generic;
  }

  Form form() {
    return form;
  }

  boolean isUnknown() {
    return unknown;
  }
}
