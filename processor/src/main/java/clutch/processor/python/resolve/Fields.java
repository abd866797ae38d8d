package clutch.processor.python.resolve;

import clutch.processor.python.PythonClass.Field;
import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.resolve.Qualifiers.Qualified;
import clutch.processor.python.resolve.Symbol.OfVariable;
import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Expression.Constant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of dataclasses, named tuples and typed dicts. */
final class Fields {
  private final Resolution resolution;

  Fields(Resolution resolution) {
    this.resolution = resolution;
  }

  /**
   * A field with what only the constructor needs to know.
   *
   * @param field the field
   * @param defaultText its default as it is written; empty text if it has none
   * @param isStored whether it is more than a parameter of the constructor: no {@code InitVar}
   */
  record FieldOf(Field field, String defaultText, boolean isStored) {

    FieldOf with(PythonType type) {
      Field typed =
          new Field(
              field.name(), type, field.required(), field.keywordOnly(), field.inConstructor());
      return new FieldOf(typed, defaultText, isStored);
    }
  }

  /** The fields of a class, inherited ones first; none in other classes. */
  List<FieldOf> of(ClassScope scope) {
    Map<String, FieldOf> fields = new LinkedHashMap<>();
    Form form = resolution.headers().of(scope).form();
    if (form != Form.DATACLASS && form != Form.NAMED_TUPLE && form != Form.TYPED_DICT) {
      return List.of();
    }
    List<PythonType.Instance> order = resolution.linearization().of(scope);
    for (PythonType.Instance each : order.reversed()) {
      ClassScope base = resolution.index().find(each.className());
      if (base == null || resolution.headers().of(base).form() != form) {
        continue;
      }
      Substitution arguments = resolution.index().substitution(base, each, null);
      for (FieldOf field : own(base, form)) {
        fields.put(field.field().name(), field.with(arguments.apply(field.field().type())));
      }
    }
    return List.copyOf(fields.values());
  }

  List<PythonType> typesOfNamedTuple(ClassScope scope) {
    return own(scope, Form.NAMED_TUPLE).stream().map(field -> field.field().type()).toList();
  }

  private List<FieldOf> own(ClassScope scope, Form form) {
    return switch (form) {
      case DATACLASS -> dataclass(scope);
      case NAMED_TUPLE -> isMaker(scope) ? namedTuple(scope) : List.of();
      case TYPED_DICT -> typedDict(scope);
      default -> List.of();
    };
  }

  /** Whether its own hints are fields, rather than attributes of a class that inherits from a named tuple. */
  private boolean isMaker(ClassScope scope) {
    return scope.functional() != null
        || scope.definition().bases().stream()
            .anyMatch(
                base ->
                    "typing.NamedTuple".equals(resolution.symbols().nameOf(base, scope.header())));
  }

  private List<FieldOf> namedTuple(ClassScope scope) {
    List<FieldOf> fields = new ArrayList<>();
    for (OfVariable variable : hinted(scope)) {
      PythonType type = resolution.types().read(variable.hint(), variable.scope());
      Field field = new Field(variable.name(), type, variable.value() == null, false, true);
      fields.add(new FieldOf(field, text(variable.value()), true));
    }
    return fields;
  }

  private List<FieldOf> typedDict(ClassScope scope) {
    boolean total =
        !ClassDecorators.has(scope.definition().keywords(), "total", Constant.FALSE);
    List<FieldOf> fields = new ArrayList<>();
    for (OfVariable variable : hinted(scope)) {
      Qualified qualified = resolution.qualifiers().read(variable.hint(), variable.scope());
      boolean required =
          qualified.has("typing.Required") || (total && !qualified.has("typing.NotRequired"));
      PythonType type = resolution.types().read(qualified.type(), variable.scope());
      fields.add(
          new FieldOf(
              new Field(variable.name(), type, required, true, true), required ? "" : "...", true));
    }
    return fields;
  }

  private List<FieldOf> dataclass(ClassScope scope) {
    Map<String, Expression> arguments = resolution.headers().decorators().dataclass(scope);
    if (arguments == null) {
      return List.of();
    }
    boolean keywordOnly = ClassDecorators.has(arguments, "kw_only", Constant.TRUE);
    List<FieldOf> fields = new ArrayList<>();
    for (OfVariable variable : hinted(scope)) {
      Qualified qualified = resolution.qualifiers().read(variable.hint(), variable.scope());
      Expression type = qualified.type();
      if (type != null
          && "dataclasses.KW_ONLY".equals(resolution.symbols().nameOf(type, variable.scope()))) {
        keywordOnly = true;
      } else if (!qualified.has("typing.ClassVar")) {
        fields.add(dataclassField(variable, qualified, keywordOnly));
      }
    }
    return fields;
  }

  private FieldOf dataclassField(OfVariable variable, Qualified qualified, boolean keywordOnly) {
    PythonType type =
        qualified.type() == null
            ? Special.UNKNOWN
            : resolution.types().read(qualified.type(), variable.scope());
    Expression value = variable.value();
    boolean inConstructor = true;
    boolean byName = keywordOnly;
    if (value instanceof Expression.Call call
        && "dataclasses.field"
            .equals(resolution.symbols().nameOf(call.function(), variable.scope()))) {
      Map<String, Expression> keywords = call.keywords();
      inConstructor = !ClassDecorators.has(keywords, "init", Constant.FALSE);
      if (keywords.containsKey("kw_only")) {
        byName = ClassDecorators.has(keywords, "kw_only", Constant.TRUE);
      }
      value = keywords.get("default");
      if (value == null && keywords.containsKey("default_factory")) {
        value = Constant.ELLIPSIS;
      }
    }
    boolean isStored = !qualified.has("dataclasses.InitVar");
    return new FieldOf(
        new Field(variable.name(), type, value == null, byName, inConstructor),
        text(value),
        isStored);
  }

  private static String text(@Nullable Expression value) {
    return value == null ? "" : ExpressionText.of(value);
  }

  /** The variables of its body that have hints. */
  private static List<OfVariable> hinted(ClassScope scope) {
    List<OfVariable> variables = new ArrayList<>();
    for (String name : scope.table().names()) {
      for (Symbol symbol : scope.table().get(name)) {
        if (symbol instanceof OfVariable variable
            && variable.hint() != null
            && !variable.ofSelf()) {
          variables.add(variable);
          break;
        }
      }
    }
    return variables;
  }
}
