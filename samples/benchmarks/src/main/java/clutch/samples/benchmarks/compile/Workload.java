package clutch.samples.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sources to compile.
 *
 * @param interfaces how many annotated interfaces there are
 * @param methods how many methods each has
 */
record Workload(int interfaces, int methods) {

  /** Interfaces for Clutch, and for each the Python module that they are checked against. */
  void writeClutch(Path sources, Path python) throws IOException {
    for (int i = 0; i < interfaces; i++) {
      StringBuilder java =
          new StringBuilder(
              """
              package work;

              import clutch.annotations.Keyword;
              import clutch.annotations.PythonCallable;
              import java.util.List;
              import java.util.Map;

              @PythonCallable("work%1$d")
              public interface Work%1$d {
              """
                  .formatted(i));
      StringBuilder module = new StringBuilder("from collections.abc import Sequence\n\n\n");
      for (int j = 0; j < methods; j++) {
        java.append(
            "  Map<String, Double> shares%d(List<String> names, double[] weights, @Keyword long total);%n"
                .formatted(j));
        module.append(
            """
            def shares%d(names: list[str], weights: Sequence[float], *, total: int = 1) -> dict[str, float]:
                return {name: weight / total for name, weight in zip(names, weights)}


            """
                .formatted(j));
      }
      write(sources, "work/Work%d.java".formatted(i), java.append("}\n").toString());
      write(python, "work%d.py".formatted(i), module.toString());
    }
  }

  /** As many interfaces for MapStruct, with as many methods, that map one bean to another. */
  void writeMapStruct(Path sources) throws IOException {
    for (int j = 0; j < methods; j++) {
      write(sources, "work/Source%d.java".formatted(j), bean("Source" + j));
      write(sources, "work/Target%d.java".formatted(j), bean("Target" + j));
    }
    for (int i = 0; i < interfaces; i++) {
      StringBuilder java =
          new StringBuilder("package work;%n%n@org.mapstruct.Mapper%npublic interface Mapper%d {%n".formatted(i));
      for (int j = 0; j < methods; j++) {
        java.append("  Target%1$d map%1$d(Source%1$d source);%n".formatted(j));
      }
      write(sources, "work/Mapper%d.java".formatted(i), java.append("}\n").toString());
    }
  }

  private static String bean(String name) {
    return "package work;%n%npublic record %s(String name, double weight, long total) {}%n".formatted(name);
  }

  private static void write(Path folder, String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
