package clutch.processor.check.fit;

import clutch.processor.model.RecordType;
import clutch.processor.model.RecordType.Component;
import clutch.processor.model.RecordType.Form;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Functional;
import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonClass.Field;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.PythonType.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a record can hold: attributes, the keys of a mapping, or the elements of a sequence. */
record RecordResults(Comparison comparison) {

  /** They have attributes of their own, but none that a record could mean. */
  private static final Set<String> WITHOUT_PARTS =
      Set.of(
          "builtins.bool", Classes.INT, Classes.FLOAT, Classes.STR, Classes.BYTES, Classes.BYTEARRAY, Classes.LIST,
          Classes.TUPLE, Classes.SET, Classes.FROZENSET);

  Fit check(RecordType record, PythonType hint) {
    return comparison.once(
        record, hint, false, () -> record.form() == Form.TUPLE ? sequence(record, hint) : parts(record, hint));
  }

  private Fit parts(RecordType record, PythonType hint) {
    Fit refusal = Fit.refused(record.text(), PythonText.of(hint));
    if (!(hint instanceof Instance instance) || WITHOUT_PARTS.contains(instance.className())) {
      return refusal;
    }
    Classes classes = comparison.classes();
    Optional<PythonClass> found = classes.declarations().classNamed(instance.className());
    if (found.isPresent() && found.get().form() == PythonClass.Form.TYPED_DICT) {
      return Fit.each(record.components(), component -> key(component, found.get(), instance));
    }
    Instance mapping = classes.as(instance, Classes.MAPPING);
    if (mapping != null) {
      return mapping(record, mapping);
    }
    if (instance.className().equals(Classes.OBJECT) || found.isEmpty()) {
      return Fit.UNKNOWN;
    }
    return Fit.each(record.components(), component -> attribute(record, component, instance));
  }

  private Fit key(Component component, PythonClass typedDict, Instance type) {
    Optional<Field> found =
        Fields.of(typedDict, type).stream()
            .filter(field -> field.name().equals(component.pythonName()))
            .findFirst();
    if (found.isEmpty()) {
      return typedDict.open() ? Fit.UNKNOWN : missing(component, typedDict.name(), "key");
    }
    if (!found.get().required() && !canBeMissing(component)) {
      return Fit.refused(component.type().text(), "nothing, as the key is not required").at("." + component.name());
    }
    return comparison.result(component.type(), found.get().type()).at("." + component.name());
  }

  private Fit mapping(RecordType record, Instance mapping) {
    if (mapping.arguments().size() != 2) {
      return Fit.UNKNOWN;
    }
    PythonType value = mapping.arguments().getLast();
    return Fit.each(
            record.components(), component -> comparison.result(component.type(), value).at("." + component.name()))
        .inDoubt();
  }

  private Fit attribute(RecordType record, Component component, Instance type) {
    String step = "." + component.name();
    PythonMember member =
        comparison.classes().declarations().member(type, component.pythonName()).orElse(null);
    return switch (member) {
      case null -> hidden(record, type) || canBeMissing(component)
          ? Fit.UNKNOWN
          : missing(component, type.className(), "attribute");
      case PythonMember.Variable(PythonType held, _) -> comparison.result(component.type(), held).at(step);
      case PythonMember.Function _ -> method(component.type(), type, component).at(step);
      case PythonMember.ClassNamed _, PythonMember.ModuleNamed _, PythonMember.Unknown _ -> Fit.UNKNOWN;
    };
  }

  /** A subclass may have it: the one that the record names, or one that there must be. */
  private boolean hidden(RecordType record, Instance type) {
    Classes classes = comparison.classes();
    PythonClass target = classes.named(record.target());
    boolean isBaseOfTarget =
        target != null
            && !target.name().equals(type.className())
            && classes.is(Classes.plain(target.name()), type.className());
    return isBaseOfTarget || !classes.isKnown(type) || classes.isOpenToOthers(type);
  }

  private Fit method(ValueType java, Instance type, Component component) {
    PythonType method = new PythonType.Callable(null, Special.UNKNOWN);
    return java instanceof Functional
        ? Fit.UNKNOWN
        : comparison.result(java, method).inWords(
            java.text(), "the method %s.%s".formatted(PythonText.ofClass(type.className()), component.pythonName()));
  }

  private static boolean canBeMissing(Component component) {
    return NaturalTypes.present(component.type()) != null;
  }

  private static Fit missing(Component component, String className, String kind) {
    return Fit.refused(
            component.type().text(),
            "nothing, as %s has no %s '%s'".formatted(PythonText.ofClass(className), kind, component.pythonName()))
        .at("." + component.name());
  }

  private Fit sequence(RecordType record, PythonType hint) {
    Fit refusal = Fit.refused(record.text(), PythonText.of(hint));
    return switch (hint) {
      case Tuple(List<PythonType> elements, boolean repeated) ->
          repeated ? all(record, elements.getFirst()).inDoubt() : elements(record, elements, refusal);
      case Instance instance -> sequence(record, instance, refusal);
      default -> refusal;
    };
  }

  private Fit sequence(RecordType record, Instance hint, Fit refusal) {
    Classes classes = comparison.classes();
    Optional<PythonClass> found = classes.declarations().classNamed(hint.className());
    if (found.isPresent() && found.get().form() == PythonClass.Form.NAMED_TUPLE) {
      return elements(record, Fields.types(found.get(), hint), refusal);
    }
    if (!classes.mayHave(hint, "__getitem__")
        && !new HeldContainers(comparison).mayBe(Classes.of(Classes.TUPLE, Special.UNKNOWN), hint)) {
      return refusal;
    }
    return new Iterables(comparison)
        .result(record.text(), hint, element -> all(record, element))
        .inDoubt();
  }

  private Fit all(RecordType record, PythonType element) {
    return Fit.each(
        record.components(), component -> comparison.result(component.type(), element).at("." + component.name()));
  }

  private Fit elements(RecordType record, List<PythonType> types, Fit refusal) {
    if (types.size() != record.components().size()) {
      return refusal;
    }
    Fit fit = Fit.FITS;
    for (int i = 0; i < types.size(); i++) {
      Component component = record.components().get(i);
      fit = fit.and(comparison.result(component.type(), types.get(i)).at("." + component.name()));
    }
    return fit;
  }
}
