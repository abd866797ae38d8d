package clutch.processor.python.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.syntax.SourceFile;
import clutch.processor.python.syntax.SourceFile.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault says where and what, and takes no more with it than its own statement. */
class FaultsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "def f(a b): pass | 2 | expected ',', found 'b'",
        "def (a): pass | 2 | expected a name, found '('",
        "def f(a):\\npass | 3 | expected an indented block, found 'pass'",
        "class A(: pass | 2 | expected an expression, found ':'",
        "class lambda: pass | 2 | expected a name, found 'lambda'",
        "x = | 2 | expected an expression, found the end of the line",
        "x = 1 2 | 2 | expected the end of the statement, found '2'",
        "x: = 3 | 2 | expected an expression, found '='",
        "x = (1, | 2 | '(' is never closed",
        "x = ] | 2 | ']' closes nothing",
        "x = (1] | 2 | ']' doesn't close '('",
        "x = 'abc | 2 | a string without end",
        "x = $ | 2 | unexpected character '$' (U+0024)",
        "x = \\\\ 1 | 2 | unexpected character after a backslash",
        "import | 2 | expected a name, found the end of the line",
        "from a import (b | 2 | '(' is never closed",
        "from . impart a | 2 | expected 'import', found 'a'",
        "if x | 2 | expected ':', found the end of the line",
        "for x on y: pass | 2 | expected 'in', found 'on'",
        "else: pass | 2 | expected an expression, found 'else'",
        "@a\\nx = 1 | 3 | expected a function or a class behind its decorators, found 'x'",
        "`  x = 1` | 2 | an indented line that belongs to no statement",
        "if x:\\n    y = 1\\n  z = 1 | 4 | the indentation is that of no block around it",
        "match x:\\n  case 1: pass\\n  y = 1 | 4 | expected 'case' and a ':', found 'y'",
        "def f(a, /, b, /): pass | 2 | expected a name, found '/'",
        "type A[T = int | 2 | '[' is never closed",
      })
  void isFoundAndTheRestIsRead(String wrong, int line, String text) {
    String file = "first = 1\n" + wrong.replace("\\n", "\n").replace("\\\\", "\\") + "\nimport last\n";

    SourceFile source = PythonParser.parse(file);

    assertThat(source.faults()).as(source.toString()).contains(new Fault(line, text));
    assertThat(DeclarationLines.of(source.statements())).contains("variable first", "import last None");
  }

  @Test
  void inAClassTheRestOfTheClassIsRead() {
    SourceFile source =
        PythonParser.parse(
            """
            class A:
                def a(self): pass
                def b(self, : pass
                    def c(self): pass
                @x
                    def x(self): pass
                def d(self): pass
                class E(:
                    def e(self): pass
                def f(self): pass
            @x
              def h(self): pass
            g = 1
            """);

    assertThat(source.faults()).extracting(Fault::line).contains(3, 6, 8);
    assertThat(DeclarationLines.of(source.statements()))
        .extracting(line -> line.replaceAll(" \\d+ .*", ""))
        .containsExactlyInAnyOrder("class A", "function A.a", "function A.d", "function A.f", "variable g");
  }

  @Test
  void aStringWithoutEndTakesTheRestWithIt() {
    SourceFile source = PythonParser.parse("a = 1\n'''text\nb = 1\n");

    assertThat(source.faults()).containsExactly(new Fault(2, "a string without end"));
    assertThat(DeclarationLines.of(source.statements())).containsExactly("variable a");
  }

  @Test
  void blocksMayNotBeNestedForEver() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 2000; depth++) {
      text.append(" ".repeat(depth)).append("class A:\n");
    }
    SourceFile source = PythonParser.parse(text + " ".repeat(2000) + "x = 1\ny = 1\n");

    assertThat(source.faults()).containsExactly(new Fault(102, "more than 100 blocks in each other"));
    assertThat(DeclarationLines.of(source.statements())).contains("variable y");
  }

  @Test
  void thereAreNeverMoreThanSomebodyReads() {
    assertThat(PythonParser.parse("x = $\n".repeat(10_000)).faults()).hasSize(100);
  }
}
