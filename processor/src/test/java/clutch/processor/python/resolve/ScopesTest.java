package clutch.processor.python.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.PythonModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names of a module are bound to. */
class ScopesTest {

  private static List<String> exported(Declared declared, String module) {
    return declared.declarations().module(module).map(PythonModule::exported).orElseThrow();
  }

  @Test
  void theLastBindingCounts() {
    Declared declared =
        Declared.source(
            """
            def limit() -> int: ...
            limit: str = ""
            def count() -> int: ...
            def count(extra: int) -> str: ...
            size: int
            size = 3
            gone = 1
            del gone
            """);
    assertThat(declared.shop("limit")).isEqualTo("variable str");
    assertThat(declared.shop("count")).isEqualTo("(extra: int) -> str");
    assertThat(declared.shop("size")).isEqualTo("variable int");
    assertThat(declared.shop("gone")).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "sys.version_info >= (3, 14); yes",
        "sys.version_info >= (3,); yes",
        "sys.version_info > (3, 14); yes",
        "sys.version_info == (3, 14); no",
        "sys.version_info < (3, 15); yes",
        "sys.version_info >= (3, 14, 2); both",
        "sys.version_info[0] == 3; yes",
        "sys.version_info.major < 3; no",
        "sys.platform == 'linux'; yes",
        "sys.platform != 'win32' and sys.platform != 'darwin'; yes",
        "sys.platform.startswith('win'); no",
        "os.name == 'nt'; no",
        "not TYPE_CHECKING; no",
        "typing.TYPE_CHECKING; yes",
        "sys.version_info < (3, 9) or have_it(); both",
        "sys.version_info >= (3, 9) or have_it(); yes",
        "False; no",
        "1; yes",
        "__name__ == '__main__'; no",
        "have_it(); both",
      })
  void conditions(String condition, String taken) {
    Declared declared =
        Declared.source(
            "import os, sys, typing\nfrom typing import TYPE_CHECKING\nif "
                + condition
                + ":\n    def f(yes: int): ...\nelse:\n    def f(no: int): ...\n");
    String yes = "(yes: int) -> ?";
    String no = "(no: int) -> ?";
    assertThat(declared.shop("f"))
        .isEqualTo(taken.equals("yes") ? yes : taken.equals("no") ? no : yes + "\n" + no);
  }

  @Test
  void whatBranchesDisagreeOnIsUnknown() {
    Declared declared =
        Declared.source(
            """
            try:
                import json
                fast: int
            except ImportError:
                json = None
                fast: str
            if have_it():
                same: int
            else:
                same: int
            maybe: int = 1
            if have_it():
                maybe: int = 2
                only: str = ""
            """);
    assertThat(declared.shop("json")).isEqualTo("unknown");
    assertThat(declared.shop("fast")).isEqualTo("unknown");
    assertThat(declared.shop("same")).isEqualTo("variable int");
    assertThat(declared.shop("maybe")).isEqualTo("variable int");
    assertThat(declared.shop("only")).isEqualTo("variable str");
  }

  @Test
  void versionsDecide() {
    String text =
        """
        import sys
        if sys.version_info >= (3, 14):
            new: int
        elif sys.version_info >= (3, 13):
            old: int
        else:
            older: int
        """;
    assertThat(Declared.version("3.15", text).shop("new")).isEqualTo("variable int");
    assertThat(Declared.version("3.13", text).shop("new")).isEqualTo("none");
    assertThat(Declared.version("3.13", text).shop("old")).isEqualTo("variable int");
    assertThat(Declared.version("3.13", text).shop("older")).isEqualTo("none");
  }

  @Test
  void importsLeadToWhatIsDefinedElsewhere() {
    Declared declared =
        Declared.files(
            Map.of(
                "shop/__init__.py",
                    """
                    import shop.prices as p
                    import json.decoder
                    from . import orders
                    from .prices import Price as Cost, total
                    from .deep.inner import depth
                    from nowhere import thing
                    from .prices import absent
                    Alias = p.Price
                    """,
                "shop/prices.py", "class Price: ...\ndef total() -> Price: ...\n",
                "shop/orders.py", "from .. import shop\nfrom ..... import beyond\n",
                "shop/deep/__init__.py", "from .. import prices\nfrom ..prices import total\n",
                "shop/deep/inner.py", "from ..orders import shop as x\ndepth: int\n"));
    assertThat(declared.shop("p")).isEqualTo("module shop.prices");
    assertThat(declared.shop("json")).isEqualTo("module json");
    assertThat(declared.shop("orders")).isEqualTo("module shop.orders");
    assertThat(declared.shop("Cost")).isEqualTo("class shop.prices.Price");
    assertThat(declared.shop("Alias")).isEqualTo("class shop.prices.Price");
    assertThat(declared.shop("total")).isEqualTo("() -> shop.prices.Price");
    assertThat(declared.shop("depth")).isEqualTo("variable int");
    assertThat(declared.shop("thing")).isEqualTo("unknown");
    assertThat(declared.shop("absent")).isEqualTo("unknown");
    assertThat(declared.member("shop.deep:prices")).isEqualTo("module shop.prices");
    assertThat(declared.member("shop.deep:total")).isEqualTo("() -> shop.prices.Price");
    assertThat(declared.member("shop.orders:beyond")).isEqualTo("unknown");
    assertThat(exported(declared, "shop"))
        .containsExactly("p", "orders", "Cost", "total", "depth", "absent", "Alias");
  }

  @Test
  void aStubsImportsAreItsOwnUnlessItSaysSo() {
    Declared declared =
        Declared.files(
            Map.of(
                "shop/__init__.pyi",
                    """
                    import json
                    import sys as sys
                    from .prices import A, B as B, C as D, E
                    from .more import *
                    __all__ = ["E"]
                    __all__ += ["own", "orders"]
                    own: int
                    """,
                "shop/prices.pyi", "A: int\nB: int\nC: int\nE: int\n",
                "shop/orders.pyi", "",
                "shop/more.pyi", "from .prices import A\nF: A\nG: int\n_H: int\n"));
    PythonModule module = declared.declarations().module("shop").orElseThrow();
    assertThat(module.members().keySet())
        .contains("sys", "B", "E", "F", "G", "own", "orders")
        .doesNotContain("json", "A", "C", "D", "_H");
    assertThat(module.exported()).containsExactly("E", "own", "orders");
    assertThat(declared.shop("orders")).isEqualTo("module shop.orders");
  }

  @Test
  void starsTakeWhatIsPublic() {
    Declared declared =
        Declared.files(
            Map.of(
                "shop.py", "from chosen import *\nfrom open import *\n",
                "chosen.py", "__all__ = ['_a']\n_a: int\nb: int\n",
                "open.py", "import json\nc: int\n_d: int\n"));
    assertThat(declared.shop("_a")).isEqualTo("variable int");
    assertThat(declared.shop("b")).isEqualTo("none");
    assertThat(declared.shop("c")).isEqualTo("variable int");
    assertThat(declared.shop("json")).isEqualTo("module json");
    assertThat(declared.shop("_d")).isEqualTo("none");
  }

  @Test
  void circlesEnd() {
    Declared declared =
        Declared.files(
            Map.of(
                "shop.pyi",
                    """
                    from other import *
                    from other import back as forth, lost as lost
                    class A(B): ...
                    x: Round
                    Round = forth
                    loop = loop
                    """,
                "other.pyi",
                    """
                    from shop import *
                    from shop import forth as back, lost as lost
                    class B(A): ...
                    T = list[S]
                    S = list[T]
                    """));
    assertThat(declared.shop("lost")).isEqualTo("unknown");
    assertThat(declared.shop("forth")).isEqualTo("none");
    assertThat(declared.shop("x")).isEqualTo("variable ?");
    assertThat(declared.shop("A")).isEqualTo("class shop.A");
    assertThat(declared.shop("A.size")).isIn("none", "unknown");
    assertThat(declared.shop("T")).isEqualTo("variable ?");
    assertThat(declared.constructors("shop.A")).isNotNull();
  }

  @Test
  void namesThatComeToBeAtRunTimeAreNotMissing() {
    Declared declared =
        Declared.source(
            """
            def start():
                global cache, pool
                cache = {}
            class Record: ...
            def fill(record):
                record.message = ""
                record.a, record.b = 1, 2
            """);
    assertThat(declared.shop("cache")).isEqualTo("unknown");
    assertThat(declared.shop("pool")).isEqualTo("unknown");
    assertThat(declared.shop("Record.message")).isEqualTo("unknown");
    assertThat(declared.shop("Record.a")).isEqualTo("unknown");
    assertThat(declared.shop("Record.b")).isEqualTo("unknown");
    assertThat(declared.shop("Record.text")).isEqualTo("none");
    assertThat(declared.declarations().module("shop").map(PythonModule::open)).hasValue(false);
    Declared dynamic =
        Declared.source("class A: ...\nsetattr(A, 'x', 1)\nglobals()['limit'] = 3\n");
    assertThat(dynamic.declarations().module("shop").map(PythonModule::open)).hasValue(true);
    assertThat(dynamic.shop("A.x")).isEqualTo("unknown");
    assertThat(dynamic.shop("A.__eq__")).startsWith("method ");
  }

  @Test
  void aModuleThatMakesUpNamesIsOpen() {
    assertThat(
            Declared.source("def __getattr__(name: str): ...\n")
                .declarations()
                .module("shop")
                .map(PythonModule::open))
        .hasValue(true);
    assertThat(
            Declared.source("from unseen import *\n")
                .declarations()
                .module("shop")
                .map(PythonModule::open))
        .hasValue(true);
    Declared unreadable =
        Declared.files(
            Map.of("shop.py", "from other import *\n", "other.py", "__all__ = names()\n"));
    assertThat(unreadable.declarations().module("shop").map(PythonModule::open)).hasValue(true);
    assertThat(
            Declared.source("from json import *\n")
                .declarations()
                .module("shop")
                .map(PythonModule::open))
        .hasValue(false);
  }

  @Test
  void aModuleThatImportsFromItselfNamesNoSubmodule() {
    Declared declared =
        Declared.files(
            Map.of(
                "shop/__init__.py", "from . import prices, orders",
                "shop/prices.py", "from .prices import total, tax\ndef total(prices): ...",
                "shop/data.json", ""));
    assertThat(declared.member("shop.prices:total")).isEqualTo("(prices: ?) -> ?");
    assertThat(declared.member("shop.prices:tax")).isEqualTo("unknown");
    assertThat(declared.shop("prices")).isEqualTo("module shop.prices");
    assertThat(declared.shop("orders")).isEqualTo("unknown");
  }

  @Test
  void aNewTypeIsCalledWithWhatItIsMadeOf() {
    Declared declared = Declared.source("import typing\nUserId = typing.NewType('UserId', int)");
    assertThat(declared.shop("UserId")).isEqualTo("(/value: int) -> int");
  }

  @Test
  void anAssignmentInAConditionMayBeAnyName() {
    Declared declared = Declared.source("import os\nif (home := os.getenv('HOME')) is None:\n    home = '/'\n");
    assertThat(declared.declarations().module("shop").map(PythonModule::open)).hasValue(true);
    Declared inside = Declared.source("def home():\n    return (x := 1)\n");
    assertThat(inside.declarations().module("shop").map(PythonModule::open)).hasValue(false);
  }
}
