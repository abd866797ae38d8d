package clutch.processor.check.fit;

import clutch.processor.check.fit.JavaParts.Part;
import clutch.processor.model.RecordType;
import clutch.processor.model.RecordType.Component;
import clutch.processor.model.ValueType;
import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonClass.Field;
import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records as arguments: dicts, tuples, and instances of the class that they name. */
record RecordArguments(Comparison comparison) {

  Fit check(RecordType record, PythonType hint) {
    return comparison.once(record, hint, true, () -> form(record, hint));
  }

  private Fit form(RecordType record, PythonType hint) {
    Fit refusal = Fit.refused(PythonText.of(hint), record.text());
    return switch (record.form()) {
      case TUPLE -> new Containers(comparison).tuple(parts(record, ""), hint, refusal);
      case DICT -> hint instanceof Instance instance ? dict(record, instance, refusal) : refusal;
      case INSTANCE -> instance(record, hint, refusal).and(new Constructions(comparison).check(record));
    };
  }

  private Fit instance(RecordType record, PythonType hint, Fit refusal) {
    PythonClass named = comparison.classes().named(record.target());
    if (named == null) {
      return Fit.UNKNOWN;
    }
    if (named.form() == Form.TYPED_DICT) {
      return hint instanceof Instance instance ? dict(record, instance, refusal) : refusal;
    }
    return comparison.given(Classes.plain(named.name()), hint).inWords(refusal.expected(), refusal.found());
  }

  private Fit dict(RecordType record, Instance hint, Fit refusal) {
    Optional<PythonClass> found = comparison.classes().declarations().classNamed(hint.className());
    if (found.isPresent() && found.get().form() == Form.TYPED_DICT) {
      return typedDict(record, found.get(), hint);
    }
    JavaParts parts = new JavaParts(comparison);
    Instance given =
        new Instance(Classes.DICT, List.of(Classes.plain(Classes.STR), parts.standIn(parts(record, "."))));
    return new Bases(comparison).check(given, hint, parts::compare, refusal).withoutElementStep();
  }

  private static List<Part> parts(RecordType record, String before) {
    return record.components().stream()
        .map(one -> new Part(taken(one), before.isEmpty() ? "." + one.name() : before + one.name()))
        .toList();
  }

  /** What is given if it is not left out. */
  static ValueType taken(Component component) {
    ValueType present = component.defaultIfEmpty() ? NaturalTypes.present(component.type()) : null;
    return present == null ? component.type() : present;
  }

  private Fit typedDict(RecordType record, PythonClass typedDict, Instance hint) {
    Map<String, Component> components = new HashMap<>();
    record.components().forEach(one -> components.put(one.pythonName(), one));
    Fit fit = typedDict.open() ? Fit.UNKNOWN : Fit.FITS;
    for (Field field : Fields.of(typedDict, hint)) {
      Component component = components.remove(field.name());
      if (component != null) {
        fit = fit.and(field(component, field));
      } else if (field.required()) {
        fit = fit.and(missing(record, hint, field));
      }
    }
    for (Component component : components.values()) {
      fit = fit.and(typedDict.open() ? Fit.UNKNOWN : tooMuch(component, hint));
    }
    return fit;
  }

  private Fit field(Component component, Field field) {
    if (field.required() && component.defaultIfEmpty()) {
      return Fit.refused("the key '%s' in any case".formatted(field.name()), "nothing where it is empty")
          .at("." + component.name());
    }
    return comparison.argument(taken(component), field.type()).at("." + component.name());
  }

  private static Fit missing(RecordType record, Instance hint, Field field) {
    return Fit.refused(
        "%s with the key '%s'".formatted(PythonText.of(hint), field.name()),
        "%s, which has no such component".formatted(record.text()));
  }

  private static Fit tooMuch(Component component, Instance hint) {
    return Fit.refused(
        "%s, which has no key '%s'".formatted(PythonText.of(hint), component.pythonName()), component.type().text())
        .at("." + component.name());
  }
}
