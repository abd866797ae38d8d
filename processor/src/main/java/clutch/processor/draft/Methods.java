package clutch.processor.draft;

import clutch.processor.draft.Member.Method;
import clutch.processor.draft.Member.Parameter;
import clutch.processor.draft.Member.Remark;
import clutch.processor.python.Signature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The methods of one interface, told from each other as Java does it. */
final class Methods {

  private final Signatures signatures;
  private final Map<String, Member> byKey = new LinkedHashMap<>();
  private final Map<String, String> pythonNames = new LinkedHashMap<>();

  Methods(Signatures signatures) {
    this.signatures = signatures;
  }

  void remark(String text) {
    byKey.put("// " + byKey.size(), new Remark(text));
  }

  /** Methods for a function; overloads that Java can't tell apart are merged. */
  void add(Callee callee, List<Signature> overloads) {
    Map<String, String> byNames = new LinkedHashMap<>();
    for (Signature overload : overloads) {
      for (Method method : signatures.draft(callee, overload)) {
        String names = method.parameters().stream().map(Methods::role).collect(Collectors.joining(","));
        boolean hasDefaults = names.contains("?");
        String known = hasDefaults ? byNames.get(names) : null;
        if (known != null) {
          merge(known, method);
        } else {
          byNames.put(names, put(callee.pythonName(), method));
        }
      }
    }
  }

  private static String role(Parameter parameter) {
    return parameter.name() + (parameter.marks().contains(Mark.DEFAULT_IF_EMPTY) ? "?" : "");
  }

  /** A method as it is, for what is read or written. */
  void add(String pythonName, Method method) {
    put(pythonName, method);
  }

  private String put(String pythonName, Method method) {
    Method named = method;
    String key = key(named);
    while (byKey.containsKey(key)) {
      if (pythonName.equals(pythonNames.get(key))) {
        merge(key, named);
        return key;
      }
      named = named.named(named.name() + "_");
      if (named.marks().isEmpty()) {
        named = named.with(List.of(Mark.callable(pythonName)));
      }
      key = key(named);
    }
    byKey.put(key, named);
    pythonNames.put(key, pythonName);
    return key;
  }

  private void merge(String key, Method other) {
    if (!(byKey.get(key) instanceof Method first)) {
      return;
    }
    if (first.doc().equals(other.doc()) || first.doc().contains(other.doc().getFirst())) {
      return;
    }
    if (first.result().equals(other.result())) {
      List<String> doc = new ArrayList<>(first.doc());
      doc.addAll(other.doc());
      byKey.put(
          key,
          new Method(doc, first.remarks(), first.marks(), first.result(), first.name(), first.parameters()));
      return;
    }
    List<String> remarks = new ArrayList<>(first.remarks());
    remarks.add("Not told apart by Java's types: " + other.doc().getFirst());
    byKey.put(key, first.saying(remarks));
  }

  /** What Java tells methods by; functional interfaces are all one, so that lambdas are never ambiguous. */
  private static String key(Method method) {
    return method.parameters().stream()
        .map(
            parameter ->
                parameter.type().name().startsWith("java.util.function.")
                    ? "function"
                    : parameter.type().name() + (parameter.repeated() ? "..." : ""))
        .collect(Collectors.joining(",", method.name() + "(", ")"));
  }

  /** Makes {@code close()} that of {@code AutoCloseable}; false if there is none. */
  boolean makesCloseable() {
    if (!(byKey.get("close()") instanceof Method close) || !close.result().equals(JavaType.VOID)) {
      return false;
    }
    byKey.put("close()", close.with(List.of(Mark.OVERRIDE)));
    return true;
  }

  /** The members in order; methods that say the same of Python one after the other say it once. */
  List<Member> all() {
    List<Member> all = new ArrayList<>();
    List<String> before = List.of();
    for (Member member : byKey.values()) {
      if (member instanceof Method method) {
        all.add(method.doc().equals(before) ? method.saidAlready() : method);
        before = method.doc();
      } else {
        all.add(member);
      }
    }
    return all;
  }
}
