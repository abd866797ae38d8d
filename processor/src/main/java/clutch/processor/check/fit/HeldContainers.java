package clutch.processor.check.fit;

import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonClass.Field;
import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.PythonType.Tuple;
import java.util.List;
import java.util.Optional;

/** What Java's containers can hold. */
record HeldContainers(Comparison comparison) {

  Fit result(Composed java, PythonType hint) {
    ValueType first = java.arguments().getFirst();
    return switch (java.container()) {
      case LIST, COLLECTION, ITERABLE, SEQUENCED_COLLECTION, ITERATOR, PY_ITERATOR, STREAM ->
          new Iterables(comparison).result(java.text(), hint, element -> comparison.result(first, element));
      case SET, SEQUENCED_SET -> set(java, first, hint);
      case MAP, SEQUENCED_MAP -> map(java, first, java.arguments().getLast(), hint);
      case ENTRY -> tuple(java, List.of(first, java.arguments().getLast()), hint);
      case OPTIONAL -> comparison.result(first, hint);
    };
  }

  private Fit set(Composed java, ValueType element, PythonType hint) {
    Fit refusal = Fit.refused(java.text(), PythonText.of(hint));
    if (!(hint instanceof Instance instance)) {
      return refusal;
    }
    Classes classes = comparison.classes();
    if (classes.isAny(instance, Classes.SET, Classes.FROZENSET)) {
      return elements(element, instance);
    }
    boolean mayBeSet =
        mayBe(Classes.of(Classes.SET, Special.UNKNOWN), instance)
            || mayBe(Classes.of(Classes.FROZENSET, Special.UNKNOWN), instance);
    return mayBeSet ? elements(element, instance).inDoubt() : refusal;
  }

  private Fit elements(ValueType element, Instance hint) {
    Instance iterable = comparison.classes().as(hint, Classes.ITERABLE);
    return iterable == null || iterable.arguments().size() != 1
        ? Fit.UNKNOWN
        : comparison.result(element, iterable.arguments().getFirst()).at("[]");
  }

  private Fit map(Composed java, ValueType key, ValueType value, PythonType hint) {
    Fit refusal = Fit.refused(java.text(), PythonText.of(hint));
    if (!(hint instanceof Instance instance)) {
      return refusal;
    }
    Classes classes = comparison.classes();
    if (classes.is(instance, Form.TYPED_DICT)) {
      return typedDict(key, value, instance);
    }
    Instance mapping = classes.as(instance, Classes.MAPPING);
    if (mapping != null) {
      return mapping.arguments().size() != 2
          ? Fit.UNKNOWN
          : comparison
              .result(key, mapping.arguments().getFirst())
              .at(" key")
              .and(comparison.result(value, mapping.arguments().getLast()).at("[]"));
    }
    boolean likeMapping =
        classes.is(instance, Form.PROTOCOL)
            || (classes.mayHave(instance, "keys") && classes.mayHave(instance, "__getitem__"));
    return likeMapping || mayBe(new Instance(Classes.DICT, List.of(Special.UNKNOWN, Special.UNKNOWN)), instance)
        ? Fit.UNKNOWN
        : refusal;
  }

  private Fit typedDict(ValueType key, ValueType value, Instance hint) {
    Fit fit = comparison.result(key, Classes.plain(Classes.STR)).at(" key");
    List<Field> fields =
        comparison
            .classes()
            .declarations()
            .classNamed(hint.className())
            .map(found -> Fields.of(found, hint))
            .orElse(List.of());
    return fit.and(Fit.each(fields, field -> comparison.result(value, field.type()).at("['" + field.name() + "']")));
  }

  /** A tuple of two. */
  private Fit tuple(Composed java, List<ValueType> elements, PythonType hint) {
    Fit refusal = Fit.refused(java.text(), PythonText.of(hint));
    return switch (hint) {
      case Tuple(List<PythonType> types, boolean repeated) -> {
        if (!repeated && types.size() != elements.size()) {
          yield refusal;
        }
        Fit fit = repeated ? Fit.UNKNOWN : Fit.FITS;
        for (int i = 0; i < elements.size(); i++) {
          fit = fit.and(comparison.result(elements.get(i), types.get(repeated ? 0 : i)).at("[" + i + "]"));
        }
        yield fit;
      }
      case Instance instance -> namedTuple(elements, instance, refusal);
      default -> refusal;
    };
  }

  private Fit namedTuple(List<ValueType> elements, Instance hint, Fit refusal) {
    Optional<PythonClass> found = comparison.classes().declarations().classNamed(hint.className());
    if (found.isPresent() && found.get().form() == Form.NAMED_TUPLE) {
      List<PythonType> types = Fields.types(found.get(), hint);
      return types.size() != elements.size() ? refusal : tupleOf(elements, types);
    }
    return comparison.classes().is(hint, Classes.TUPLE)
            || !comparison.classes().isKnown(hint)
            || mayBe(Classes.of(Classes.TUPLE, Special.UNKNOWN), hint)
        ? Fit.UNKNOWN
        : refusal;
  }

  private Fit tupleOf(List<ValueType> elements, List<PythonType> types) {
    Fit fit = Fit.FITS;
    for (int i = 0; i < elements.size(); i++) {
      fit = fit.and(comparison.result(elements.get(i), types.get(i)).at("[" + i + "]"));
    }
    return fit;
  }

  /** What is hinted is unknown, or so wide that this may be one. */
  boolean mayBe(Instance value, Instance hint) {
    Classes classes = comparison.classes();
    return !classes.isKnown(hint)
        || (classes.isOpenToOthers(hint) && !comparison.probe(() -> comparison.given(value, hint)).isRefused());
  }
}
