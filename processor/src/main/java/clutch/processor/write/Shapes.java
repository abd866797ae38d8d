package clutch.processor.write;

import clutch.processor.plan.Shape;
import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** The expressions for how methods pass their arguments. */
final class Shapes {

  private Shapes() {}

  static CodeBlock of(Shape shape) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.positional($L)", Glue.SHAPE, shape.positional());
    if (shape.optional() > 0) {
      code.add(".lastOptional($L)", shape.optional());
    }
    if (shape.more()) {
      code.add(".plusMore()");
    }
    if (!shape.keywords().isEmpty()) {
      code.add(".keywords($L)", texts(shape.keywords()));
    }
    if (!shape.optionalKeywords().isEmpty()) {
      code.add(".optionalKeywords($L)", texts(shape.optionalKeywords()));
    }
    if (shape.entries()) {
      code.add(".plusEntries()");
    }
    return code.build();
  }

  private static CodeBlock texts(List<String> texts) {
    return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
  }
}
