package clutch.processor.draft;

import clutch.processor.draft.Member.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drafts in which each method has a mistake of one kind. */
final class SeededDrafts {

  /**
   * A method with a mistake.
   *
   * @param module the module
   * @param type the type that it is in
   * @param original as it was drafted
   * @param seeded with the mistake
   */
  record Seeded(String module, TypeDraft type, Method original, Method seeded) {}

  private final Map<String, List<TypeDraft>> drafts = new LinkedHashMap<>();
  private final Map<String, Seeded> seeded = new LinkedHashMap<>();

  /**
   * Makes the mistakes.
   *
   * @param role the annotation of the interfaces to make them in: the others say what flows into those
   */
  SeededDrafts(Corpus corpus, Seeds kind, String role) {
    corpus
        .drafts()
        .forEach(
            (module, types) ->
                drafts.put(module, types.stream().map(type -> seed(module, type, kind, role)).toList()));
  }

  Map<String, List<TypeDraft>> drafts() {
    return drafts;
  }

  /** The mistakes, by the Java names of their methods, which are all different. */
  Map<String, Seeded> seeded() {
    return seeded;
  }

  private TypeDraft seed(String module, TypeDraft type, Seeds kind, String role) {
    List<Member> members = new ArrayList<>();
    Set<List<Object>> known = new HashSet<>();
    for (Member member : type.members()) {
      if (!(member instanceof Method method) || !hasRole(type, role) || method.marks().contains(Mark.OVERRIDE)) {
        members.add(member);
        continue;
      }
      // Under a name of its own, or Java could not tell it from an overload.
      Method explicit = Seeds.calling(method, Seeds.pythonName(method)).named("seeded" + seeded.size());
      Method wrong = kind.in(explicit).orElse(null);
      // Two that came to be the same are a mistake of another kind.
      if (wrong != null && known.add(shape(wrong))) {
        seeded.put(wrong.name(), new Seeded(module, type, method, wrong));
        members.add(wrong);
      }
    }
    return new TypeDraft(
        type.kind(),
        type.name(),
        type.doc(),
        type.marks(),
        type.parents(),
        type.permitted(),
        type.components(),
        type.constants(),
        members);
  }

  private static List<Object> shape(Method method) {
    List<Object> shape = new ArrayList<>(List.of(method.marks(), method.result()));
    for (Member.Parameter parameter : method.parameters()) {
      shape.add(parameter.marks());
      shape.add(parameter.type());
      shape.add(Seeds.isKeyword(parameter) ? parameter.name() : "");
      shape.add(parameter.repeated());
    }
    return shape;
  }

  private static boolean hasRole(TypeDraft type, String role) {
    return type.marks().stream().anyMatch(mark -> mark.name().equals(role));
  }
}
