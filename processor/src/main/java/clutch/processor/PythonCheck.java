package clutch.processor;

import clutch.processor.check.Checker;
import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.Given;
import clutch.processor.python.resolve.FileFault;
import clutch.processor.python.resolve.FolderFiles;
import clutch.processor.python.resolve.PythonFiles;
import clutch.processor.python.resolve.ResolvedDeclarations;
import clutch.processor.python.resolve.SearchPath;
import clutch.processor.python.resolve.StandardLibrary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The comparison with Python code, for one compilation: nothing of Python's is read before it is needed. */
final class PythonCheck {

  private static final String PLATFORM = "linux";

  private final CheckOptions options;
  private final Filer filer;
  private final Set<Api> valid = new HashSet<>();
  private final Set<String> reported = new HashSet<>();
  private @Nullable ResolvedDeclarations declarations;
  private @Nullable Checker checker;

  PythonCheck(ProcessingEnvironment environment) {
    this.options = CheckOptions.of(environment.getOptions());
    this.filer = environment.getFiler();
  }

  Problems options() {
    return options.problems();
  }

  /** Takes in a declaration that is valid by itself. */
  void note(Api api) {
    if (options.isOn() && options.problems().isEmpty()) {
      valid.add(api);
      checker().note(api);
    }
  }

  /** What is wrong with a declaration; nothing, if it was not noted. */
  Problems check(Api api) {
    if (!valid.contains(api)) {
      return new Problems();
    }
    Problems problems = checker().check(api);
    if (declarations != null) {
      Position position = leadsThere(api);
      declarations.faults().forEach(fault -> report(fault, position, problems));
    }
    return problems;
  }

  /** What names the module, so that whoever cannot mend the file knows what not to check. */
  private static Position leadsThere(Api api) {
    Given target = api.target();
    return target == null ? api.position() : target.position();
  }

  /** Once for each file of the user's, with the first line that is meant. */
  private void report(FileFault fault, Position position, Problems problems) {
    if (reported.add(fault.file())) {
      String where = fault.line() == 0 ? fault.file() : fault.file() + ":" + fault.line();
      problems.add(Message.UNREADABLE_PYTHON, position, where, fault.text());
    }
  }

  private Checker checker() {
    Checker current = checker;
    if (current == null) {
      ResolvedDeclarations read =
          new ResolvedDeclarations(searchPath(), new StandardLibrary(), options.version(), PLATFORM);
      current = new Checker(read);
      declarations = read;
      checker = current;
    }
    return current;
  }

  private SearchPath searchPath() {
    List<PythonFiles> places = new ArrayList<>();
    options.path().forEach(folder -> places.add(new FolderFiles(folder)));
    Stream.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH, StandardLocation.SOURCE_PATH)
        .forEach(location -> places.add(new FilerFiles(filer, location)));
    return new SearchPath(places, !options.path().isEmpty());
  }
}
