package clutch.processor.python.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonClass.Form;
import clutch.processor.python.PythonType;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of the standard library, from its stubs. */
class StandardLibraryTest {
  private static Declared library;

  @BeforeAll
  static void read() {
    library = Declared.places();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "math:sqrt; (/x: typing.SupportsFloat | typing.SupportsIndex) -> float",
        "zlib:crc32; (/data: _collections_abc.Buffer, /value: int = 0) -> int",
        "asyncio:StreamReader.readline; method async () -> bytes",
        "asyncio:StreamReader; class asyncio.streams.StreamReader",
        "itertools:count; class itertools.count",
        "itertools:count.__next__; method () -> ?",
        "os:environ; variable os._Environ[str]",
        "os:path; module os.path",
        "os:getcwd; () -> str",
        "uuid:uuid4; () -> uuid.UUID",
        "uuid:UUID.hex; constant str",
        "pathlib:Path; class pathlib.Path",
        "pathlib:Path.read_text; method (encoding: str | None = None, errors: str | None = None, newline: str | None = None) -> str",
        "pathlib:Path.parent; constant pathlib.Path",
        "pathlib:Path.name; constant str",
        "logging:getLogger; (name: str | None = None) -> logging.Logger",
        "concurrent.futures:ThreadPoolExecutor; class concurrent.futures.thread.ThreadPoolExecutor",
        "email.message:EmailMessage; class email.message.EmailMessage",
        "decimal:Decimal.sqrt; method (context: decimal.Context | None = None) -> decimal.Decimal",
        "decimal:Decimal.from_float; class method (/f: float) -> decimal.Decimal",
        "datetime:date.today; class method () -> datetime.date",
        "datetime:datetime.today; class method () -> datetime.datetime",
        "datetime:date.year; constant int",
        "datetime:date.max; variable datetime.date",
        "datetime:UTC; variable datetime.timezone",
        "random:randint; (a: int, b: int) -> int",
        "string:ascii_letters; constant str",
        "sys:maxsize; variable int",
        "sys:argv; variable list[str]",
        "sys:stdout; variable typing.TextIO | ?",
        "os:sep; variable str",
        "sqlite3:Connection; class sqlite3.Connection",
        "collections:OrderedDict; class collections.OrderedDict",
        "textwrap:dedent; (text: str) -> str",
        "shlex:split; (s: str | shlex._ShlexInstream, comments: bool = False, posix: bool = True) -> list[str]",
        "time:time; () -> float",
        "secrets:token_hex; (nbytes: int | None = None) -> str",
        "platform:python_version; () -> str",
        "locale:getencoding; () -> str",
        "html:escape; (s: str, quote: bool = True) -> str",
        "keyword:kwlist; constant typing.Sequence[str]",
        "signal:SIGTERM; constant signal.Signals.SIGTERM",
        "http:HTTPStatus.NOT_FOUND; constant http.HTTPStatus.NOT_FOUND",
        "http:HTTPStatus.value; constant int",
        "socket:AF_INET; constant socket.AddressFamily.AF_INET",
        "json:JSONDecodeError; class json.decoder.JSONDecodeError",
        "xml.etree.ElementTree:Element; class xml.etree.ElementTree.Element",
        "contextlib:suppress; class contextlib.suppress",
        "types:SimpleNamespace.anything; unknown",
        "types:SimpleNamespace; class types.SimpleNamespace",
        "collections.abc:Iterable; class typing.Iterable",
        "statistics:nothing; none",
        "datetime:date.nothing; none",
      })
  void declares(String name, String member) {
    assertThat(library.member(name)).isEqualTo(member);
  }

  @Test
  void functionsWithMoreThanOneSignature() {
    assertThat(library.member("statistics:mean"))
        .isEqualTo(
            "(data: typing.Iterable[_NumberT: (float, decimal.Decimal, fractions.Fraction)])"
                + " -> _NumberT: (float, decimal.Decimal, fractions.Fraction)");
    assertThat(library.member("json:loads")).startsWith("(s: str | bytes | bytearray, =cls: ").endsWith("-> ?");
    assertThat(library.member("re:compile")).contains("-> re.Pattern[AnyStr: (str, bytes)]");
    assertThat(library.member("sqlite3:connect").lines().findFirst().orElse(""))
        .contains("isolation_level: 'DEFERRED' | 'EXCLUSIVE' | 'IMMEDIATE' | None = 'DEFERRED'")
        .endsWith("-> sqlite3.Connection");
    assertThat(library.member("sqlite3:Connection.execute")).endsWith("-> sqlite3.Cursor");
    assertThat(library.member("asyncio:sleep"))
        .isEqualTo("async (delay: float) -> None\nasync (delay: float, result: _T) -> _T");
    assertThat(library.member("os.path:join").lines())
        .first()
        .isEqualTo("(/a: str, *paths: str) -> str");
    assertThat(library.member("subprocess:run")).contains("-> subprocess.CompletedProcess[str]");
    assertThat(library.member("urllib.parse:urlparse"))
        .contains("-> urllib.parse.ParseResult")
        .contains("-> urllib.parse.ParseResultBytes");
    assertThat(library.member("heapq:merge")).contains("-> typing.Generator[");
    assertThat(library.member("email:message_from_string"))
        .contains("-> email.message.Message[str, str]");
  }

  @Test
  void inheritedMembersKnowTheirTypeArguments() {
    PythonType.Instance counter =
        Declared.instance("collections.Counter", Declared.instance("builtins.str"));
    assertThat(library.declarations().member(counter, "items").map(Shown::of))
        .hasValue("method () -> _collections_abc.dict_items[str, int]");
    assertThat(library.declarations().member(counter, "most_common").map(Shown::of))
        .hasValue("method (n: int | None = None) -> list[tuple[str, int]]");
    assertThat(library.declarations().member(counter, "copy").map(Shown::of))
        .hasValue("method () -> collections.Counter[str]");
    assertThat(library.declarations().memberNames(counter))
        .contains("items", "most_common", "__hash__")
        .doesNotHaveDuplicates();
    assertThat(library.declarations().asInstanceOf(counter, "typing.Iterable"))
        .hasValue(Declared.instance("typing.Iterable", Declared.instance("builtins.str")));
    assertThat(library.declarations().asInstanceOf(counter, "typing.Mapping").map(Shown::of))
        .hasValue("typing.Mapping[str, int]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "datetime.date; (year: typing.SupportsIndex, month: typing.SupportsIndex, day: typing.SupportsIndex) -> datetime.date",
        "builtins.object; () -> object",
        "builtins.bool; (/o: object = False) -> bool",
        "json.decoder.JSONDecodeError; (msg: str, doc: str, pos: int) -> json.decoder.JSONDecodeError",
        "threading.Event; () -> threading.Event",
        "http.HTTPStatus; (value: ?) -> http.HTTPStatus",
        "urllib.parse.ParseResult; (scheme: str, netloc: str, path: str, params: str, query: str, fragment: str) -> urllib.parse.ParseResult",
        "random.Random; (x: int | float | str | bytes | bytearray | None = None) -> random.Random",
        "pathlib.PurePath; (*args: str | os.PathLike[str]) -> pathlib.PurePath",
      })
  void constructors(String className, String signature) {
    assertThat(library.constructors(className)).isEqualTo(signature);
  }

  @Test
  void constructorsOfGenericClasses() {
    assertThat(library.constructors("builtins.list"))
        .isEqualTo("() -> list[_T]\n(/iterable: typing.Iterable[_T]) -> list[_T]");
    assertThat(library.constructors("builtins.dict")).contains("(**kwargs: _VT) -> dict[str, _VT]");
    assertThat(library.constructors("decimal.Decimal")).startsWith("(value: ").contains("= '0'");
  }

  @Test
  void classesHaveForms() {
    assertThat(form("http.HTTPStatus")).isEqualTo(Form.ENUM);
    assertThat(form("re.RegexFlag")).isEqualTo(Form.ENUM);
    assertThat(form("typing.Iterable")).isEqualTo(Form.PROTOCOL);
    assertThat(form("urllib.parse.ParseResult")).isEqualTo(Form.NAMED_TUPLE);
    assertThat(form("builtins.dict")).isEqualTo(Form.PLAIN);
    assertThat(named("typing.Mapping").isAbstract()).isTrue();
    assertThat(named("builtins.dict").isAbstract()).isFalse();
    assertThat(named("builtins.dict").typeParameters()).isEqualTo(List.of("_KT", "_VT"));
    assertThat(library.declarations().areBasesKnown("builtins.dict")).isTrue();
    assertThat(library.declarations().classNamed("imaplib.IMAP4.abort")).isPresent();
    assertThat(library.declarations().classNamed("nowhere.Thing")).isEmpty();
  }

  @Test
  void protocolsAreFoundInClassesThatDoNotNameThem() {
    assertThat(library.declarations().asInstanceOf(Declared.integer(), "typing.SupportsFloat"))
        .isPresent();
    assertThat(library.declarations().asInstanceOf(Declared.integer(), "typing.SupportsIndex"))
        .isPresent();
    assertThat(library.declarations().asInstanceOf(Declared.integer(), "typing.Iterable"))
        .isEmpty();
  }

  private static PythonClass named(String name) {
    return library.declarations().classNamed(name).orElseThrow();
  }

  private static Form form(String name) {
    return named(name).form();
  }
}
