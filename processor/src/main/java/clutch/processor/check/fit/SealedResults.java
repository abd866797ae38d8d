package clutch.processor.check.fit;

import clutch.processor.model.EnumType;
import clutch.processor.model.RecordType;
import clutch.processor.model.RepeatedType;
import clutch.processor.model.UnionType;
import clutch.processor.model.ValueType;
import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import org.jspecify.annotations.Nullable;

/** Sealed interfaces: which of their records and enums stands for a class. */
record SealedResults(Comparison comparison) {

  Fit check(UnionType java, PythonType hint) {
    Fit refusal = Fit.refused(java.text(), PythonText.of(hint));
    Instance instance = Classes.instance(hint);
    if (instance == null) {
      return refusal;
    }
    Classes classes = comparison.classes();
    ValueType best = null;
    Instance bestClass = null;
    boolean mayBeOne = false;
    for (ValueType member : java.members()) {
      Instance named = named(member);
      if (named == null) {
        mayBeOne = true;
      } else if (classes.is(instance, named.className())) {
        // Of several, the class that inherits from the others.
        if (bestClass == null || classes.is(named, bestClass.className())) {
          best = member;
          bestClass = named;
        }
      } else {
        mayBeOne |= classes.is(named, instance.className());
      }
    }
    if (best != null) {
      return comparison.result(best, hint);
    }
    return mayBeOne || !classes.isKnown(instance) || classes.isOpenToOthers(instance) ? Fit.UNKNOWN : refusal;
  }

  private @Nullable Instance named(ValueType member) {
    String target =
        switch (member) {
          case RecordType record -> record.target();
          case EnumType constants -> constants.target();
          case RepeatedType repeated -> target(comparison.whole(repeated));
          default -> null;
        };
    PythonClass found = comparison.classes().named(target);
    return found == null ? null : Classes.plain(found.name());
  }

  private static @Nullable String target(ValueType whole) {
    return switch (whole) {
      case RecordType record -> record.target();
      case EnumType constants -> constants.target();
      default -> null;
    };
  }
}
