package clutch.processor.command;

import clutch.processor.draft.DraftOptions;
import clutch.processor.python.resolve.FolderFiles;
import clutch.processor.python.resolve.PythonFiles;
import clutch.processor.python.resolve.PythonVersion;
import clutch.processor.python.resolve.SearchPath;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the command was given.
 *
 * @param targets modules and classes
 * @param options what to draft of them, and how
 * @param searchPath where Python files are
 * @param version the Python that they are read for
 * @param folder where the files go, or null to print them
 */
record DraftArguments(
    List<String> targets,
    DraftOptions options,
    SearchPath searchPath,
    PythonVersion version,
    @Nullable Path folder) {

  static final String USAGE =
      """
      usage: java -jar clutch-processor.jar MODULE... [OPTIONS]
        MODULE             a module, 'shop.prices', or a class, 'decimal:Decimal'
        --path FOLDERS     where Python code is: folders, and virtual environments
        --package PACKAGE  the package of the Java types
        --output FOLDER    the source folder that the files go to; without it, they are printed
        --only NAMES       the names to draft, separated by commas; without it, all that are exported
        --with MODULES     modules whose classes are drafted, too, where they are needed
        --version VERSION  the version of Python, 3.14 if none is given
      """;

  static DraftArguments of(List<String> arguments) {
    List<String> targets = new ArrayList<>();
    List<PythonFiles> places = new ArrayList<>();
    Set<String> only = new HashSet<>();
    Set<String> with = new HashSet<>();
    String packageName = "";
    PythonVersion version = new PythonVersion(3, 14);
    Path folder = null;
    Iterator<String> iterator = arguments.iterator();
    while (iterator.hasNext()) {
      String argument = iterator.next();
      if (!argument.startsWith("-")) {
        targets.add(argument);
        continue;
      }
      if (!iterator.hasNext()) {
        throw new IllegalArgumentException(argument + " needs a value");
      }
      String value = iterator.next();
      switch (argument) {
        case "--path" -> addPlaces(value, places);
        case "--package" -> packageName = value;
        case "--output" -> folder = Path.of(value);
        case "--only" -> only.addAll(Arrays.asList(value.split(",", -1)));
        case "--with" -> with.addAll(Arrays.asList(value.split(",", -1)));
        case "--version" -> version = PythonVersion.of(value);
        default -> throw new IllegalArgumentException("there is no option " + argument);
      }
    }
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("say which module");
    }
    return new DraftArguments(
        targets,
        new DraftOptions(packageName, only, with),
        new SearchPath(places, false),
        version,
        folder);
  }

  private static void addPlaces(String folders, List<PythonFiles> places) {
    for (String folder : folders.split(File.pathSeparator, -1)) {
      Path path = Path.of(folder);
      if (!Files.isDirectory(path)) {
        throw new IllegalArgumentException(folder + " is no folder");
      }
      sitePackages(path).forEach(one -> places.add(new FolderFiles(one)));
    }
  }

  /** The folder, or where the packages are if it is a virtual environment. */
  private static List<Path> sitePackages(Path folder) {
    if (!Files.isRegularFile(folder.resolve("pyvenv.cfg"))) {
      return List.of(folder);
    }
    try (Stream<Path> versions = Files.list(folder.resolve("lib"))) {
      return versions.map(version -> version.resolve("site-packages")).filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
