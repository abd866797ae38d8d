package clutch.processor.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** One run of javac over drafts with mistakes of one kind. */
final class SeedRun {

  private static final Pattern NAME = Pattern.compile("\\b(seeded\\d+)\\(");
  private static final Set<String> NAMING = Set.of("@PythonCallable(", "@PythonAttribute(");

  private final Set<String> caught = new HashSet<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final Map<String, Integer> excuses = new TreeMap<>();
  private final Seeds kind;
  private final SeededDrafts drafts;

  SeedRun(Corpus corpus, Seeds kind, Path folder) throws IOException {
    this.kind = kind;
    this.drafts = new SeededDrafts(corpus, kind, "PythonCallable");
    for (Diagnostic<? extends JavaFileObject> diagnostic :
        CorpusCompiler.compile(Corpus.sources(drafts.drafts()), folder, "-proc:only")) {
      String name = name(diagnostic);
      if (!diagnostic.getMessage(Locale.ROOT).contains("[Clutch/")) {
        others.add(diagnostic.toString());
      } else if (!name.isEmpty()) {
        // Else it is about the objects of another class, which a mistaken overload returns.
        caught.add(name);
      }
    }
    Judge judge = new Judge(corpus.declarations());
    drafts
        .seeded()
        .forEach(
            (name, seeded) -> {
              String excuse = judge.excuse(kind, seeded);
              if (!caught.contains(name) && excuse.isEmpty()) {
                missed.add(seeded.module() + "." + Seeds.pythonName(seeded.original()) + ": " + seeded.seeded());
              } else if (!caught.contains(name)) {
                excuses.merge(excuse, 1, Integer::sum);
              }
            });
  }

  /** Those that the stub lets be judged, and that nothing was said of. */
  List<String> missed() {
    return missed;
  }

  /** What was said by anyone else. */
  List<String> others() {
    return others;
  }

  int seeded() {
    return drafts.seeded().size();
  }

  int caught() {
    return caught.size();
  }

  @Override
  public String toString() {
    int open = excuses.values().stream().mapToInt(Integer::intValue).sum();
    return "%-26s %5d seeded, %5d caught, %4d not judgeable %s"
        .formatted(kind.text(), seeded(), caught(), open, excuses);
  }

  /** The method that a diagnostic is about: on its name, on an annotation before it, on a parameter after it. */
  private static String name(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getSource() == null) {
      return "";
    }
    List<String> lines;
    try {
      lines = diagnostic.getSource().getCharContent(true).toString().lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int line = (int) diagnostic.getLineNumber() - 1;
    boolean before = NAMING.stream().anyMatch(lines.get(line).strip()::startsWith);
    for (int i = line; i >= 0 && i < lines.size(); i += before ? 1 : -1) {
      Matcher matcher = NAME.matcher(lines.get(i));
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return "";
  }
}
