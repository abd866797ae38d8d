package clutch.processor.draft;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Drafts Java source for Python modules and classes. */
public final class Drafts {

  private final PythonDeclarations declarations;
  private final DraftOptions options;

  /**
   * Makes the drafts of some declarations.
   *
   * @param declarations where modules are looked up
   * @param options what to draft, and how
   */
  public Drafts(PythonDeclarations declarations, DraftOptions options) {
    this.declarations = declarations;
    this.options = options;
  }

  /**
   * Drafts modules and classes.
   *
   * @param targets modules, {@code "statistics"}, and classes, {@code "decimal:Decimal"}
   * @return one file for each Java type
   * @throws DraftException if a target is not found
   */
  public List<JavaFile> draft(List<String> targets) throws DraftException {
    return write(options.packageName(), types(targets));
  }

  /** The types, before they are written. */
  List<TypeDraft> types(List<String> targets) throws DraftException {
    Set<String> modules = new TreeSet<>(options.with());
    for (String target : targets) {
      modules.add(moduleOf(target));
    }
    for (String module : modules) {
      find(module);
    }
    DraftedTypes drafted = new DraftedTypes(options.packageName(), new Classes(declarations, modules));
    Types types = new Types(drafted);
    ModuleDrafter moduleDrafter = new ModuleDrafter(drafted, types, options.only());
    for (String target : targets) {
      if (!target.contains(":")) {
        moduleDrafter.name(find(target));
      }
    }
    for (String target : targets) {
      if (target.contains(":")) {
        draftClass(target, drafted, types);
      } else {
        moduleDrafter.draft(find(target));
      }
    }
    draftPending(drafted, types);
    List<TypeDraft> all = new ArrayList<>(drafted.all());
    all.sort(Comparator.comparing((TypeDraft type) -> !type.isModule(targets)));
    return all;
  }

  private static String moduleOf(String target) {
    int colon = target.indexOf(':');
    return colon < 0 ? target : target.substring(0, colon);
  }

  private PythonModule find(String name) throws DraftException {
    return declarations
        .module(name)
        .orElseThrow(
            () ->
                new DraftException(
                    "There is no source or stub of a module %s; --path names the folders to look in.".formatted(name)));
  }

  private void draftClass(String target, DraftedTypes drafted, Types types) throws DraftException {
    PythonClass type = classOf(target);
    if (LibraryTypes.isValue(type.name())) {
      new ClassTargetDrafter(drafted, types).draft(target, type);
    } else {
      switch (drafted.classes().form(type.name())) {
        case OBJECT, RECORD, ENUM -> drafted.root(type.name());
        case FLAG, EXCEPTION, FOREIGN ->
            throw new DraftException(
                target + " is an exception or a set of flags, for which nothing can be drafted.");
      }
    }
  }

  private PythonClass classOf(String target) throws DraftException {
    PythonModule module = find(moduleOf(target));
    String inside = target.substring(target.indexOf(':') + 1);
    int dot = inside.indexOf('.');
    String first = dot < 0 ? inside : inside.substring(0, dot);
    if (module.members().get(first) instanceof PythonMember.ClassNamed(String className)) {
      return declarations
          .classNamed(dot < 0 ? className : className + inside.substring(dot))
          .orElseThrow(() -> new DraftException(module.name() + " has no class " + inside + "."));
    }
    throw new DraftException("%s has no class %s.".formatted(module.name(), inside));
  }

  private void draftPending(DraftedTypes drafted, Types types) {
    RecordDrafter records = new RecordDrafter(drafted, types);
    EnumDrafter enums = new EnumDrafter(drafted);
    ObjectDrafter objects = new ObjectDrafter(drafted, types);
    for (String name = drafted.next(); name != null; name = drafted.next()) {
      PythonClass type = declarations.classNamed(name).orElseThrow();
      switch (drafted.classes().form(name)) {
        case RECORD -> records.draft(type);
        case ENUM -> enums.draft(type);
        default -> objects.draft(type);
      }
    }
  }

  static List<JavaFile> write(String packageName, List<TypeDraft> all) {
    Set<String> names = new LinkedHashSet<>();
    all.forEach(draft -> names.add(draft.name()));
    List<JavaFile> files = new ArrayList<>();
    for (TypeDraft draft : all) {
      String text = new SourceWriter(packageName, names).write(draft);
      files.add(new JavaFile(draft.name() + ".java", text));
    }
    return files;
  }
}
