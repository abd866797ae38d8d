package clutch.runtime.home;

import java.io.IOException;
import java.lang.module.ModuleReference;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jars and folders of the class path and the module path that have files under some folder. */
final class ClassPath {

  private final ClassLoader loader;
  private final ModuleLayer layer;

  ClassPath(ClassLoader loader) {
    this(loader, Optional.ofNullable(ClassPath.class.getModule().getLayer()).orElseGet(ModuleLayer::boot));
  }

  ClassPath(ClassLoader loader, ModuleLayer layer) {
    this.loader = loader;
    this.layer = layer;
  }

  /**
   * The files under a folder, jar by jar, in the order of the class path; then those of the module
   * path.
   *
   * @param prefix the folder, with a slash at its end
   */
  List<FileTree> trees(String prefix) throws IOException {
    Map<String, FileTree> trees = new LinkedHashMap<>();
    for (URL url : Collections.list(loader.getResources(prefix))) {
      tree(url, prefix).ifPresent(tree -> trees.putIfAbsent(tree.origin(), tree));
    }
    for (URI location : modules()) {
      moduleTree(location, prefix).ifPresent(tree -> trees.putIfAbsent(tree.origin(), tree));
    }
    return trees.values().stream().filter(tree -> !tree.files().isEmpty()).toList();
  }

  private static Optional<FileTree> tree(URL url, String prefix) throws IOException {
    if (url.getProtocol().equals("file")) {
      return Optional.of(FolderTree.of(Path.of(URI.create(url.toString()))));
    }
    URLConnection connection = url.openConnection();
    return connection instanceof JarURLConnection
        ? Optional.of(JarTree.of(url, prefix))
        : Optional.empty();
  }

  /** Class loaders find no folders in jars of modules that have no entry for the folder itself. */
  private static Optional<FileTree> moduleTree(URI location, String prefix) throws IOException {
    Path path = Path.of(location);
    if (Files.isDirectory(path)) {
      Path folder = path.resolve(prefix);
      return Files.isDirectory(folder) ? Optional.of(FolderTree.of(folder)) : Optional.empty();
    }
    return Optional.of(JarTree.of(URI.create("jar:" + location + "!/").toURL(), prefix));
  }

  /** The modules that lie in files, sorted by name, as the order of a module path says nothing. */
  private List<URI> modules() {
    List<ModuleReference> references = new ArrayList<>();
    layer.configuration().modules().forEach(module -> references.add(module.reference()));
    return references.stream()
        .sorted((one, other) -> one.descriptor().compareTo(other.descriptor()))
        .flatMap(reference -> reference.location().stream())
        .filter(location -> "file".equals(location.getScheme()))
        .toList();
  }
}
