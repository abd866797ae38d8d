package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.annotations.PythonCallable;
import clutch.runtime.ConversionException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.PyObject;
import clutch.runtime.PythonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

  /** Records whose other constructors fit as well, or better. */
  @PythonCallable("calls")
  interface Rivals {
    @PythonCallable("same")
    Over<String> over(Map<String, String> value);

    @PythonCallable("same")
    Ranked<Integer> ranked(Map<String, Object> value);

    @PythonCallable("same")
    Sized sized(Map<String, Object> value);

    record Over<T>(T value) {
      @SuppressWarnings("unchecked") // it is never called
      Over(String value) {
        this((T) (Object) ("wrong " + value));
      }
    }

    record Ranked<T extends Comparable<T>>(T value, int rank, List<T> others) {
      @SuppressWarnings("unchecked") // it is never called
      Ranked(Integer value, int rank, List<Integer> others) {
        this((T) (Object) (-value), -rank - others.size(), List.of());
      }
    }

    record Sized(int number, Long id, Object any) {
      Sized(long number, long id, Object any) {
        this(-1, Long.valueOf(id), (Object) ("wrong " + any + number));
      }

      Sized(Integer number, long id, Object any) {
        this(-1, Long.valueOf(id), (Object) ("wrong " + any + number));
      }

      Sized(int number, Long id, String any) {
        this(-number, id, (Object) ("wrong " + any));
      }
    }
  }

  @Test
  void theCanonicalConstructorIsCalled() {
    Rivals rivals = RunningPython.PYTHON.bind(Rivals.class);
    assertThat(rivals.over(Map.of("value", "text")).value()).isEqualTo("text");
    Rivals.Ranked<Integer> ranked = rivals.ranked(Map.of("value", 1, "rank", 2, "others", List.of(3)));
    assertThat(ranked.value()).isEqualTo(1);
    assertThat(ranked.rank()).isEqualTo(2);
    assertThat(ranked.others()).containsExactly(3);
    assertThat(rivals.sized(Map.of("number", 1, "id", 2, "any", "text"))).isEqualTo(new Rivals.Sized(1, Long.valueOf(2), (Object) "text"));
  }

  private static final Quote QUOTE = new Quote("A", 1.5, OptionalInt.of(3), "new");

  private final Stock stock = RunningPython.PYTHON.bind(Stock.class);

  private static PyObject python(String expression) {
    return RunningPython.PYTHON.mainInterpreter().eval("__import__('stock')." + expression);
  }

  private static PyObject value(String expression) {
    return RunningPython.PYTHON.mainInterpreter().eval(expression);
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(ThrowingCallable call) {
    return assertThatThrownBy(call).isInstanceOf(ConversionException.class);
  }

  @Test
  void dataclasses() {
    assertThat(stock.same(QUOTE)).isEqualTo(QUOTE);
    assertThat(stock.described(QUOTE)).isEqualTo("Quote Quote(symbol='A', price_eur=1.5, since=3, note='new')");
    Quote empty = new Quote("", -0.0, OptionalInt.empty(), null);
    assertThat(stock.described(empty)).isEqualTo("Quote Quote(symbol='', price_eur=-0.0, since=7, note=None)");
    assertThat(stock.same(empty)).isEqualTo(new Quote("", -0.0, OptionalInt.of(7), null));
  }

  @Test
  void insideEverythingThatHoldsValues() {
    Map<String, List<Optional<Quote>>> quotes = Map.of("a", List.of(Optional.of(QUOTE), Optional.empty()));
    assertThat(stock.same(quotes)).isEqualTo(quotes);
    Page<Quote> page = new Page<>(List.of(QUOTE, QUOTE), 2, Optional.of(Map.of("a", QUOTE)));
    assertThat(stock.same(page)).isEqualTo(page);
  }

  @Test
  void namedTuples() {
    Place place = new Place("Main", 7);
    assertThat(stock.same(place)).isEqualTo(place);
    assertThat(stock.described(place)).isEqualTo("Place Place(street='Main', number=7)");
  }

  @Test
  void tuples() {
    Point point = new Point(1, -2);
    assertThat(stock.same(point)).isEqualTo(point);
    assertThat(stock.described(point)).isEqualTo("tuple (1.0, -2.0)");
    assertThat(stock.point(value("[1, -2]"))).isEqualTo(point);
    assertThat(stock.point(python("Spot(1, -2)"))).isEqualTo(point);
    assertRefused(() -> stock.point(value("(1,)"))).hasMessage("result: expected sequence of 2 for Point, got one of 1");
    assertRefused(() -> stock.point(value("(1, 2, 3)")))
        .hasMessage("result: expected sequence of 2 for Point, got more elements than that");
    assertRefused(() -> stock.point(value("(1, 'n/a')"))).hasMessage("result.y: expected float, got str 'n/a'");
    for (String other : List.of("{1, 2}", "{1: 2, 2: 3}", "'ab'", "7", "None", "iter((1, 2))")) {
      assertRefused(() -> stock.point(value(other))).hasMessageStartingWith("result: expected sequence of 2 for Point, got");
    }
  }

  @Test
  void dictsWithoutAClass() {
    Page<Point> page = new Page<>(List.of(new Point(1, 2)), 3, Optional.empty());
    assertThat(stock.described(page)).isEqualTo("dict {'entries': [(1.0, 2.0)], 'page_number': 3, 'by_name': None}");
    assertThat(stock.points(value("{'entries': [(1, 2)], 'page_number': 3, 'more': 4}"))).isEqualTo(page);
    assertThat(stock.points(python("Mapping(entries=[(1, 2)], page_number=3)"))).isEqualTo(page);
    assertRefused(() -> stock.points(value("{'entries': [(1, 2), (1, None)], 'page_number': 3}")))
        .hasMessage("result.entries[1].y: expected float, got None");
    assertRefused(() -> stock.points(value("{'entries': []}")))
        .hasMessage("result.page_number: missing, as the dict has no such key");
  }

  @Test
  void typedDicts() {
    Options options = new Options(OptionalInt.of(80), Optional.empty());
    assertThat(stock.described(options)).isEqualTo("dict {'width': 80}");
    assertThat(stock.same(options)).isEqualTo(options);
    assertThat(stock.options(Map.of())).isEqualTo(new Options(OptionalInt.empty(), Optional.empty()));
    assertRefused(() -> stock.options(Map.of("width", "wide"))).hasMessage("result.width: expected int, got str 'wide'");
  }

  @Test
  void otherClasses() {
    Plain plain = new Plain("box", List.of(1L, "two"));
    assertThat(stock.same(plain)).isEqualTo(plain);
  }

  @Test
  void aDictWithADefaultIsLeftAsItIs() {
    try (PyObject dict = python("defaulting()")) {
      assertThat(stock.quote(dict)).isEqualTo(new Quote("A", 1.5, OptionalInt.empty(), null));
      assertThat(dict).hasToString("defaultdict(<class 'int'>, {'symbol': 'A', 'price_eur': 1.5})");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"None", "7", "'n/a'", "[1]", "(1, 2)", "{1}", "b''", "int"})
  void whatHasNoPartsIsRefused(String expression) {
    assertRefused(() -> stock.options(value(expression)))
        .hasMessageStartingWith("result: expected an object with the attributes of Options, or a mapping, got ");
  }

  @Test
  void whatIsMissingIsSaidWithItsPath() {
    assertRefused(() -> stock.quote(python("Place('Main', 7)")))
        .hasMessage("result.symbol: missing, as the stock.Place has no such attribute");
    assertRefused(() -> stock.same(Map.of("a", List.of(Optional.empty(), Optional.of(withoutSymbol())))))
        .hasMessageStartingWith("quotes['a'][1].symbol: expected a String, got null");
  }

  @SuppressWarnings("NullAway") // what is not to be
  private static Quote withoutSymbol() {
    return new Quote(null, 1, OptionalInt.empty(), null);
  }

  @Test
  void exceptionsOfEitherSideGoThrough() {
    assertThatThrownBy(() -> stock.quote(python("Quote('A', -1)")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a price of -1.0");
    assertThatThrownBy(() -> stock.described(new MissingClasses.Picky("")))
        .isInstanceOf(PythonException.class)
        .hasMessage("ValueError: a name is needed");
    assertThatThrownBy(() -> stock.plain(python("Loud('A')")))
        .isInstanceOf(PythonException.class)
        .hasMessage("LookupError: no size today");
  }

  @Test
  void whatPythonDoesNotHaveIsNamed() {
    assertRefused(() -> stock.described(new MissingClasses.NoModule("A")))
        .hasMessage("missing: the Python class stok:Quote can't be found: No module named 'stok'");
    assertRefused(() -> stock.described(List.of(new MissingClasses.NoClass("A"))))
        .hasMessage("missing[0]: the Python class stock:Qoute can't be found: stock has no Qoute; did you mean Quote?");
    assertRefused(() -> stock.described(new MissingClasses.NoParameter("A", 1)))
        .hasMessageStartingWith("missing: stock:Quote does not take the record's components: ")
        .hasMessageContaining("unexpected keyword argument 'colour'");
    assertRefused(() -> stock.described(MissingClasses.NoMember.GREN))
        .hasMessage("missing: stock:Color has no member GREN; did you mean GREEN?");
    assertRefused(() -> stock.described(MissingClasses.NoEnum.ANY))
        .hasMessageStartingWith("missing: stock:Plain is no enum.Enum, but ");
  }

  @Test
  void recordsInsideThemselves() {
    Node tree = new Node("root", List.of(new Node("left", List.of()), new Node("right", List.of())));
    assertThat(stock.same(tree)).isEqualTo(tree);
    assertThat(stock.node(python("deep(120)")).name()).isEqualTo("twig");
    assertRefused(() -> stock.node(python("cycle()")))
        .hasMessageContaining("more than 150 records inside each other; does one contain itself?");
    List<Node> children = new ArrayList<>();
    Node cycle = new Node("again", children);
    children.add(cycle);
    assertRefused(() -> stock.same(cycle)).hasMessageContaining("does one contain itself?");
    assertThat(stock.same(tree)).isEqualTo(tree);
  }

  @Test
  void sealedInterfaces() {
    List<Figure> figures =
        List.of(new Figure.Circle(1), new Figure.Square(2), new Figure.Cube(3), Figure.Mark.ORIGIN);
    assertThat(stock.same(figures)).isEqualTo(figures);
    assertThat(stock.figure(python("Ball(1)"))).isEqualTo(new Figure.Circle(1));
    assertThat(stock.figure(value("type('Dice', (__import__('stock').Cube,), {})(3)"))).isEqualTo(new Figure.Cube(3));
    assertRefused(() -> stock.figure(python("Plain(1, 2)")))
        .hasMessage(
            "result: expected an instance of stock:Circle or stock:Square or stock:Cube or stock:Mark, got stock.Plain");
    assertRefused(() -> stock.figure(python("Circle('wide')"))).hasMessage("result.radius: expected float, got str 'wide'");
  }

  @Test
  void throughFunctions() {
    assertThat(stock.function(quote -> new Figure.Circle(quote.price())).apply(QUOTE)).isEqualTo(new Figure.Circle(1.5));
  }

  @Test
  void inOtherInterpreters() {
    try (Interpreter interpreter =
        RunningPython.PYTHON.open(InterpreterOptions.builder("records").build())) {
      Stock other = interpreter.bind(Stock.class);
      for (int i = 0; i < 3; i++) {
        assertThat(other.same(QUOTE)).isEqualTo(QUOTE);
        assertThat(other.same(List.of(new Figure.Cube(3), Figure.Mark.ORIGIN))).hasSize(2);
        assertThat(other.same(ColorMember.CRIMSON)).isEqualTo(ColorMember.CRIMSON);
      }
    }
  }
}
