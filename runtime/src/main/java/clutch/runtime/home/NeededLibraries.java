package clutch.runtime.home;

import clutch.runtime.platform.ElfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects which libraries of a folder are needed, each after those that it needs itself. */
final class NeededLibraries {

  private final Path folder;
  private final Set<String> visited = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();

  NeededLibraries(Path folder) {
    this.folder = folder;
  }

  void addThoseOf(Path file) throws IOException {
    Optional<ElfFile> elf = ElfFile.read(file);
    if (elf.isEmpty()) {
      return;
    }
    for (String name : elf.get().needed()) {
      Path library = folder.resolve(name);
      if (Files.isRegularFile(library) && visited.add(name)) {
        addThoseOf(library);
        names.add(name);
      }
    }
  }

  /** Their names, in the order in which they can be loaded. */
  List<String> names() {
    return List.copyOf(names);
  }
}
