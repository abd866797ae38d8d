package clutch.processor.draft;

import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.resolve.PythonVersion;
import clutch.processor.python.resolve.ResolvedDeclarations;
import clutch.processor.python.resolve.SearchPath;
import clutch.processor.python.resolve.StandardLibrary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Drafts of modules of the standard library, each in a package of its own. */
final class Corpus {

  static final List<String> MODULES =
      List.of(
          """
          argparse array ast asyncio base64 binascii bisect bz2 calendar cmath collections colorsys
          concurrent.futures configparser contextlib copy csv dataclasses datetime decimal difflib
          email.message enum filecmp fnmatch fractions functools getpass gettext glob graphlib gzip
          hashlib heapq hmac html html.parser http.client inspect io ipaddress itertools json locale
          logging lzma math netrc operator os os.path pathlib platform plistlib pprint queue random re
          sched secrets selectors shlex shutil signal smtplib socket sqlite3 ssl stat statistics string
          struct subprocess sys tarfile tempfile textwrap threading time tokenize tomllib traceback types
          unicodedata urllib.parse urllib.request uuid weakref xml.etree.ElementTree zipfile zlib zoneinfo
          """
              .strip()
              .split("\\s+", -1));

  private final PythonDeclarations declarations =
      new ResolvedDeclarations(
          new SearchPath(List.of(), false), new StandardLibrary(), PythonVersion.of("3.14"), "linux");
  private final Map<String, List<TypeDraft>> drafts = new LinkedHashMap<>();

  Corpus() throws DraftException {
    for (String module : MODULES) {
      DraftOptions options = new DraftOptions(packageOf(module), Set.of(), Set.of());
      List<TypeDraft> types = new Drafts(declarations, options).types(List.of(module));
      drafts.put(module, types.stream().map(type -> Excluded.from(module, type)).toList());
    }
  }

  PythonDeclarations declarations() {
    return declarations;
  }

  /** The types of each module. */
  Map<String, List<TypeDraft>> drafts() {
    return drafts;
  }

  static String packageOf(String module) {
    return "drafts." + module.toLowerCase(Locale.ROOT).replace('.', '_') + "_";
  }

  /** The source files of all modules, by their paths. */
  static Map<String, String> sources(Map<String, List<TypeDraft>> drafts) {
    Map<String, String> sources = new LinkedHashMap<>();
    drafts.forEach(
        (module, types) -> {
          String packageName = packageOf(module);
          for (JavaFile file : Drafts.write(packageName, types)) {
            sources.put(packageName.replace('.', '/') + "/" + file.name(), file.text());
          }
        });
    return sources;
  }

  /** The interfaces that are bound: the whole names of those annotated with {@code @PythonCallable}. */
  static List<String> bound(Map<String, List<TypeDraft>> drafts) {
    List<String> bound = new ArrayList<>();
    drafts.forEach(
        (module, types) ->
            types.stream()
                .filter(type -> type.marks().stream().anyMatch(mark -> mark.name().equals("PythonCallable")))
                .forEach(type -> bound.add(packageOf(module) + "." + type.name())));
    return bound;
  }
}
