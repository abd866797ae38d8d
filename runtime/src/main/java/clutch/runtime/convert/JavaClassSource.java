package clutch.runtime.convert;

import clutch.runtime.convert.JavaMember.Kind;
import clutch.runtime.convert.JavaParameter.Passing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes the Python class of the Java objects behind an interface, so that Python itself binds arguments. */
final class JavaClassSource {

  /** The object itself; no Java parameter has that name in Python. */
  private static final String SELF = "_self_";

  private final StringBuilder source = new StringBuilder();
  private final List<? extends JavaMember<?>> members;

  private JavaClassSource(List<? extends JavaMember<?>> members) {
    this.members = members;
  }

  static String of(String name, List<? extends JavaMember<?>> members) {
    JavaClassSource writer = new JavaClassSource(members);
    writer.line(0, "class %s(JavaObject):".formatted(name));
    writer.line(1, "__slots__ = ()");
    writer.methods();
    writer.attributes();
    return writer.source.toString();
  }

  private void methods() {
    Map<String, List<Integer>> byName = indices(member -> member.kind() == Kind.METHOD);
    byName.forEach(
        (name, overloads) -> {
          if (overloads.size() == 1) {
            method(name, overloads.getFirst());
            return;
          }
          List<String> names = new ArrayList<>();
          for (int index : overloads) {
            names.add("_overload_" + index);
            method(names.getLast(), index);
          }
          line(1, "%s = _overloaded(%s)".formatted(name, String.join(", ", names)));
        });
  }

  private void attributes() {
    Map<String, List<Integer>> byName = indices(member -> member.kind() != Kind.METHOD);
    byName.forEach(
        (name, indices) -> {
          String reads = "None";
          String writes = "None";
          for (int index : indices) {
            if (members.get(index).kind() == Kind.READ) {
              reads = "lambda %s: %1$s._java(%d)".formatted(SELF, index);
            } else {
              writes = "lambda %s, value: %1$s._java(%d, value)".formatted(SELF, index);
            }
          }
          line(1, "%s = _property(%s, %s)".formatted(name, reads, writes));
        });
  }

  private Map<String, List<Integer>> indices(Predicate<JavaMember<?>> wanted) {
    Map<String, List<Integer>> byName = new LinkedHashMap<>();
    for (int i = 0; i < members.size(); i++) {
      if (wanted.test(members.get(i))) {
        byName.computeIfAbsent(members.get(i).name(), name -> new ArrayList<>()).add(i);
      }
    }
    return byName;
  }

  private void method(String name, int index) {
    List<JavaParameter> parameters = members.get(index).parameters();
    line(1, "def %s(%s):".formatted(name, signature(parameters)));
    String arguments = parameters.stream().map(each -> ", " + each.name()).collect(Collectors.joining());
    line(2, "return %s._java(%d%s)".formatted(SELF, index, arguments));
  }

  private static String signature(List<JavaParameter> parameters) {
    List<String> texts = new ArrayList<>(List.of(SELF));
    boolean any = parameters.stream().anyMatch(each -> each.passing() == Passing.EACH);
    List<JavaParameter> byPosition =
        parameters.stream()
            .filter(each -> each.passing() == Passing.POSITIONAL || (!any && each.passing() == Passing.KEYWORD))
            .sorted((one, other) -> one.passing().compareTo(other.passing()))
            .toList();
    for (int i = 0; i < byPosition.size(); i++) {
      boolean mayBeLeftOut = byPosition.subList(i, byPosition.size()).stream().allMatch(JavaParameter::optional);
      texts.add(byPosition.get(i).name() + (mayBeLeftOut ? "=None" : ""));
    }
    for (JavaParameter parameter : parameters) {
      if (parameter.passing() == Passing.EACH) {
        texts.add("*" + parameter.name());
      }
    }
    for (JavaParameter parameter : parameters) {
      if (any && parameter.passing() == Passing.KEYWORD) {
        texts.add(parameter.name() + (parameter.optional() ? "=None" : ""));
      }
    }
    for (JavaParameter parameter : parameters) {
      if (parameter.passing() == Passing.ENTRIES) {
        texts.add("**" + parameter.name());
      }
    }
    return String.join(", ", texts);
  }

  private void line(int depth, String text) {
    source.append("    ".repeat(depth)).append(text).append('\n');
  }
}
