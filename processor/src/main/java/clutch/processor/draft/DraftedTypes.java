package clutch.processor.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Java types of one draft: their names, and which are still to be drafted. */
final class DraftedTypes {

  private final String packageName;
  private final Classes classes;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, JavaType> byClass = new HashMap<>();
  private final Deque<String> pending = new ArrayDeque<>();
  private final Map<String, TypeDraft> drafts = new LinkedHashMap<>();
  private final Map<JavaType, List<JavaType>> unions = new HashMap<>();
  private final Set<JavaType> roots = new LinkedHashSet<>();
  private final Map<JavaType, JavaType> companions = new HashMap<>();

  DraftedTypes(String packageName, Classes classes) {
    this.packageName = packageName;
    this.classes = classes;
  }

  Classes classes() {
    return classes;
  }

  /** A name that no other type of the draft has, in any case: they are names of files. */
  JavaType allocate(String... suggestions) {
    for (String suggestion : suggestions) {
      if (taken.add(suggestion.toLowerCase(Locale.ROOT))) {
        return inPackage(suggestion);
      }
    }
    String last = suggestions[suggestions.length - 1];
    for (int i = 2; ; i++) {
      if (taken.add((last + i).toLowerCase(Locale.ROOT))) {
        return inPackage(last + i);
      }
    }
  }

  private JavaType inPackage(String name) {
    return JavaType.of(packageName.isEmpty() ? name : packageName + "." + name);
  }

  /** The type for a class, which will be drafted. */
  JavaType ofClass(String className) {
    JavaType known = byClass.get(className);
    if (known != null) {
      return known;
    }
    String target = classes.target(className);
    String inside = target.substring(target.indexOf(':') + 1);
    String module = target.substring(0, target.length() - inside.length()).replace(":", "");
    StringBuilder name = new StringBuilder();
    for (String part : inside.split("\\.", -1)) {
      name.append(JavaNames.type(part));
    }
    String qualified = JavaNames.type(PythonText.simple(module)) + name;
    JavaType type = allocate(name.toString(), qualified);
    byClass.put(className, type);
    pending.add(className);
    return type;
  }

  /** The next class to draft; null if there is none. */
  @Nullable String next() {
    return pending.poll();
  }

  void add(TypeDraft draft) {
    drafts.put(draft.name(), draft);
  }

  /** A type that is wanted whether others need it or not. */
  void addRoot(TypeDraft draft) {
    add(draft);
    roots.add(inPackage(draft.name()));
  }

  /** A class that is wanted whether others need it or not. */
  JavaType root(String className) {
    JavaType type = ofClass(className);
    roots.add(type);
    return type;
  }

  /** A type that is wanted if another one is. */
  void addBeside(JavaType other, TypeDraft draft) {
    add(draft);
    companions.put(other, inPackage(draft.name()));
  }

  /** A sealed interface of what is permitted. */
  JavaType union(String name, List<JavaType> permitted) {
    for (Map.Entry<JavaType, List<JavaType>> known : unions.entrySet()) {
      if (known.getValue().equals(permitted)) {
        return known.getKey();
      }
    }
    JavaType type = allocate(name);
    unions.put(type, permitted);
    String doc = "One of several classes, as Python has it.";
    add(TypeDraft.ofUnion(simple(type), List.of(doc), permitted));
    return type;
  }

  /** A record that stands for a tuple. */
  JavaType tuple(String name, List<Member.Parameter> components) {
    List<Mark> marks = List.of(new Mark("PythonTuple", ""));
    for (TypeDraft known : drafts.values()) {
      if (known.name().startsWith(name)
          && known.components().equals(components)
          && known.marks().equals(marks)) {
        return inPackage(known.name());
      }
    }
    JavaType type = allocate(name);
    add(TypeDraft.ofRecord(simple(type), List.of("A tuple."), marks, List.of(), components));
    return type;
  }

  /** An interface for a function. */
  JavaType function(String name, List<Member.Parameter> parameters, JavaType result) {
    Member.Method method =
        new Member.Method(List.of(), List.of(), List.of(), result, "call", parameters);
    TypeDraft known = drafts.get(name);
    if (known != null && known.members().equals(List.of(method))) {
      return inPackage(name);
    }
    JavaType type = allocate(name);
    List<Mark> marks = List.of(new Mark("FunctionalInterface", ""));
    add(TypeDraft.ofInterface(simple(type), List.of("A function."), marks, List.of(), List.of(method)));
    return type;
  }

  String simple(JavaType type) {
    return type.name().substring(type.name().lastIndexOf('.') + 1);
  }

  /** All that was drafted and is needed, in the order in which it was: what was tried first may not be. */
  List<TypeDraft> all() {
    Set<JavaType> needed = needed();
    List<TypeDraft> all = new ArrayList<>();
    for (TypeDraft draft : drafts.values()) {
      if (!needed.contains(inPackage(draft.name()))) {
        continue;
      }
      List<JavaType> parents = new ArrayList<>(draft.parents());
      JavaType type = inPackage(draft.name());
      drafts.values().stream()
          .filter(union -> union.permitted().contains(type) && needed.contains(inPackage(union.name())))
          .forEach(union -> parents.add(inPackage(union.name())));
      all.add(draft.inheriting(parents));
    }
    return all;
  }

  private Set<JavaType> needed() {
    Set<JavaType> needed = new HashSet<>();
    Deque<JavaType> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      JavaType type = open.pop();
      if (!needed.add(type)) {
        continue;
      }
      open.addAll(type.arguments());
      JavaType beside = companions.get(type);
      if (beside != null) {
        open.add(beside);
      }
      TypeDraft draft = drafts.get(simple(type));
      if (draft != null && inPackage(draft.name()).equals(type)) {
        open.addAll(draft.mentioned());
      }
    }
    return needed;
  }
}
