package clutch.processor.write;

import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Functional;
import clutch.processor.model.ValueType.Nothing;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Whole;
import clutch.processor.model.WholeType;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The two halves of a functional interface's {@code PythonType}: how Python calls Java, and Java Python. */
final class Functions {

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  private Functions() {}

  /** {@code function -> arguments -> function.compare((String) arguments[0], (String) arguments[1])}. */
  static CodeBlock java(Functional type) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < type.parameters().size(); i++) {
      arguments.add(cast(type.parameters().get(i), CodeBlock.of("arguments[$L]", i)));
    }
    CodeBlock call = CodeBlock.of("function.$N($L)", type.method(), CodeBlock.join(arguments, ", "));
    return type.result() == Nothing.VOID
        ? CodeBlock.of("function -> arguments -> {\n$>$L;\nreturn null;\n$<}", call)
        : CodeBlock.of("function -> arguments -> $L", call);
  }

  /** {@code python -> (first, second) -> (int) python.call(first, second)}. */
  static CodeBlock python(Functional type) {
    List<String> names = names(type.parameters().size());
    String parameters = names.size() == 1 ? names.getFirst() : "(" + String.join(", ", names) + ")";
    CodeBlock call = CodeBlock.of("python.call($L)", String.join(", ", names));
    return CodeBlock.of("python -> $L -> $L", parameters, cast(type.result(), call));
  }

  /** Whether a cast in either half is one that Java does not check. */
  static boolean hasUncheckedCast(Functional type) {
    return Types.isGeneric(type.result()) || type.parameters().stream().anyMatch(Types::isGeneric);
  }


  private static List<String> names(int count) {
    if (count == 1) {
      return List.of("value");
    }
    List<String> names = new ArrayList<>(ORDINALS.subList(0, Math.min(count, ORDINALS.size())));
    while (names.size() < count) {
      names.add("argument" + (names.size() + 1));
    }
    return names;
  }

  /** A cast, where one is needed. */
  static CodeBlock cast(ValueType type, CodeBlock value) {
    return switch (type) {
      case Nothing _ -> value;
      case OrNull(ValueType inner, _, _) -> cast(inner, value);
      case Whole(WholeType whole) when whole == WholeType.OBJECT -> value;
      default -> CodeBlock.of("($T) $L", Types.plain(type), value);
    };
  }
}
