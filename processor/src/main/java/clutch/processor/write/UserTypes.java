package clutch.processor.write;

import clutch.processor.model.EnumType;
import clutch.processor.model.JavaName;
import clutch.processor.model.RecordType;
import clutch.processor.model.RecordType.Component;
import clutch.processor.model.RepeatedType;
import clutch.processor.model.UnionType;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.UserType;
import clutch.processor.model.ValueType.Whole;
import clutch.processor.model.WholeType;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The {@code PythonType} of enums, records, and sealed interfaces of them.
 *
 * @param expression the {@code PythonType} of what they consist of
 */
record UserTypes(Function<ValueType, CodeBlock> expression) {

  CodeBlock of(UserType type) {
    return switch (type) {
      case EnumType constants -> constants(constants);
      case RecordType record -> record(record);
      case UnionType union -> union(union);
      case RepeatedType repeated -> throw new IllegalStateException("described elsewhere: " + repeated.text());
    };
  }

  /** What javac is not to warn of in it. */
  static List<String> suppressed(UserType type) {
    if (!(type instanceof RecordType record)) {
      return List.of();
    }
    if (record.isMistakable()) {
      return List.of("rawtypes", "unchecked");
    }
    return record.parts().stream().anyMatch(Types::isGeneric) ? List.of("unchecked") : List.of();
  }

  private static CodeBlock constants(EnumType type) {
    TypeName name = Types.className(type.name());
    List<CodeBlock> renamed = new ArrayList<>();
    for (EnumType.Constant constant : type.constants()) {
      if (constant.isRenamed()) {
        renamed.add(CodeBlock.of("$T.entry($T.$N, $S)", Map.class, name, constant.name(), constant.pythonName()));
      }
    }
    CodeBlock all =
        renamed.isEmpty()
            ? CodeBlock.of("$T.of()", Map.class)
            : CodeBlock.of("$T.ofEntries(\n$>$>$L$<$<)", Map.class, CodeBlock.join(renamed, ",\n"));
    String target = type.target();
    CodeBlock heading =
        target == null
            ? CodeBlock.of("names(\n$>$>$S", type.name().simpleName())
            : CodeBlock.of("members(\n$>$>$S, $S", type.name().simpleName(), target);
    return CodeBlock.of("$T.$L,\n$T.values(),\n$L$<$<)", Glue.ENUM_TYPES, heading, name, all);
  }

  private CodeBlock record(RecordType type) {
    return CodeBlock.of(
        "$T.$L(\n$>$>$L,\n$L,\n$L,\n$L$<$<)",
        Glue.RECORD_TYPES,
        type.form().name().toLowerCase(Locale.ROOT),
        heading(type),
        components(type),
        take(type),
        make(type));
  }

  private static CodeBlock heading(RecordType type) {
    return type.form() == RecordType.Form.INSTANCE
        ? CodeBlock.of("$S, $S", type.name().simpleName(), Objects.requireNonNull(type.target(), "an instance has a class"))
        : CodeBlock.of("$S", type.name().simpleName());
  }

  private CodeBlock components(RecordType type) {
    if (type.components().isEmpty()) {
      return CodeBlock.of("$T.of()", List.class);
    }
    return CodeBlock.of(
        "$T.of(\n$>$>$L$<$<)",
        List.class,
        type.components().stream().map(this::component).collect(CodeBlock.joining(",\n")));
  }

  private CodeBlock component(Component component) {
    return CodeBlock.of(
        "$T.$L($S, $L)",
        Glue.RECORD_TYPES,
        component.defaultIfEmpty() ? "defaultIfEmpty" : "component",
        component.pythonName(),
        type(component.type()));
  }

  /** An Object may be null as it is, but has to be there. */
  private CodeBlock type(ValueType type) {
    return type instanceof OrNull(Whole(WholeType whole), _, _) && whole == WholeType.OBJECT
        ? CodeBlock.of("$T.nullable($T.OBJECT)", Glue.PYTHON_TYPES, Glue.PYTHON_TYPES)
        : expression.apply(type);
  }

  /** {@code record -> new Object[] {record.symbol(), record.price()}}. */
  private static CodeBlock take(RecordType type) {
    return CodeBlock.of(
        "record -> new $T[] {$L}",
        Object.class,
        type.components().stream().map(one -> CodeBlock.of("record.$N()", one.name())).collect(CodeBlock.joining(", ")));
  }

  /**
   * {@code values -> new Quote((String) values[0], (double) values[1])}. Without its type arguments the canonical
   * constructor takes exactly what its arguments are cast to, so that no other one fits better.
   */
  private static CodeBlock make(RecordType type) {
    boolean raw = type.isMistakable();
    List<CodeBlock> values = new ArrayList<>();
    for (int i = 0; i < type.components().size(); i++) {
      Component component = type.components().get(i);
      JavaName erased = component.erased();
      CodeBlock value = CodeBlock.of("values[$L]", i);
      values.add(raw && erased != null ? cast(erased, value) : Functions.cast(component.type(), value));
    }
    return CodeBlock.of(
        "values -> new $T$L($L)",
        Types.className(type.name()),
        raw || type.arguments().isEmpty() ? "" : "<>",
        CodeBlock.join(values, ", "));
  }

  private static CodeBlock cast(JavaName erased, CodeBlock value) {
    return erased.qualifiedName().equals("java.lang.Object")
        ? value
        : CodeBlock.of("($T) $L", Types.className(erased), value);
  }

  private CodeBlock union(UnionType type) {
    List<CodeBlock> members = new ArrayList<>();
    CodeBlock.Builder cases = CodeBlock.builder();
    for (ValueType member : type.members()) {
      CodeBlock each = expression.apply(member);
      members.add(each);
      cases.add("case $T _ -> $L;\n", Types.plain(member), each);
    }
    return CodeBlock.of(
        "$T.union(\n$>$>$S,\n$T.of($L),\nvalue -> switch (value) {\n$>$L$<}$<$<)",
        Glue.RECORD_TYPES,
        type.name().simpleName(),
        List.class,
        CodeBlock.join(members, ", "),
        cases.build());
  }
}
