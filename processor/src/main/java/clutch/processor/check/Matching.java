package clutch.processor.check;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.model.Parameter;
import clutch.processor.model.PythonNames;
import clutch.processor.python.Signature;
import clutch.processor.python.syntax.ParameterKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives the arguments of a call to the parameters of a signature, as Python does. */
final class Matching {

  private final CallShape call;
  private final Signature signature;
  private final String method;
  private final String callee;
  private final List<Signature.Parameter> byPosition;
  private final Signature.@Nullable Parameter morePositions;
  private final Signature.@Nullable Parameter moreKeywords;
  private final Map<Parameter, Signature.Parameter> pairs = new LinkedHashMap<>();
  private final Set<Signature.Parameter> given = new HashSet<>();
  private final List<Mismatch> mismatches = new ArrayList<>();

  private Matching(CallShape call, Signature signature, String method, String callee) {
    this.call = call;
    this.signature = signature;
    this.method = method;
    this.callee = callee;
    this.byPosition =
        signature.parameters().stream()
            .filter(one -> is(one, ParameterKind.POSITIONAL_ONLY) || is(one, ParameterKind.POSITIONAL_OR_KEYWORD))
            .toList();
    this.morePositions = first(ParameterKind.VAR_POSITIONAL);
    this.moreKeywords = first(ParameterKind.VAR_KEYWORD);
  }

  /** Compares; {@code method}, {@code position} and {@code callee} are for messages. */
  static Match of(CallShape call, Signature signature, String method, Position position, String callee) {
    Matching matching = new Matching(call, signature, method, callee);
    matching.positions();
    matching.keywords();
    matching.missing(position);
    return new Match(signature, matching.pairs, matching.mismatches);
  }

  /**
   * How a call and a signature go together.
   *
   * @param signature the signature
   * @param pairs which parameter each of the method's is passed to
   * @param mismatches why they don't, or none
   */
  record Match(Signature signature, Map<Parameter, Signature.Parameter> pairs, List<Mismatch> mismatches) {

    boolean fits() {
      return mismatches.isEmpty();
    }

    /** What to report: something that is missing may be meant by something that is too much. */
    List<Mismatch> reasons() {
      List<Mismatch> others = mismatches.stream().filter(one -> !one.isMissing()).toList();
      return others.isEmpty() ? mismatches : others;
    }
  }

  private void positions() {
    List<Parameter> tooMany = new ArrayList<>();
    for (int i = 0; i < call.positional().size(); i++) {
      Parameter parameter = call.positional().get(i);
      if (i < byPosition.size()) {
        pair(parameter, byPosition.get(i));
      } else if (morePositions != null) {
        pair(parameter, morePositions);
      } else {
        Signature.Parameter meant = named(PythonNames.snakeCase(parameter.name()));
        if (meant != null && is(meant, ParameterKind.KEYWORD_ONLY)) {
          given.add(meant);
          mismatch(Message.KEYWORD_ONLY, parameter, method, parameter.name(), callee, "");
        } else {
          tooMany.add(parameter);
        }
      }
    }
    Parameter each = call.each();
    if (each != null && morePositions != null) {
      pair(each, morePositions);
    } else if (each != null && call.positional().size() >= byPosition.size()) {
      tooMany.add(each);
    }
    if (!tooMany.isEmpty()) {
      tooMany(tooMany);
    }
  }

  private void tooMany(List<Parameter> tooMany) {
    String names = tooMany.stream().map(Parameter::name).collect(Collectors.joining(", "));
    List<String> keywords =
        signature.parameters().stream()
            .filter(one -> is(one, ParameterKind.KEYWORD_ONLY) && !isKeyword(one.name()))
            .map(one -> "@Keyword(\"%s\")".formatted(one.name()))
            .toList();
    String remedy =
        keywords.isEmpty() || tooMany.contains(call.each())
            ? "Remove " + names
            : "Remove %s, or pass it by keyword, with %s".formatted(names, String.join(" or ", keywords));
    int count = call.positional().size();
    String each = names + "...";
    String passed = call.each() == null ? count(count) : count == 0 ? each : each + " after " + count(count);
    String takes = byPosition.isEmpty() ? "none" : byPosition.size() + " at most";
    mismatch(Message.TOO_MANY_ARGUMENTS, tooMany.getFirst(), method, passed, callee, takes, remedy);
  }

  private static String count(int arguments) {
    return arguments == 1 ? "1 argument" : arguments + " arguments";
  }

  private void keywords() {
    for (Parameter parameter : call.keywords()) {
      String keyword = parameter.pythonName();
      Signature.Parameter meant = named(keyword);
      if (meant == null || (is(meant, ParameterKind.POSITIONAL_ONLY) && moreKeywords != null)) {
        unnamed(parameter, keyword);
      } else if (is(meant, ParameterKind.POSITIONAL_ONLY)) {
        given.add(meant);
        String remedy = "Remove @Keyword, and put it at place %d".formatted(byPosition.indexOf(meant) + 1);
        mismatch(Message.POSITIONAL_ONLY, parameter, method, parameter.name(), callee, remedy);
      } else if (given.contains(meant) && byPosition.contains(meant)) {
        Parameter first = call.positional().get(byPosition.indexOf(meant));
        mismatch(
            Message.ARGUMENT_TWICE, parameter, method, keyword, callee, first.name(), parameter.name());
      } else {
        pair(parameter, meant);
      }
    }
    Parameter entries = call.entries();
    if (entries != null && moreKeywords != null) {
      pair(entries, moreKeywords);
    } else if (entries != null && free().isEmpty()) {
      String keyword = "of each entry of " + entries.name();
      mismatch(Message.UNKNOWN_KEYWORD, entries, method, keyword, callee, " It takes none.");
    }
  }

  private void unnamed(Parameter parameter, String keyword) {
    if (moreKeywords != null) {
      pair(parameter, moreKeywords);
    } else {
      String near = NearestNames.question(keyword, free());
      String all = free().isEmpty() ? " It takes no keyword more." : " It takes " + String.join(", ", free()) + ".";
      mismatch(Message.UNKNOWN_KEYWORD, parameter, method, "\"" + keyword + "\"", callee, near.isEmpty() ? all : near);
    }
  }

  private void missing(Position position) {
    for (Signature.Parameter parameter : signature.parameters()) {
      boolean later = call.each() != null && byPosition.contains(parameter);
      boolean entry = call.entries() != null && !is(parameter, ParameterKind.POSITIONAL_ONLY);
      if (!parameter.isOptional() && !given.contains(parameter) && !later && !entry) {
        String remedy =
            is(parameter, ParameterKind.KEYWORD_ONLY)
                ? "Add a parameter for it, with @Keyword"
                : "Add a parameter for it, at place " + (byPosition.indexOf(parameter) + 1);
        mismatches.add(
            Mismatch.of(Message.MISSING_ARGUMENT, position, method, parameter.name(), callee, remedy));
      }
    }
  }

  private void pair(Parameter java, Signature.Parameter python) {
    pairs.put(java, python);
    given.add(python);
  }

  private void mismatch(Message message, Parameter parameter, Object... arguments) {
    mismatches.add(Mismatch.of(message, parameter.position(), arguments));
  }

  private boolean isKeyword(String name) {
    return call.keywords().stream().anyMatch(one -> one.pythonName().equals(name));
  }

  /** The keywords that nothing is passed for yet. */
  private List<String> free() {
    return signature.parameters().stream()
        .filter(one -> is(one, ParameterKind.POSITIONAL_OR_KEYWORD) || is(one, ParameterKind.KEYWORD_ONLY))
        .filter(one -> !given.contains(one))
        .map(Signature.Parameter::name)
        .toList();
  }

  private Signature.@Nullable Parameter named(String name) {
    return signature.parameters().stream()
        .filter(one -> !is(one, ParameterKind.VAR_POSITIONAL) && !is(one, ParameterKind.VAR_KEYWORD))
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private Signature.@Nullable Parameter first(ParameterKind kind) {
    return signature.parameters().stream().filter(one -> is(one, kind)).findFirst().orElse(null);
  }

  private static boolean is(Signature.Parameter parameter, ParameterKind kind) {
    return parameter.kind() == kind;
  }
}
