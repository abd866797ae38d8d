package clutch.processor.draft;

import clutch.processor.draft.Member.Method;
import clutch.processor.draft.Member.Parameter;
import clutch.processor.draft.Member.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one type as a source file. */
final class SourceWriter {

  private static final int WIDTH = 100;
  private static final String INDENT = "  ";

  private final String packageName;
  private final Imports imports;

  SourceWriter(String packageName, Set<String> drafted) {
    this.packageName = packageName;
    this.imports = new Imports(packageName, drafted);
  }

  String write(TypeDraft draft) {
    List<String> body = new ArrayList<>(Comments.doc("", draft.doc()));
    draft.marks().forEach(mark -> body.add(text(mark)));
    body.addAll(
        switch (draft.kind()) {
          case INTERFACE -> ofInterface(draft);
          case RECORD -> ofRecord(draft);
          case ENUM -> ofEnum(draft);
        });
    List<String> lines = new ArrayList<>();
    if (!packageName.isEmpty()) {
      lines.addAll(List.of("package " + packageName + ";", ""));
    }
    List<String> imported = imports.lines();
    lines.addAll(imported);
    if (!imported.isEmpty()) {
      lines.add("");
    }
    lines.addAll(body);
    return String.join("\n", lines) + "\n";
  }

  private String text(Mark mark) {
    String name = "@" + imports.text(mark.type());
    return mark.value().isEmpty() ? name : "%s(\"%s\")".formatted(name, mark.value());
  }

  private String types(String keyword, List<JavaType> types) {
    return types.isEmpty()
        ? ""
        : types.stream().map(imports::text).collect(Collectors.joining(", ", " " + keyword + " ", ""));
  }

  private List<String> ofInterface(TypeDraft draft) {
    String head =
        "public %sinterface %s%s%s {"
            .formatted(
                draft.permitted().isEmpty() ? "" : "sealed ",
                draft.name(),
                types("extends", draft.parents()),
                types("permits", draft.permitted()));
    if (draft.members().isEmpty()) {
      return List.of(head + "}");
    }
    List<String> lines = new ArrayList<>(List.of(head));
    for (int i = 0; i < draft.members().size(); i++) {
      if (i > 0) {
        lines.add("");
      }
      lines.addAll(
          switch (draft.members().get(i)) {
            case Remark(String text) -> Comments.line(INDENT, text);
            case Method method -> of(method);
          });
    }
    lines.add("}");
    return lines;
  }

  private List<String> of(Method method) {
    List<String> lines =
        new ArrayList<>(Comments.doc(INDENT, Comments.signatures(method.doc())));
    method.remarks().forEach(remark -> lines.addAll(Comments.line(INDENT, remark)));
    method.marks().forEach(mark -> lines.add(INDENT + text(mark)));
    String head = INDENT + imports.text(method.result()) + " " + method.name();
    lines.addAll(list(head, method.parameters(), INDENT + "    ", ";"));
    return lines;
  }

  private List<String> ofRecord(TypeDraft draft) {
    String tail = types("implements", draft.parents()) + " {}";
    return list("public record " + draft.name(), draft.components(), "    ", tail);
  }

  /** Parameters on one line, on the next one, or on a line each. */
  private List<String> list(String head, List<Parameter> parameters, String indent, String tail) {
    List<String> texts = parameters.stream().map(this::text).toList();
    String inLine = String.join(", ", texts) + ")" + tail;
    if (head.length() + 1 + inLine.length() <= WIDTH) {
      return List.of(head + "(" + inLine);
    }
    if (indent.length() + inLine.length() <= WIDTH) {
      return List.of(head + "(", indent + inLine);
    }
    List<String> lines = new ArrayList<>(List.of(head + "("));
    for (int i = 0; i < texts.size(); i++) {
      lines.add(indent + texts.get(i) + (i == texts.size() - 1 ? ")" + tail : ","));
    }
    return lines;
  }

  private String text(Parameter parameter) {
    String marks = parameter.marks().stream().map(mark -> text(mark) + " ").collect(Collectors.joining());
    return "%s%s%s %s"
        .formatted(marks, imports.text(parameter.type()), parameter.repeated() ? "..." : "", parameter.name());
  }

  private List<String> ofEnum(TypeDraft draft) {
    List<String> lines = new ArrayList<>();
    lines.add("public enum %s%s {".formatted(draft.name(), types("implements", draft.parents())));
    for (int i = 0; i < draft.constants().size(); i++) {
      TypeDraft.Constant constant = draft.constants().get(i);
      boolean last = i == draft.constants().size() - 1;
      String mark =
          constant.name().equals(constant.pythonName())
              ? ""
              : text(new Mark("PythonName", constant.pythonName())) + " ";
      lines.add(INDENT + mark + constant.name() + (last ? "" : ","));
    }
    lines.add("}");
    return lines;
  }
}
