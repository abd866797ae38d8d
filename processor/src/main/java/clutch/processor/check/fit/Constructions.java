package clutch.processor.check.fit;

import clutch.processor.model.RecordType;
import clutch.processor.model.RecordType.Component;
import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.Signature;
import clutch.processor.python.syntax.ParameterKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the class that a record names takes the record's components by keyword. */
record Constructions(Comparison comparison) {

  Fit check(RecordType record) {
    if (record.form() != RecordType.Form.INSTANCE) {
      return Fit.FITS;
    }
    PythonClass named = comparison.classes().named(record.target());
    if (named == null) {
      return Fit.UNKNOWN;
    }
    List<Signature> signatures = comparison.classes().declarations().constructors(Classes.plain(named.name()));
    return comparison.once(record, Special.NEVER, true, () -> any(record, named.name(), signatures));
  }

  private Fit any(RecordType record, String className, List<Signature> signatures) {
    Fit best = null;
    for (Signature signature : signatures) {
      Fit fit = new Constructions(comparison.apart()).one(record, className, signature);
      if (best == null || fit.verdict().compareTo(best.verdict()) < 0) {
        best = fit;
      }
    }
    Fit found = Objects.requireNonNullElse(best, Fit.UNKNOWN);
    // What stands behind which interface is the business of results.
    return found.verdict() == Verdict.FITS ? Fit.FITS : found;
  }

  private Fit one(RecordType record, String className, Signature signature) {
    if (!signature.known()) {
      return Fit.UNKNOWN;
    }
    Fit fit = Fit.each(record.components(), component -> component(component, className, signature));
    Set<String> given = record.components().stream().map(Component::pythonName).collect(Collectors.toSet());
    for (Signature.Parameter parameter : signature.parameters()) {
      if (!parameter.isOptional() && !(isNamed(parameter) && given.contains(parameter.name()))) {
        fit = fit.and(missing(record, className, parameter));
      }
    }
    return fit;
  }

  private static Fit missing(RecordType record, String className, Signature.Parameter parameter) {
    return Fit.refused(
        "%s(%s=...)".formatted(PythonText.ofClass(className), parameter.name()),
        "%s, which has no such component".formatted(record.text()));
  }

  private Fit component(Component component, String className, Signature signature) {
    Optional<Signature.Parameter> taken = parameter(signature, component.pythonName());
    String step = "." + component.name();
    if (taken.isEmpty()) {
      return Fit.refused(
              "%s, which takes no '%s'".formatted(PythonText.ofClass(className), component.pythonName()),
              component.type().text())
          .at(step);
    }
    if (component.defaultIfEmpty() && !taken.get().isOptional()) {
      return Fit.refused("'%s' in any case".formatted(component.pythonName()), "nothing where it is empty").at(step);
    }
    if (taken.get().defaultText().equals("None")) {
      Fit withoutNull = comparison.argument(RecordArguments.taken(component), taken.get().type());
      boolean isNull = withoutNull.path().isEmpty() && withoutNull.found().equals("null");
      return isNull ? Fit.UNKNOWN : withoutNull.at(step);
    }
    return comparison.argument(RecordArguments.taken(component), taken.get().type()).at(step);
  }

  private static Optional<Signature.Parameter> parameter(Signature signature, String name) {
    List<Signature.Parameter> all = signature.parameters();
    return all.stream()
        .filter(parameter -> isNamed(parameter) && parameter.name().equals(name))
        .findFirst()
        .or(() -> all.stream().filter(parameter -> parameter.kind() == ParameterKind.VAR_KEYWORD).findFirst());
  }

  private static boolean isNamed(Signature.Parameter parameter) {
    return parameter.kind() == ParameterKind.POSITIONAL_OR_KEYWORD || parameter.kind() == ParameterKind.KEYWORD_ONLY;
  }
}
