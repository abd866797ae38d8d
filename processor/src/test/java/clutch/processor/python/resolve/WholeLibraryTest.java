package clutch.processor.python.resolve;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonModule;
import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All stubs of the standard library, each member of each module and class. */
class WholeLibraryTest {
  private final ResolvedDeclarations declarations = Declared.places().declarations();
  private final Set<String> classes = new HashSet<>();
  private final List<String> lost = new ArrayList<>();
  private int members;
  private int types;
  private int unknownTypes;
  private int unknownSignatures;

  @Test
  void isReadWithFewUnknowns() throws IOException, URISyntaxException {
    List<String> modules = modules();
    int found = 0;
    for (String name : modules) {
      PythonModule module = declarations.module(name).orElse(null);
      if (module != null) {
        found++;
        for (String each : module.exported()) {
          PythonMember member = module.members().get(each);
          if (member == null) {
            lost.add(name + ":" + each);
          } else {
            count(name + ":" + each, member);
          }
        }
      }
    }
    System.out.printf(
        "%d modules, %d classes, %d members; %d types, %d unknown; %d signatures unknown%n",
        found, classes.size(), members, types, unknownTypes, unknownSignatures);
    assertThat(declarations.faults()).isEmpty();
    assertThat(lost).isEmpty();
    assertThat(found).isGreaterThan(500);
    assertThat(classes.size()).isGreaterThan(2000);
    assertThat(unknownTypes).as("mostly Any").isLessThan(types * 6 / 100);
    assertThat(unknownSignatures).isLessThan(5);
  }

  private static List<String> modules() throws IOException, URISyntaxException {
    URL versions = StandardLibrary.class.getResource("/META-INF/clutch/stubs/stdlib/VERSIONS");
    Path root = requireNonNull(Path.of(requireNonNull(versions).toURI()).getParent());
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".pyi"))
          .map(file -> file.replaceFirst("(/__init__)?\\.pyi$", "").replace('/', '.'))
          .sorted()
          .toList();
    }
  }

  private void count(String name, PythonMember member) {
    members++;
    switch (member) {
      case PythonMember.Function function -> function.signatures().forEach(this::count);
      case PythonMember.Variable variable -> count(variable.type());
      case PythonMember.ClassNamed(String className) -> {
        if (classes.add(className)) {
          count(className);
        }
      }
      case PythonMember.ModuleNamed module -> {}
      case PythonMember.Unknown unknown -> lost.add(name);
    }
  }

  private void count(String className) {
    PythonClass read = declarations.classNamed(className).orElse(null);
    if (read == null) {
      lost.add(className);
      return;
    }
    read.members().forEach((name, member) -> count(className + "." + name, member));
    PythonType.Instance instance = Declared.instance(className);
    declarations.constructors(instance).forEach(this::count);
    for (String name : declarations.memberNames(instance)) {
      if (declarations.member(instance, name).isEmpty()) {
        lost.add(className + "." + name);
      }
    }
  }

  private void count(Signature signature) {
    unknownSignatures += signature.known() ? 0 : 1;
    signature.parameters().forEach(parameter -> count(parameter.type()));
    count(signature.result());
  }

  private void count(PythonType type) {
    types++;
    unknownTypes += type == PythonType.Special.UNKNOWN ? 1 : 0;
  }
}
