package drafts.shop;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.runtime.PyIterator;
import clutch.runtime.PyObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;

/** The Python module {@code shop}. */
@PythonCallable("shop")
public interface Shop {
  /** {@code CURRENCY: Any} */
  @PythonAttribute("CURRENCY")
  Object currency();

  /** {@code MAX_LINES: int} */
  @PythonAttribute("MAX_LINES")
  long maxLines();

  /** {@code def Basket(owner: str, *, limit: int | None = None) -> Basket} */
  @PythonCallable("Basket")
  Basket basket(String owner);

  @PythonCallable("Basket")
  Basket basket(String owner, @Keyword @DefaultIfEmpty OptionalLong limit);

  /**
   * {@code def quote(symbol: str, /, currency: str = 'EUR', *, exact: bool = False) -> Decimal |
   *     None}
   */
  Optional<BigDecimal> quote(String symbol);

  Optional<BigDecimal> quote(
      String symbol,
      @Keyword @DefaultIfEmpty Optional<String> currency,
      @Keyword @DefaultIfEmpty Optional<Boolean> exact);

  /** {@code def pack(value: str) -> bytes} */
  byte[] pack(String value);

  /** {@code def pack(value: int, width: int = 4) -> bytes} */
  byte[] pack(long value);

  byte[] pack(long value, @Keyword @DefaultIfEmpty OptionalLong width);

  /** {@code def pay(payment: Card | Cash) -> Card | Cash} */
  CardOrCash pay(CardOrCash payment);

  /** {@code def settings(given: Settings) -> Settings} */
  Settings settings(Settings given);

  /** {@code def center(points: list[Point]) -> tuple[float, float, str]} */
  CenterResult center(List<Point> points);

  /**
   * {@code def listen(listener: Listener, key: Callable[[str], int], each: Callable[[str, int,
   *     int], bool]) -> None}
   */
  void listen(Listener listener, Function<String, Long> key, ListenEach each);

  /**
   * {@code def prices(lines: dict[str, list[Line]], **details: str) -> Iterator[tuple[str,
   *     Decimal]]}
   */
  PyIterator<Map.Entry<String, BigDecimal>> prices(Map<String, List<Line>> lines);

  PyIterator<Map.Entry<String, BigDecimal>> prices(
      Map<String, List<Line>> lines, @Keyword("**") Map<String, String> details);

  /**
   * {@code def align(mode: Literal['left', 'right'], places: tuple[int, ...], tags: frozenset[str])
   *     -> set[str]}
   */
  // PyObject stands for a tuple of any length, which no Java type becomes.
  // PyObject stands for builtins.frozenset, which no Java type becomes.
  Set<String> align(String mode, PyObject places, PyObject tags);

  /** {@code async def fetch(name: str, seconds: float = 1.0) -> str} */
  CompletableFuture<String> fetch(String name);

  CompletableFuture<String> fetch(String name, @Keyword @DefaultIfEmpty OptionalDouble seconds);

  /** {@code def ticks(first: int) -> AsyncIterator[int]} */
  Flow.Publisher<Long> ticks(long first);

  /** {@code def counted(first) -> Generator[Any, Any, Any]} */
  PyIterator<Object> counted(Object first);

  /** {@code def describe(line, default=None)} */
  Object describe(Object line);

  Object describe(Object line, @Keyword("default") @DefaultIfEmpty Optional<Object> default_);

  /** {@code def loop() -> AbstractEventLoop} */
  // PyObject stands for asyncio.events.AbstractEventLoop, which '--with asyncio.events' drafts,
  // too.
  PyObject loop();

  // Exceptions, for which @RaisedAs names Java's: OutOfStock.
}
