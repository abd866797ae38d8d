package clutch.processor.python.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.PythonModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where modules are found. */
class SearchPathTest {

  @Test
  void aStubInAnyPlaceWinsOverSource() {
    Declared declared =
        Declared.places(
            Declared.files(Map.of("shop.py", "x: int"), "first/"),
            Declared.files(Map.of("shop.pyi", "x: str"), "second/"));
    assertThat(declared.shop("x")).isEqualTo("variable str");
    assertThat(declared.declarations().module("shop").map(PythonModule::file))
        .hasValue("second/shop.pyi");
  }

  @Test
  void theFirstPlaceWins() {
    Declared declared =
        Declared.places(
            Declared.files(Map.of("shop.py", "x: int"), ""),
            Declared.files(Map.of("shop.py", "x: str"), ""));
    assertThat(declared.shop("x")).isEqualTo("variable int");
  }

  @Test
  void stubsMayLieInAFolderOfTheirOwn() {
    Declared declared =
        Declared.files(
            Map.of(
                "shop/__init__.py", "x = 1",
                "shop/prices.py", "y = 1",
                "shop/orders.py", "z: int",
                "shop-stubs/__init__.pyi", "x: int",
                "shop-stubs/prices.pyi", "y: int"));
    assertThat(declared.shop("x")).isEqualTo("variable int");
    assertThat(declared.member("shop.prices:y")).isEqualTo("variable int");
    assertThat(declared.member("shop.orders:z")).isEqualTo("variable int");
    assertThat(declared.declarations().moduleNames())
        .contains("shop", "shop.prices", "shop.orders", "statistics", "concurrent");
  }

  @Test
  void aFolderWithoutInitIsAPackageTheNamesOfWhichAreNotKnown() {
    Declared declared = Declared.files(Map.of("shop/prices.py", "y: int"));
    assertThat(declared.member("shop.prices:y")).isEqualTo("variable int");
    assertThat(declared.declarations().module("shop").map(PythonModule::open)).hasValue(true);
    assertThat(declared.declarations().isMissing("shop.orders")).isFalse();
  }

  @Test
  void theUsersModuleHidesTheStandardLibrarys() {
    Declared declared = Declared.files(Map.of("json.py", "x: int"));
    assertThat(declared.member("json:x")).isEqualTo("variable int");
    assertThat(declared.declarations().module("json.decoder")).isEmpty();
    assertThat(declared.declarations().isMissing("json.decoder")).isTrue();
  }

  @Test
  void whatHintsAreMadeOfIsNotHidden() {
    Declared declared =
        Declared.files(
            Map.of(
                "typing_extensions.py", "Self = _make('Self')\n",
                "builtins.py", "from future.builtins import *\n",
                "shop.py", "from typing_extensions import Literal\ndef pay(way: Literal['cash']) -> str: ..."));
    assertThat(declared.shop("pay")).isEqualTo("(way: 'cash') -> str");
    assertThat(declared.member("builtins:len")).startsWith("(/obj: ");
  }

  @Test
  void aFolderOfResourcesHidesNothing() {
    Declared declared = Declared.files(Map.of("json/data.txt", ""));
    assertThat(declared.member("json:loads")).startsWith("(s: ");
  }

  @Test
  void saysWhatCanNotBeThere() {
    Declared declared =
        Declared.files(
            Map.of(
                "shop/__init__.py", "",
                "shop/fast.cpython-314-x86_64-linux-gnu.so", "",
                "grown/__init__.py", "__path__ = more(__path__)"));
    ResolvedDeclarations declarations = declared.declarations();
    assertThat(declarations.isMissing("shop")).isFalse();
    assertThat(declarations.isMissing("shop.prices")).isTrue();
    assertThat(declarations.isMissing("shop.prices.old")).isTrue();
    assertThat(declarations.isMissing("shop.fast")).as("a compiled module").isFalse();
    assertThat(declarations.isMissing("grown.prices")).as("a path of its own").isFalse();
    assertThat(declarations.isMissing("numpy")).as("installed elsewhere").isFalse();
    assertThat(declarations.isMissing("json.decode")).isTrue();
    assertThat(declarations.isMissing("distutils")).as("gone since 3.12").isTrue();
    assertThat(declarations.isMissing("no such name")).isFalse();
  }

  @Test
  void aPathWithEverythingOnItLacksWhatIsNotThere() {
    ResolvedDeclarations declarations =
        new ResolvedDeclarations(
            new SearchPath(List.of(), true),
            new StandardLibrary(),
            PythonVersion.of("3.14"),
            "linux");
    assertThat(declarations.isMissing("numpy")).isTrue();
    assertThat(declarations.isMissing("numpy.linalg")).isTrue();
    assertThat(declarations.isMissing("json")).isFalse();
  }

  @Test
  void foldersAreRead(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("shop"));
    Files.writeString(folder.resolve("shop/__init__.py"), "from .prices import *\n");
    Files.writeString(
        folder.resolve("shop/prices.py"),
        "# coding: latin-1\nNAME: 'str' = '\u00e9'\n",
        StandardCharsets.ISO_8859_1);
    Files.writeString(folder.resolve("torn.py"), "def broken(a b): ...\nx: int\n");
    Declared declared = Declared.places(new FolderFiles(folder));
    assertThat(declared.shop("NAME")).isEqualTo("variable str");
    assertThat(declared.declarations().faults()).isEmpty();
    assertThat(declared.declarations().module("torn").map(PythonModule::open)).hasValue(true);
    assertThat(declared.declarations().faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.file()).isEqualTo(folder.resolve("torn.py").toString());
              assertThat(fault.line()).isEqualTo(1);
            });
  }

  @Test
  void aFileThatCanNotBeReadIsAFault() {
    PythonFiles torn =
        path -> {
          if (path.equals("shop.py")) {
            throw new IOException("disk on fire");
          }
          return Optional.empty();
        };
    Declared declared = Declared.places(torn);
    assertThat(declared.declarations().module("shop").map(PythonModule::open)).hasValue(true);
    assertThat(declared.declarations().isMissing("shop")).isFalse();
    assertThat(declared.declarations().faults())
        .contains(new FileFault("shop.py", 0, "it can't be read: java.io.IOException: disk on fire"));
  }
}
