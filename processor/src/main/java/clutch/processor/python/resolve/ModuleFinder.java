package clutch.processor.python.resolve;

import clutch.processor.python.resolve.PythonFiles.PythonFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the file of a module: the user's stubs, the user's sources, the standard library's stubs. */
final class ModuleFinder {
  /**
   * What hints are made of. The interpreter has loaded most of these before it looks at any path, and the sources that
   * environments bring along, as that of typing_extensions, make their classes while they run.
   */
  private static final Set<String> OF_THE_LIBRARY =
      Set.of("builtins", "sys", "typing", "typing_extensions", "_typeshed", "types", "abc", "collections", "enum");

  private final SearchPath path;
  private final StandardLibrary library;
  private final PythonVersion version;
  private final Consumer<FileFault> faults;

  ModuleFinder(
      SearchPath path,
      StandardLibrary library,
      PythonVersion version,
      Consumer<FileFault> faults) {
    this.path = path;
    this.library = library;
    this.version = version;
    this.faults = faults;
  }

  /** The file of a module; null if none is found. */
  @Nullable ModuleSource find(String module) {
    if (!isName(module)) {
      return null;
    }
    String top = ModuleNames.top(module);
    boolean isOurs = OF_THE_LIBRARY.contains(top);
    ModuleSource mine = isOurs ? null : users(module);
    if (mine != null) {
      return mine;
    }
    // As at run time: a user's module hides the standard library's, with its submodules.
    boolean hidden = !isOurs && !top.equals(module) && users(top) != null;
    if (!hidden && library.has(module, version)) {
      ModuleSource found = in(library, module.replace('.', '/'), module, ".pyi");
      if (found != null) {
        return found;
      }
    }
    return namespace(module);
  }

  private @Nullable ModuleSource users(String module) {
    String file = module.replace('.', '/');
    String top = ModuleNames.top(module);
    String stubs = top + "-stubs" + file.substring(top.length());
    for (PythonFiles place : path.places()) {
      ModuleSource found = in(place, stubs, module, ".pyi");
      if (found != null) {
        return found;
      }
    }
    for (String ending : List.of(".pyi", ".py")) {
      for (PythonFiles place : path.places()) {
        ModuleSource found = in(place, file, module, ending);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable ModuleSource in(
      PythonFiles place, String path, String module, String ending) {
    ModuleSource found = read(place, path + "/__init__" + ending, module, ending, true);
    return found != null ? found : read(place, path + ending, module, ending, false);
  }

  /** What is there and can't be read is not missing: it may declare anything. */
  private @Nullable ModuleSource read(
      PythonFiles place, String path, String module, String ending, boolean isPackage) {
    boolean stub = ending.equals(".pyi");
    try {
      PythonFile file = place.find(path).orElse(null);
      return file == null
          ? null
          : new ModuleSource(module, file.name(), file.content(), stub, isPackage);
    } catch (IOException e) {
      faults.accept(new FileFault(path, 0, "it can't be read: " + e));
      return new ModuleSource(module, path, null, stub, isPackage);
    }
  }

  /** A folder with Python files and no {@code __init__}. */
  private @Nullable ModuleSource namespace(String module) {
    String folder = module.replace('.', '/');
    for (PythonFiles place : path.places()) {
      if (!children(place, folder).isEmpty()) {
        return new ModuleSource(module, folder, null, true, true);
      }
    }
    return null;
  }

  /** Whether there is a compiled module of that name: it exists, but can't be read. */
  boolean isCompiled(String module) {
    String folder = ModuleNames.parent(module).replace('.', '/');
    String start = ModuleNames.last(module) + ".";
    for (PythonFiles place : path.places()) {
      for (String child : children(place, folder)) {
        if (child.startsWith(start) && (child.endsWith(".so") || child.endsWith(".pyd"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a module is one of the standard library's which this version does not have. */
  boolean isOfAnotherVersion(String module) {
    return library.knows(module) && !library.has(module, version);
  }

  /** Whether every module of the user's lies on the path. */
  boolean isComplete() {
    return path.isComplete();
  }

  /** Names of modules that are found; not those of packages' insides, unless a folder can be listed. */
  List<String> names() {
    TreeSet<String> names = new TreeSet<>(library.modules(version));
    for (PythonFiles place : path.places()) {
      addNames(place, "", "", names, 0);
    }
    return List.copyOf(names);
  }

  private void addNames(
      PythonFiles place, String folder, String parent, Set<String> names, int depth) {
    for (String child : children(place, folder)) {
      int dot = child.indexOf('.');
      String name = (dot < 0 ? child : child.substring(0, dot)).replace("-stubs", "");
      if (!isName(name) || name.startsWith("_")) {
        continue;
      }
      String whole = ModuleNames.join(parent, name);
      if (child.endsWith(".py") || child.endsWith(".pyi")) {
        names.add(whole);
      } else if (dot < 0 && depth < 4) {
        String inside = folder.isEmpty() ? child : folder + "/" + child;
        List<String> files = children(place, inside);
        if (files.contains("__init__.py") || files.contains("__init__.pyi")) {
          names.add(whole);
          addNames(place, inside, whole, names, depth + 1);
        }
      }
    }
  }

  private List<String> children(PythonFiles place, String folder) {
    try {
      return place.children(folder);
    } catch (IOException e) {
      faults.accept(new FileFault(folder, 0, "it can't be listed: " + e));
      return new ArrayList<>();
    }
  }

  private static boolean isName(String module) {
    for (String part : module.split("\\.", -1)) {
      if (part.isEmpty() || !part.chars().allMatch(Character::isUnicodeIdentifierPart)) {
        return false;
      }
    }
    return true;
  }
}
