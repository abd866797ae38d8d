package clutch.processor.check.fit;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonMember.Function;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.PythonType.Variable;
import clutch.processor.python.Signature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Protocols: whatever has the members is one. What the members take is not judged; what they return binds. */
record Protocols(Comparison comparison) {

  private static final Set<String> OF_ANY_CLASS =
      Set.of(
          "__slots__", "__doc__", "__module__", "__dict__", "__weakref__", "__class_getitem__", "__init__",
          "__new__");

  Fit check(Instance value, Instance hint, BiFunction<PythonType, PythonType, Fit> argument, Fit refusal) {
    Classes classes = comparison.classes();
    Map<String, PythonMember> members = new LinkedHashMap<>();
    boolean sure = collect(hint.className(), members);
    for (String name : members.keySet()) {
      Boolean has = classes.has(value, name);
      if (Boolean.FALSE.equals(has) && !isOfJavaIterator(value, name)) {
        return refusal;
      }
      sure &= has != null;
    }
    Fit fit = arguments(value, hint, members, argument);
    return sure ? fit : fit.inDoubt();
  }

  /** Java's iterators have that, too. */
  private static boolean isOfJavaIterator(Instance value, String name) {
    return value.className().equals(Classes.ITERATOR) && name.equals("close");
  }

  /** What a protocol asks for; false if that is not all. */
  private boolean collect(String protocol, Map<String, PythonMember> members) {
    Optional<PythonClass> found = declarations().classNamed(protocol);
    if (found.isEmpty()) {
      return false;
    }
    boolean all = !found.get().open();
    found.get().members().forEach((name, member) -> {
      if (!OF_ANY_CLASS.contains(name)) {
        members.putIfAbsent(name, member);
      }
    });
    for (PythonType base : found.get().bases()) {
      if (base instanceof Instance instance && comparison.classes().is(instance, Form.PROTOCOL)) {
        all &= collect(instance.className(), members);
      }
    }
    return all;
  }

  /** {@code SupportsAbs[T]} of a float is one of what its {@code __abs__} returns. */
  private Fit arguments(
      Instance value,
      Instance hint,
      Map<String, PythonMember> members,
      BiFunction<PythonType, PythonType, Fit> argument) {
    if (hint.arguments().isEmpty()) {
      return Fit.FITS;
    }
    List<String> names =
        declarations().classNamed(hint.className()).map(PythonClass::typeParameters).orElse(List.of());
    Fit fit = Fit.FITS;
    for (int i = 0; i < hint.arguments().size(); i++) {
      PythonType taken = hint.arguments().get(i);
      PythonType given = i < names.size() ? found(value, names.get(i), members) : Special.UNKNOWN;
      fit = fit.and(given == Special.UNKNOWN ? Fit.UNKNOWN : argument.apply(given, taken));
    }
    return fit;
  }

  private PythonType found(Instance value, String parameter, Map<String, PythonMember> members) {
    for (Map.Entry<String, PythonMember> member : members.entrySet()) {
      if (member.getValue() instanceof Function(_, List<Signature> asked) && asked.size() == 1) {
        PythonType result = result(value, member.getKey(), asked.getFirst());
        PythonType found = match(asked.getFirst().result(), result, parameter);
        if (found != Special.UNKNOWN) {
          return found;
        }
      }
    }
    return Special.UNKNOWN;
  }

  private PythonType result(Instance value, String member, Signature asked) {
    return declarations().member(value, member).orElse(null) instanceof Function(_, List<Signature> all)
        ? all.stream()
            .filter(signature -> signature.known() && (all.size() == 1 || takes(signature, asked)))
            .map(Signature::result)
            .findFirst()
            .orElse(Special.UNKNOWN)
        : Special.UNKNOWN;
  }

  /** Of overloads, the first that takes what the protocol's own users give. */
  private boolean takes(Signature signature, Signature asked) {
    if (signature.parameters().size() < asked.parameters().size()) {
      return false;
    }
    for (int i = 0; i < signature.parameters().size(); i++) {
      Signature.Parameter parameter = signature.parameters().get(i);
      if (i >= asked.parameters().size()) {
        if (!parameter.isOptional()) {
          return false;
        }
      } else {
        PythonType given = asked.parameters().get(i).type();
        if (comparison.probe(() -> comparison.given(given, parameter.type())).isRefused()) {
          return false;
        }
      }
    }
    return true;
  }

  private PythonDeclarations declarations() {
    return comparison.classes().declarations();
  }

  private PythonType match(PythonType asked, PythonType result, String parameter) {
    if (asked instanceof Variable variable && variable.name().equals(parameter)) {
      return result;
    }
    if (asked instanceof Instance(String className, List<PythonType> arguments)
        && result instanceof Instance instance) {
      Instance base = comparison.classes().as(instance, className);
      if (base != null && base.arguments().size() == arguments.size()) {
        for (int i = 0; i < arguments.size(); i++) {
          PythonType found = match(arguments.get(i), base.arguments().get(i), parameter);
          if (found != Special.UNKNOWN) {
            return found;
          }
        }
      }
    }
    return Special.UNKNOWN;
  }
}
