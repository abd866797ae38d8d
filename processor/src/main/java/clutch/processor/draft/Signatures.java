package clutch.processor.draft;

import clutch.processor.model.PythonNames;
import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import clutch.processor.python.syntax.ParameterKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Methods for one way to call a function: one with what has to be given, and one with all that can be. */
final class Signatures {

  private final Types types;
  private final Results results;

  Signatures(Types types) {
    this.types = types;
    this.results = new Results(types);
  }

  List<Member.Method> draft(Callee callee, Signature signature) {
    if (!signature.known()) {
      return List.of(unknown(callee, signature));
    }
    List<Member.Method> methods = new ArrayList<>();
    methods.add(draft(callee, signature, false));
    if (signature.parameters().stream().anyMatch(Signatures::isLeftOut)) {
      methods.add(draft(callee, signature, true));
    }
    return methods;
  }

  private static boolean isLeftOut(Signature.Parameter parameter) {
    return parameter.isOptional()
        && parameter.kind() != ParameterKind.VAR_POSITIONAL
        && parameter.type() != PythonType.Special.NONE;
  }

  private Member.Method unknown(Callee callee, Signature signature) {
    Member.Parameter arguments = new Member.Parameter(List.of(), JavaType.OBJECT, "arguments", true);
    String remark = "A decorator may have changed it: which arguments it takes can't be known.";
    return method(callee, signature, Set.of(remark), JavaType.OBJECT, List.of(arguments));
  }

  private Member.Method draft(Callee callee, Signature signature, boolean full) {
    Set<String> remarks = new LinkedHashSet<>();
    String name = JavaNames.type(callee.pythonName());
    Place result = new Place(name + "Result", callee.self(), false, remarks);
    JavaType type = results.of(signature, result);
    List<Member.Parameter> parameters = parameters(callee, signature, full, remarks);
    return method(callee, signature, remarks, type, parameters);
  }

  private static Member.Method method(
      Callee callee,
      Signature signature,
      Set<String> remarks,
      JavaType result,
      List<Member.Parameter> parameters) {
    boolean same = PythonNames.snakeCase(callee.javaName()).equals(callee.pythonName());
    List<Mark> marks = same ? List.of() : List.of(Mark.callable(callee.pythonName()));
    List<String> doc = List.of(PythonText.of(callee.pythonName(), signature));
    return new Member.Method(
        doc, List.copyOf(remarks), marks, result, callee.javaName(), parameters);
  }

  /** By position, by keyword, the entries of a map, and those of which there is any number. */
  private List<Member.Parameter> parameters(
      Callee callee, Signature signature, boolean full, Set<String> remarks) {
    List<Member.Parameter> positional = new ArrayList<>();
    List<Member.Parameter> keywords = new ArrayList<>();
    List<Member.Parameter> entries = new ArrayList<>();
    List<Member.Parameter> repeated = new ArrayList<>();
    Set<String> names = new HashSet<>();
    boolean repeats =
        signature.parameters().stream().anyMatch(one -> one.kind() == ParameterKind.VAR_POSITIONAL);
    boolean skipsPositional = false;
    boolean cut = false;
    for (Signature.Parameter parameter : signature.parameters()) {
      boolean optional = parameter.isOptional();
      boolean byPosition = parameter.kind() == ParameterKind.POSITIONAL_ONLY;
      if (optional && (parameter.type() == PythonType.Special.NONE || (byPosition && cut))) {
        // Nothing but None can be given, and what follows by position can't be given without it.
        cut |= byPosition;
        skipsPositional = true;
        continue;
      }
      String name = JavaNames.member(parameter.name());
      while (!names.add(name)) {
        name += "_";
      }
      String hint = JavaNames.type(callee.pythonName()) + JavaNames.type(parameter.name());
      JavaType type =
          types.of(parameter.type(), new Place(hint, callee.self(), true, remarks));
      switch (parameter.kind()) {
        case POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD -> {
          boolean byKeyword =
              optional && !repeats && parameter.kind() == ParameterKind.POSITIONAL_OR_KEYWORD;
          if (optional && !full) {
            skipsPositional = true;
          } else if (byKeyword) {
            keywords.add(keyword(parameter.name(), name, type, true));
          } else {
            positional.add(positional(name, type, optional && !repeats));
          }
        }
        case VAR_POSITIONAL -> {
          if (!skipsPositional) {
            JavaType element = type.arguments().isEmpty() ? type : JavaType.OBJECT;
            repeated.add(new Member.Parameter(List.of(), element, name, true));
          }
        }
        case KEYWORD_ONLY -> {
          if (full || !optional) {
            keywords.add(keyword(parameter.name(), name, type, optional));
          }
        }
        case VAR_KEYWORD -> {
          if (full) {
            JavaType map = JavaType.around("java.util.Map", JavaType.STRING, type);
            entries.add(new Member.Parameter(List.of(new Mark("Keyword", "**")), map, name, false));
          }
        }
      }
    }
    List<Member.Parameter> parameters = new ArrayList<>(positional);
    parameters.addAll(keywords);
    parameters.addAll(entries);
    parameters.addAll(repeated);
    return parameters;
  }

  private static Member.Parameter positional(String name, JavaType type, boolean optional) {
    return new Member.Parameter(
        optional ? List.of(Mark.DEFAULT_IF_EMPTY) : List.of(),
        optional ? type.optional() : type,
        name,
        false);
  }

  private static Member.Parameter keyword(
      String pythonName, String name, JavaType type, boolean optional) {
    boolean same = PythonNames.snakeCase(name).equals(pythonName);
    List<Mark> marks = new ArrayList<>(List.of(new Mark("Keyword", same ? "" : pythonName)));
    if (optional) {
      marks.add(Mark.DEFAULT_IF_EMPTY);
    }
    return new Member.Parameter(marks, optional ? type.optional() : type, name, false);
  }
}
