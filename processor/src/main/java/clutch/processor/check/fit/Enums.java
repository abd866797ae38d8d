package clutch.processor.check.fit;

import clutch.processor.model.EnumType;
import clutch.processor.model.EnumType.Constant;
import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.PythonType.Literal;
import clutch.processor.python.PythonType.Union;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Enums: their constants are texts, or the members of the enum that they name. */
record Enums(Comparison comparison) {

  private static final String FLAG = "enum.Flag";

  private static final int LISTED = 5;

  Fit argument(EnumType java, PythonType hint) {
    Fit exist = membersExist(java);
    PythonClass target = comparison.classes().named(java.target());
    if (exist.isRefused() || (java.target() != null && target == null)) {
      return exist.isRefused() ? exist : Fit.UNKNOWN;
    }
    String className = target == null ? Classes.STR : target.name();
    int refused = 0;
    Fit others = java.constants().isEmpty() ? Fit.UNKNOWN : Fit.FITS;
    for (Constant constant : java.constants()) {
      Fit fit = comparison.attempt(() -> comparison.given(new Literal(className, constant.pythonName()), hint));
      if (fit.isRefused()) {
        refused++;
      } else {
        others = others.and(fit);
      }
    }
    if (refused > 0 && refused == java.constants().size()) {
      return Fit.refused(PythonText.of(hint), java.text());
    }
    return exist.and(refused == 0 ? others : Fit.UNKNOWN);
  }

  /** Each constant needs a member in the enum that is named. */
  Fit membersExist(EnumType java) {
    PythonClass target = comparison.classes().named(java.target());
    if (target == null || target.form() != Form.ENUM || target.open()) {
      return java.target() == null ? Fit.FITS : Fit.UNKNOWN;
    }
    Instance type = Classes.plain(target.name());
    for (Constant constant : java.constants()) {
      if (!comparison.classes().mayHave(type, constant.pythonName())) {
        return Fit.refused(
            "%s, which has no member %s".formatted(PythonText.ofClass(target.name()), constant.pythonName()),
            java.text() + "." + constant.name());
      }
    }
    return Fit.FITS;
  }

  Fit result(EnumType java, PythonType hint) {
    Fit exist = membersExist(java);
    return exist.isRefused() ? exist : held(java, hint);
  }

  private Fit held(EnumType java, PythonType hint) {
    return switch (hint) {
      case Union(List<PythonType> members) -> union(java, members);
      case Literal literal -> values(java, literal.className(), List.of(literal.value()));
      case Instance instance -> instance(java, instance);
      default -> Fit.refused(java.text(), PythonText.of(hint));
    };
  }

  /** All texts that have no constant are named at once. */
  private Fit union(EnumType java, List<PythonType> members) {
    Set<String> classes = new LinkedHashSet<>();
    List<PythonType> others = new ArrayList<>();
    for (PythonType member : members) {
      if (member instanceof Literal literal) {
        classes.add(literal.className());
      } else {
        others.add(member);
      }
    }
    Fit fit = Fit.each(others, member -> comparison.result(java, member));
    return fit.and(Fit.each(classes, className -> values(java, className, valuesOf(members, className))));
  }

  private static List<String> valuesOf(List<PythonType> members, String className) {
    return members.stream()
        .filter(member -> member instanceof Literal(String name, _) && name.equals(className))
        .map(member -> ((Literal) member).value())
        .toList();
  }

  private Fit values(EnumType java, String className, List<String> values) {
    Instance type = Classes.plain(className);
    if (comparison.classes().is(type, Form.ENUM)) {
      return isMemberOfAnother(java, type) ? Fit.refused(java.text(), PythonText.of(type)) : names(java, type, values);
    }
    if (!className.equals(Classes.STR)) {
      return Fit.refused(java.text(), PythonText.of(new Literal(className, values.getFirst())));
    }
    return names(java, type, values);
  }

  private static Fit names(EnumType java, Instance type, List<String> values) {
    Set<String> constants = java.constants().stream().map(Constant::pythonName).collect(Collectors.toSet());
    List<String> missing = values.stream().filter(value -> !constants.contains(value)).toList();
    boolean isText = type.className().equals(Classes.STR);
    String found = listed(isText ? missing.stream().map(value -> "'" + value + "'").toList() : missing);
    return missing.isEmpty()
        ? Fit.FITS
        : Fit.refused(java.text(), isText ? found : PythonText.of(type) + "." + found);
  }

  /** An enum of Python's may have sixty members. */
  private static String listed(List<String> names) {
    return names.size() <= LISTED + 1
        ? String.join(", ", names)
        : "%s and %d more".formatted(String.join(", ", names.subList(0, LISTED)), names.size() - LISTED);
  }

  private Fit instance(EnumType java, Instance hint) {
    Classes classes = comparison.classes();
    if (hint.className().equals(Classes.STR)) {
      return Fit.UNKNOWN;
    }
    if (classes.is(hint, Form.ENUM)) {
      return ofEnum(java, hint);
    }
    PythonClass target = classes.named(java.target());
    boolean isBase = target != null && classes.is(Classes.plain(target.name()), hint.className());
    return isBase || classes.is(hint, Classes.STR) || !classes.isKnown(hint) || classes.isOpenToOthers(hint)
        ? Fit.UNKNOWN
        : Fit.refused(java.text(), PythonText.of(hint));
  }

  private boolean isMemberOfAnother(EnumType java, Instance type) {
    PythonClass target = comparison.classes().named(java.target());
    return target != null && !target.name().equals(type.className());
  }

  private Fit ofEnum(EnumType java, Instance hint) {
    Classes classes = comparison.classes();
    if (isMemberOfAnother(java, hint)) {
      return Fit.refused(java.text(), PythonText.of(hint));
    }
    Optional<PythonClass> found = classes.declarations().classNamed(hint.className());
    if (found.isEmpty() || found.get().open() || classes.is(hint, FLAG)) {
      return Fit.UNKNOWN;
    }
    List<String> members = found.get().members().values().stream().flatMap(Enums::memberName).distinct().toList();
    return members.isEmpty() ? Fit.UNKNOWN : names(java, hint, members);
  }

  /** The name of a member, which an alias of it has as well. */
  private static Stream<String> memberName(PythonMember member) {
    return member instanceof PythonMember.Variable(Literal literal, _) ? Stream.of(literal.value()) : Stream.empty();
  }
}
