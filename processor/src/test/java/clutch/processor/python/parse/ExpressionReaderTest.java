package clutch.processor.python.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Expression.Attribute;
import clutch.processor.python.syntax.Expression.Binary;
import clutch.processor.python.syntax.Expression.Bytes;
import clutch.processor.python.syntax.Expression.Call;
import clutch.processor.python.syntax.Expression.Constant;
import clutch.processor.python.syntax.Expression.DictOf;
import clutch.processor.python.syntax.Expression.ListOf;
import clutch.processor.python.syntax.Expression.Name;
import clutch.processor.python.syntax.Expression.Not;
import clutch.processor.python.syntax.Expression.Numeral;
import clutch.processor.python.syntax.Expression.Starred;
import clutch.processor.python.syntax.Expression.Subscript;
import clutch.processor.python.syntax.Expression.Text;
import clutch.processor.python.syntax.Expression.TupleOf;
import clutch.processor.python.syntax.Expression.Unread;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionReaderTest {

  private static final Expression A = new Name("a");
  private static final Expression B = new Name("b");
  private static final Expression C = new Name("c");

  private static @Nullable Expression read(String text) {
    return PythonParser.expression(text);
  }

  @Test
  void hints() {
    assertThat(read("dict[str, list[int] | None]"))
        .isEqualTo(
            new Subscript(
                new Name("dict"),
                List.of(
                    new Name("str"),
                    new Binary("|", new Subscript(new Name("list"), List.of(new Name("int"))), Constant.NONE))));
    assertThat(read("typing.Callable[[a, b], ...]"))
        .isEqualTo(
            new Subscript(
                new Attribute(new Name("typing"), "Callable"), List.of(new ListOf(List.of(A, B)), Constant.ELLIPSIS)));
    assertThat(read("tuple[()]")).isEqualTo(new Subscript(new Name("tuple"), List.of(new TupleOf(List.of()))));
    assertThat(read("*a[b]")).isEqualTo(new Starred(new Subscript(A, List.of(B))));
    assertThat(read("\n  a[\n  b, # one\n  c,\n]\n")).isEqualTo(new Subscript(A, List.of(B, C)));
  }

  @Test
  void operatorsBindAsInPython() {
    assertThat(read("a or b and not c"))
        .isEqualTo(new Binary("or", A, new Binary("and", B, new Not(C))));
    assertThat(read("a + b * c ** 2"))
        .isEqualTo(new Binary("+", A, new Binary("*", B, new Binary("**", C, new Numeral("2")))));
    assertThat(read("a - b - c")).isEqualTo(new Binary("-", new Binary("-", A, B), C));
    assertThat(read("a < b < c")).isEqualTo(new Binary("and", new Binary("<", A, B), new Binary("<", B, C)));
    assertThat(read("a is not b")).isEqualTo(new Binary("is not", A, B));
    assertThat(read("a not in b")).isEqualTo(new Binary("not in", A, B));
    assertThat(read("(a | b) & c")).isEqualTo(new Binary("&", new Binary("|", A, B), C));
    assertThat(read("sys.version_info >= (3, 14)"))
        .isEqualTo(
            new Binary(
                ">=",
                new Attribute(new Name("sys"), "version_info"),
                new TupleOf(List.of(new Numeral("3"), new Numeral("14")))));
  }

  @Test
  void calls() {
    assertThat(read("a(b, *c, x=1, **b)"))
        .isEqualTo(
            new Call(A, List.of(B, new Starred(C)), Map.of("x", new Numeral("1"), "**", B)));
    assertThat(read("a(b for b in c if b)")).isEqualTo(new Call(A, List.of(new Unread("b for b in c if b")), Map.of()));
  }

  @Test
  void displays() {
    assertThat(read("{'a': b, 'c': a}"))
        .isEqualTo(new DictOf(List.of(new Text("a"), new Text("c")), List.of(B, A)));
    assertThat(read("a, b,")).isEqualTo(new TupleOf(List.of(A, B)));
    assertThat(read("(a)")).isEqualTo(A);
    assertThat(read("(a,)")).isEqualTo(new TupleOf(List.of(A)));
    assertThat(read("{}")).isEqualTo(new DictOf(List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lambda x, *y, z={1: 2}: (x, y)", "a if b else c", "{a, b}", "[x async for x, *y in z if x if y for b in c]",
        "{**a}", "{a: b for a in b}", "(yield)", "(yield a, b)", "(yield from a)", "(a := b)", "-a", "~a", "await a",
        "f'{a!r:>{b}} {'nested' + f'{c}'}'", "rf'{a}\\{b}\\' '", "t'{a}'", "(a for b in c)", "lambda: (lambda: a)(b)",
        "f'''{\na # comment }\n}'''", "f'{{}} {a[\"}\"]}'", "f'\\N{EM DASH} {a}'", "f'{a:%H:%M}'", "'a' f'{b}'"
      })
  void whatNoDeclarationNeedsIsSkipped(String text) {
    String inner = text.startsWith("(") ? text.substring(1, text.length() - 1) : text;
    assertThat(read(text)).isIn(new Unread(oneLine(inner)), new Unread(oneLine(text)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "'abc',abc",
        "\"it's\",it's",
        "'''a'b''c''',a'b''c",
        "r'a\\n',a\\n",
        "R'\\'',\\'",
        "'\\x41\\u0042\\U00000043\\104',ABCD",
        "'\\N{LATIN SMALL LETTER A}',a",
        "'\\q\\.',\\q\\.",
        "u'a' 'b' r\"c\",abc",
        "'',``",
      })
  void strings(String text, String value) {
    assertThat(read(text)).isEqualTo(new Text(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1_000", "0x_FF", "0b1", "0O17", "1.", ".5", "1e-5", "1_0.0_1E+1_0j", "-1", "+2.5", "1J"})
  void numbers(String text) {
    assertThat(read(text)).isEqualTo(new Numeral(text));
  }

  @Test
  void bytes() {
    assertThat(read("b'a' Rb\"b\"")).isEqualTo(new Bytes("b'a' Rb\"b\""));
  }

  @Test
  void namesAreNormalizedAsPythonDoes() {
    assertThat(read("\uFB01le.\u00E9\u5B57")).isEqualTo(new Attribute(new Name("file"), "\u00E9\u5B57"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a[", "a]", "def", "a.class", "'a", "1 +", "a = b", "a; b", "$", "a(b c)", "for"})
  void whatIsNoExpressionIsNull(String text) {
    assertThat(read(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "[", "{", "a(", "a[", "-", "not ", "a.", "a | ", "a ** ", "lambda: ", "a if b else ", "a, ", "*", "await ",
        "{a: ", "f'{", "a + (", "a < ", "lambda a=", "[a for b in "
      })
  void deepNestingIsNotRead(String opening) {
    String closing =
        new StringBuilder(opening.replaceAll("[^(\\[{]", ""))
            .reverse().toString().replace('(', ')').replace('[', ']').replace('{', '}');
    String text = opening.repeat(50_000) + "a" + closing.repeat(50_000);

    PythonParser.expression(text);
    assertThat(PythonParser.parse("x = " + text + "\ny: int\n").statements())
        .as(() -> "goes on behind it: " + opening)
        .anySatisfy(statement -> assertThat(statement.toString()).contains("name=y"));
  }
}
