package clutch.processor.check.fit;

import clutch.processor.check.fit.JavaParts.Part;
import clutch.processor.model.Container;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.PythonType.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Lists, sets, maps, entries and iterators of Java's as arguments. */
record Containers(Comparison comparison) {

  Fit argument(Composed java, PythonType hint) {
    Fit refusal = Fit.refused(PythonText.of(hint), java.text());
    if (java.container() == Container.ENTRY) {
      List<Part> parts = List.of(new Part(java.arguments().get(0), "[0]"), new Part(java.arguments().get(1), "[1]"));
      return tuple(parts, hint, refusal);
    }
    if (!(hint instanceof Instance instance)) {
      return refusal;
    }
    Classes classes = comparison.classes();
    boolean isMap = java.container() == Container.MAP || java.container() == Container.SEQUENCED_MAP;
    if (isMap && classes.is(instance, Form.TYPED_DICT)) {
      // Which keys it has is known at run time only.
      return Fit.UNKNOWN;
    }
    if (isFromPythonPerhaps(java.container()) && classes.is(instance, Classes.ITERATOR)) {
      return iterator(java.arguments().getFirst(), instance);
    }
    JavaParts parts = new JavaParts(comparison);
    List<PythonType> inside = new ArrayList<>();
    for (ValueType argument : java.arguments()) {
      inside.add(parts.standIn(argument));
    }
    return NaturalTypes.container(java.container(), inside) instanceof Instance given
        ? new Bases(comparison).check(given, instance, parts::compare, refusal)
        : refusal;
  }

  /** What has come from Python goes back as it was: a generator, a file. */
  private static boolean isFromPythonPerhaps(Container container) {
    return container == Container.ITERATOR || container == Container.PY_ITERATOR;
  }

  private Fit iterator(ValueType element, Instance hint) {
    Instance base = comparison.classes().as(hint, Classes.ITERATOR);
    Fit elements =
        base == null || base.arguments().size() != 1
            ? Fit.UNKNOWN
            : comparison.argument(element, base.arguments().getFirst()).at("[]");
    return hint.className().equals(Classes.ITERATOR) ? elements : elements.inDoubt();
  }

  /** A fresh tuple of Java values. */
  Fit tuple(List<Part> elements, PythonType hint, Fit refusal) {
    return switch (hint) {
      case Tuple(List<PythonType> taken, boolean repeated) -> {
        if (!repeated && taken.size() != elements.size()) {
          yield refusal;
        }
        Fit fit = Fit.FITS;
        for (int i = 0; i < elements.size(); i++) {
          Part part = elements.get(i);
          fit = fit.and(comparison.argument(part.type(), taken.get(repeated ? 0 : i)).at(part.step()));
        }
        yield fit;
      }
      case Instance instance -> {
        JavaParts parts = new JavaParts(comparison);
        Instance given = Classes.of(Classes.TUPLE, parts.standIn(elements));
        yield new Bases(comparison).check(given, instance, parts::compare, refusal).withoutElementStep();
      }
      default -> refusal;
    };
  }
}
