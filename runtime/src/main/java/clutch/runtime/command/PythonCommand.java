package clutch.runtime.command;

import clutch.runtime.PythonNotFoundException;
import clutch.runtime.PythonOptions;
import clutch.runtime.home.Certificates;
import clutch.runtime.home.PythonHome;
import clutch.runtime.home.PythonSearch;
import clutch.runtime.home.SearchResult;
import clutch.runtime.home.UserCode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the chosen Python as a process of its own, with this process's input and output. */
record PythonCommand(PythonOptions options) {

  int run(List<String> arguments) throws IOException, InterruptedException {
    return process(arguments).inheritIO().start().waitFor();
  }

  ProcessBuilder process(List<String> arguments) {
    ClassLoader loader = ClassLoader.getSystemClassLoader();
    PythonHome home =
        switch (PythonSearch.search(options, loader)) {
          case SearchResult.Found found -> found.home();
          case SearchResult.NotFound none -> throw new PythonNotFoundException(none.message());
        };
    List<String> command = new ArrayList<>(List.of(home.executable().toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    // It would send this Python to the standard library of another one.
    environment.remove("PYTHONHOME");
    environment.putAll(Certificates.environment(home, options));
    UserCode code = UserCode.find(home, options, loader);
    environment.putAll(code.environment(environment));
    if (!code.packages().isEmpty()) {
      String before = environment.getOrDefault("PYTHONPATH", "");
      environment.put("PYTHONPATH", path(before, code.packages()));
    }
    return builder;
  }

  private static String path(String before, List<Path> packages) {
    return Stream.concat(Stream.of(before), packages.stream().map(Path::toString))
        .filter(folder -> !folder.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
