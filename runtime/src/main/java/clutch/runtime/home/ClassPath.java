package clutch.runtime.home;

import java.io.File;
import java.io.IOException;
import java.lang.module.ResolvedModule;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The jars and folders of the class path and the module path that have files under some folder. */
final class ClassPath {

  private final ClassLoader loader;
  private final ModuleLayer layer;
  private final String modulePath;

  ClassPath(ClassLoader loader) {
    this(
        loader,
        Optional.ofNullable(ClassPath.class.getModule().getLayer()).orElseGet(ModuleLayer::boot),
        System.getProperty("jdk.module.path", ""));
  }

  ClassPath(ClassLoader loader, ModuleLayer layer, String modulePath) {
    this.loader = loader;
    this.layer = layer;
    this.modulePath = modulePath;
  }

  /**
   * The files under a folder, jar by jar, in the order of the class path; then those of the module
   * path. Of some jars it is not known yet whether they have any.
   *
   * @param prefix the folder, with a slash at its end
   */
  List<FileTree> trees(String prefix) throws IOException {
    Map<String, FileTree> trees = new LinkedHashMap<>();
    for (URL url : Collections.list(loader.getResources(prefix))) {
      add(trees, tree(url, prefix));
    }
    for (Path module : modules()) {
      add(trees, moduleTree(module, prefix));
    }
    return List.copyOf(trees.values());
  }

  private static void add(Map<String, FileTree> trees, @Nullable FileTree tree) {
    if (tree != null) {
      trees.putIfAbsent(tree.origin(), tree);
    }
  }

  private static @Nullable FileTree tree(URL url, String prefix) throws IOException {
    if (url.getProtocol().equals("file")) {
      return FolderTree.of(Path.of(URI.create(url.toString())));
    }
    return url.openConnection() instanceof JarURLConnection ? JarTree.of(url, prefix) : null;
  }

  /** Class loaders find no folders in jars of modules that have no entry for the folder itself. */
  private static @Nullable FileTree moduleTree(Path module, String prefix) throws IOException {
    if (Files.isDirectory(module)) {
      Path folder = module.resolve(prefix);
      return Files.isDirectory(folder) ? FolderTree.of(folder) : null;
    }
    return JarTree.of(URI.create("jar:" + module.toUri() + "!/").toURL(), prefix);
  }

  /**
   * The jars and folders of modules: those that are resolved, sorted by name, then whatever else
   * lies on the module path. No module has a reason to require a jar that only holds a Python.
   */
  private Set<Path> modules() throws IOException {
    Set<Path> modules = new LinkedHashSet<>();
    Map<String, Path> resolved = new TreeMap<>();
    for (ResolvedModule module : layer.configuration().modules()) {
      URI location = module.reference().location().orElse(null);
      // Those of the JDK lie elsewhere.
      if (location != null && "file".equals(location.getScheme())) {
        resolved.put(module.name(), Path.of(location));
      }
    }
    modules.addAll(resolved.values());
    for (String entry : modulePath.split(File.pathSeparator, -1)) {
      if (!entry.isEmpty()) {
        modules.addAll(modulesOf(Path.of(entry).toAbsolutePath()));
      }
    }
    return modules;
  }

  /** An entry of a module path is a jar, an unpacked module, or a folder of these. */
  private static List<Path> modulesOf(Path entry) throws IOException {
    if (!Files.isDirectory(entry)) {
      return isJar(entry) ? List.of(entry) : List.of();
    }
    if (Files.exists(entry.resolve("module-info.class"))) {
      return List.of(entry);
    }
    try (Stream<Path> children = Files.list(entry)) {
      return children.filter(child -> Files.isDirectory(child) || isJar(child)).sorted().toList();
    }
  }

  private static boolean isJar(Path file) {
    return file.toString().endsWith(".jar") && Files.isRegularFile(file);
  }
}
