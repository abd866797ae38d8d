package clutch.runtime.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ClutchException;
import clutch.runtime.PythonVersion;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCodeTest {

  private static final String PRICES = "META-INF/python/shop/prices.py";

  @TempDir Path folder;

  private static PythonHome python(int minor) {
    Path nowhere = Path.of("/nowhere");
    PythonVersion version = new PythonVersion(3, minor, 0);
    return new PythonHome(
        nowhere, nowhere, nowhere, version, false, Optional.empty(), true, PythonSource.OPTIONS);
  }

  private static ClassPath classPath(Path... places) throws IOException {
    URL[] urls = new URL[places.length];
    for (int i = 0; i < places.length; i++) {
      urls[i] = places[i].toUri().toURL();
    }
    return new ClassPath(new URLClassLoader(urls, null), ModuleLayer.empty(), "");
  }

  private UserCode find(ClassPath classPath) {
    return UserCode.find(python(14), new Cache(folder.resolve("cache")), classPath);
  }

  private TestJar jar(String name) {
    return TestJar.in(folder, name);
  }

  @Test
  void comesOutOfJarsAndFoldersInTheirOrder() throws IOException {
    Path jar = jar("shop.jar").add(PRICES, "vat = 19").add("shop/Prices.class", "").write();
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.createDirectories(classes.resolve("META-INF/python/__pycache__"));
    Files.writeString(classes.resolve("META-INF/python/tax.py"), "tax = 1");
    Files.writeString(classes.resolve("META-INF/python/__pycache__/tax.pyc"), "");
    UserCode code = find(classPath(classes, jar));
    assertThat(code.folders()).hasSize(2);
    assertThat(code.folders().get(0).resolve("tax.py")).hasContent("tax = 1");
    assertThat(code.folders().get(0).resolve("__pycache__")).doesNotExist();
    assertThat(code.folders().get(1).resolve("shop/prices.py")).hasContent("vat = 19");
    assertThat(code.folders().get(1)).startsWith(folder.resolve("cache"));
    assertThat(code.notes()).isEmpty();
  }

  @Test
  void comesOutOfModules() throws IOException {
    Path jar = jar("shop.prices.jar").add(PRICES, "vat = 19").withoutFolders().write();
    ModuleFinder finder = ModuleFinder.of(jar);
    ModuleLayer boot = ModuleLayer.boot();
    Configuration modules = boot.configuration().resolve(finder, ModuleFinder.of(), Set.of("shop.prices"));
    ModuleLayer layer = boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
    UserCode code = find(new ClassPath(new URLClassLoader(new URL[0], null), layer, ""));
    assertThat(code.folders()).singleElement().satisfies(found -> assertThat(found.resolve("shop/prices.py")).exists());
  }

  @Test
  void comesOutOfWhatLiesOnTheModulePathUnrequired() throws IOException {
    Path jar = jar("shop.prices.jar").add(PRICES, "vat = 19").withoutFolders().write();
    ClassLoader nothing = new URLClassLoader(new URL[0], null);
    for (Path entry : List.of(jar, folder)) {
      UserCode code = find(new ClassPath(nothing, ModuleLayer.empty(), entry.toString()));
      assertThat(code.folders()).hasSize(1);
    }
  }

  @Test
  void isUnpackedOncePerContent() throws IOException {
    ClassPath one = classPath(jar("one.jar").add(PRICES, "vat = 19").write());
    ClassPath same = classPath(jar("same.jar").add(PRICES, "vat = 19").write());
    ClassPath other = classPath(jar("other.jar").add(PRICES, "vat = 20").write());
    assertThat(find(same).folders()).isEqualTo(find(one).folders()).isNotEqualTo(find(other).folders());
  }

  @Test
  void aModuleThatHidesAnotherIsNoted() throws IOException {
    Path one = jar("one.jar").add("META-INF/python/tax.py", "").add(PRICES, "").write();
    Path other =
        jar("other.jar").add("META-INF/python/tax/__init__.py", "").add("META-INF/python/shop/orders.py", "").write();
    assertThat(find(classPath(one, other)).notes())
        .containsExactly(
            "the Python module tax of %s is hidden by that of %s, which comes first on the class path"
                .formatted(other, one));
  }

  @Test
  void aFileThatWouldLieOutsideIsRefused() throws IOException {
    Path jar = jar("evil.jar").add("META-INF/python/../../../../evil.py", "").add(PRICES, "").write();
    assertThatThrownBy(() -> find(classPath(jar)))
        .isInstanceOf(ClutchException.class)
        .hasMessageContaining("would lie outside");
  }

  @Test
  void aJarThatIsCutOffIsNamed() throws IOException {
    Path jar = jar("shop.jar").add(PRICES, "vat = 19").write();
    ClassPath classPath = classPath(jar);
    assertThat(classPath.trees("META-INF/python/")).hasSize(1);
    Files.write(jar, new byte[10]);
    assertThatThrownBy(() -> find(classPath)).isInstanceOf(ClutchException.class).hasMessageContaining("class path");
  }

  @Test
  void packagesInJarsComeWithTheLibrariesThatTheyNeed() {
    ClassPath classPath = new ClassPath(UserCodeTest.class.getClassLoader());
    UserCode code = UserCode.find(TestCache.embeddedPython(), new Cache(TestCache.folder()), classPath);
    assertThat(code.packageNames()).contains("numpy");
    assertThat(code.preload())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("libquadmath.so.0", "libgfortran.so.5", "libopenblas.so.0");
    assertThat(code.preload()).allSatisfy(file -> assertThat(file).exists());
    String libraries = code.preload().getFirst().resolveSibling("").toString();
    assertThat(code.environment(Map.of())).isEqualTo(Map.of("LD_LIBRARY_PATH", libraries));
    assertThat(code.environment(Map.of("LD_LIBRARY_PATH", "/opt/lib")))
        .isEqualTo(Map.of("LD_LIBRARY_PATH", "/opt/lib:" + libraries));
  }

  @Test
  void packagesForAnotherPythonAreLeftOut() {
    ClassPath classPath = new ClassPath(UserCodeTest.class.getClassLoader());
    UserCode code = UserCode.find(python(13), new Cache(TestCache.folder()), classPath);
    assertThat(code.packages()).isEqualTo(List.of());
    assertThat(code.preload()).isEmpty();
    assertThat(code.notes())
        .singleElement()
        .asString()
        .contains("are left out: they are made for CPython 3.14, not for CPython 3.13.0");
  }
}
