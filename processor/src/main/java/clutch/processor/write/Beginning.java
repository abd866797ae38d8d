package clutch.processor.write;

import clutch.processor.plan.MethodPlan;
import com.palantir.javapoet.CodeBlock;

/** Where calls begin: at a function or attribute, or at the object whose member is called. */
record Beginning(Names names, boolean ofObject) {

  CodeBlock begin(MethodPlan plan) {
    return ofObject
        ? CodeBlock.of("$N.begin($N)", names.self, names.field(plan))
        : CodeBlock.of("$N.begin()", names.field(plan));
  }

  /** What hands a call over. */
  String owner(MethodPlan plan) {
    return ofObject ? names.self : names.field(plan);
  }
}
