package clutch.processor.write;

import clutch.processor.plan.Shape;
import com.palantir.javapoet.CodeBlock;

/** The expressions for how methods pass their arguments. */
final class Shapes {

  private Shapes() {}

  static CodeBlock of(Shape shape) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.positional($L)", Glue.SHAPE, shape.positional());
    if (shape.more()) {
      code.add(".plusMore()");
    }
    if (!shape.keywords().isEmpty()) {
      code.add(
          ".keywords($L)",
          shape.keywords().stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", ")));
    }
    if (shape.entries()) {
      code.add(".plusEntries()");
    }
    return code.build();
  }
}
