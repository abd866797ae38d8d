package clutch.processor.python.resolve;

import clutch.processor.python.resolve.Header.Metaclass;
import clutch.processor.python.resolve.Symbol.OfClass;
import clutch.processor.python.syntax.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what the metaclass of a class may do to it. */
final class Metaclasses {
  private final Resolution resolution;

  Metaclasses(Resolution resolution) {
    this.resolution = resolution;
  }

  /** The metaclass that is written, together with those of the bases. */
  Metaclass of(ClassScope scope, List<ClassScope> bases) {
    Metaclass metaclass = Metaclass.PLAIN;
    for (ClassScope base : bases) {
      metaclass = metaclass.with(resolution.headers().of(base).metaclass());
    }
    Expression written = scope.definition().keywords().get("metaclass");
    if (written != null) {
      Symbol symbol = resolution.symbols().of(written, scope.header());
      metaclass =
          metaclass.with(
              symbol instanceof OfClass(ClassScope named)
                  ? judge(named, new HashSet<>())
                  : Metaclass.UNKNOWN);
    }
    return metaclass;
  }

  private Metaclass judge(ClassScope metaclass, Set<ClassScope> seen) {
    switch (metaclass.qualifiedName()) {
      case "builtins.type", "builtins.object", "enum.EnumMeta", "enum.EnumType" -> {
        return Metaclass.PLAIN;
      }
      case "abc.ABCMeta", "typing._ProtocolMeta" -> {
        return Metaclass.ABSTRACT;
      }
      default -> {}
    }
    if (!seen.add(metaclass) || resolution.headers().of(metaclass).hasUnknownBase()) {
      return Metaclass.UNKNOWN;
    }
    Metaclass judged = Metaclass.PLAIN;
    if (metaclass.own("__call__") != null) {
      judged = Metaclass.CALLED;
    }
    // What the code of a metaclass does to its classes can't be seen; a stub would say it.
    boolean mayAdd =
        metaclass.own("__new__") != null
            || metaclass.own("__init__") != null
            || metaclass.own("__prepare__") != null;
    if (mayAdd && !metaclass.module().isStub()) {
      return Metaclass.UNKNOWN;
    }
    for (Expression base : metaclass.definition().bases()) {
      judged =
          judged.with(
              resolution.symbols().of(base, metaclass.header()) instanceof OfClass(ClassScope next)
                  ? judge(next, seen)
                  : Metaclass.UNKNOWN);
    }
    return judged;
  }
}
