package clutch.processor.python.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.syntax.Expression.Attribute;
import clutch.processor.python.syntax.Expression.Binary;
import clutch.processor.python.syntax.Expression.Call;
import clutch.processor.python.syntax.Expression.Constant;
import clutch.processor.python.syntax.Expression.Name;
import clutch.processor.python.syntax.Expression.Numeral;
import clutch.processor.python.syntax.Expression.Starred;
import clutch.processor.python.syntax.Expression.Subscript;
import clutch.processor.python.syntax.Expression.Text;
import clutch.processor.python.syntax.ParameterKind;
import clutch.processor.python.syntax.SourceFile;
import clutch.processor.python.syntax.Statement;
import clutch.processor.python.syntax.Statement.ClassDefinition;
import clutch.processor.python.syntax.Statement.FunctionDefinition;
import clutch.processor.python.syntax.Statement.Parameter;
import clutch.processor.python.syntax.Statement.TypeParameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionReaderTest {

  private static List<Statement> read(String text) {
    SourceFile file = PythonParser.parse(text);
    assertThat(file.faults()).isEmpty();
    return file.statements();
  }

  private static FunctionDefinition function(String text) {
    return (FunctionDefinition) read(text).getFirst();
  }

  @Test
  void parameters() {
    assertThat(function("def f(a, b=-1, /, c: int = 1, *d: *Ts, e, f: 'str' = None, **g): ...").parameters())
        .containsExactly(
            new Parameter("a", ParameterKind.POSITIONAL_ONLY, null, null),
            new Parameter("b", ParameterKind.POSITIONAL_ONLY, null, new Numeral("-1")),
            new Parameter("c", ParameterKind.POSITIONAL_OR_KEYWORD, new Name("int"), new Numeral("1")),
            new Parameter("d", ParameterKind.VAR_POSITIONAL, new Starred(new Name("Ts")), null),
            new Parameter("e", ParameterKind.KEYWORD_ONLY, null, null),
            new Parameter("f", ParameterKind.KEYWORD_ONLY, new Text("str"), Constant.NONE),
            new Parameter("g", ParameterKind.VAR_KEYWORD, null, null));
    assertThat(function("def f(*, a,): ...").parameters())
        .containsExactly(new Parameter("a", ParameterKind.KEYWORD_ONLY, null, null));
  }

  @Test
  void allOfAFunction() {
    String text = "@a.b\n@c(1, d=2)\n# comment\n\nasync def f[T: int](\n  x: T,\n) -> T | None:\n  yield 1\n";
    assertThat(read(text))
        .containsExactly(
            new FunctionDefinition(
                5,
                "f",
                List.of(
                    new Attribute(new Name("a"), "b"),
                    new Call(new Name("c"), List.of(new Numeral("1")), Map.of("d", new Numeral("2")))),
                List.of(new TypeParameter("T", new Name("int"), 0)),
                List.of(new Parameter("x", ParameterKind.POSITIONAL_OR_KEYWORD, new Name("T"), null)),
                new Binary("|", new Name("T"), Constant.NONE),
                true,
                true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yield", "x = yield 1", "return [(yield 1)]", "if a:\n    for b in c:\n      yield from b", "await (yield)",
        "lambda: 1; yield", "def g(): pass\n  yield 1"
      })
  void generators(String body) {
    assertThat(function("def f():\n  " + body + "\n").generator()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "def g():\n    yield 1\n  return g", "async def g(): yield 1", "return lambda: (yield 1)", "x = 'yield'",
        "class A:\n    def g(self):\n      yield 1\n  return 2", "return f(lambda x, y=1: [(yield 1)], 2)"
      })
  void whatIsInThemYieldsForItself(String body) {
    assertThat(function("def f():\n  " + body + "\n").generator()).isFalse();
  }

  @Test
  void classes() {
    assertThat(read("@a\nclass B[T](C, D[int], metaclass=E):\n  x: int\n  class F: y = 1\n"))
        .containsExactly(
            new ClassDefinition(
                2,
                "B",
                List.of(new Name("a")),
                List.of(new TypeParameter("T", null, 0)),
                List.of(new Name("C"), new Subscript(new Name("D"), List.of(new Name("int")))),
                Map.of("metaclass", new Name("E")),
                List.of(
                    new Statement.Variable(3, "x", new Name("int"), null),
                    new ClassDefinition(
                        4,
                        "F",
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(new Statement.Variable(4, "y", null, new Numeral("1")))))));
  }

  @Test
  void attributesOfSelf() {
    String text =
        """
        class A:
            def __init__(self, a):
                self.a: int = a
                self.b, (x.c, self.d) = 1, 2
                (self.e, self.f) = a
                x = self.g = None
                if a: self.h = 1; self.i = 2
                self.a.no = 1
                self.no[1] = 1
                self.no()
                self.no += 1
                print(no=self.no, b={1: self.no, 2: 3})
                def inner(): self.no = 1
                x = lambda: self.no
            @staticmethod
            def s(self): self.no = 1
            def m(this): this.j = 1
            if a:
                def n(self):
                    try:
                        self.k = 1
                    finally:
                        pass
        def f(self): self.no = 1
        """;
    Set<String> lines = DeclarationLines.of(read(text));
    assertThat(lines.stream().filter(line -> line.startsWith("attribute")))
        .containsExactlyElementsOf("abdefghijk".chars().mapToObj(name -> "attribute A." + Character.toString(name)).toList());
  }
}
