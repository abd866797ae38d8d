package clutch.processor.python.parse;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.syntax.Expression.Binary;
import clutch.processor.python.syntax.Expression.Constant;
import clutch.processor.python.syntax.Expression.Name;
import clutch.processor.python.syntax.Expression.Not;
import clutch.processor.python.syntax.Expression.Numeral;
import clutch.processor.python.syntax.Expression.Subscript;
import clutch.processor.python.syntax.Expression.TupleOf;
import clutch.processor.python.syntax.Expression.Unread;
import clutch.processor.python.syntax.SourceFile;
import clutch.processor.python.syntax.Statement;
import clutch.processor.python.syntax.Statement.All;
import clutch.processor.python.syntax.Statement.Branch;
import clutch.processor.python.syntax.Statement.Conditional;
import clutch.processor.python.syntax.Statement.Delete;
import clutch.processor.python.syntax.Statement.FromImport;
import clutch.processor.python.syntax.Statement.Import;
import clutch.processor.python.syntax.Statement.TypeAlias;
import clutch.processor.python.syntax.Statement.TypeParameter;
import clutch.processor.python.syntax.Statement.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementReaderTest {

  private static final Name INT = new Name("int");
  private static final Numeral ONE = new Numeral("1");

  private static List<Statement> read(String text) {
    SourceFile file = PythonParser.parse(text);
    assertThat(file.faults()).isEmpty();
    return file.statements();
  }

  @Test
  void variables() {
    assertThat(read("a: int\nb: int = 1; c = d = 1\n(e): int"))
        .containsExactly(
            new Variable(1, "a", INT, null),
            new Variable(2, "b", INT, ONE),
            new Variable(2, "c", null, ONE),
            new Variable(2, "d", null, ONE),
            new Variable(3, "e", INT, null));
  }

  @Test
  void whatIsUnpackedIsNotKnown() {
    Unread value = new Unread("f(1)");
    assertThat(read("a, (b, *c), d.e, f[0] = f(1)"))
        .containsExactly(
            new Variable(1, "a", null, value), new Variable(1, "b", null, value), new Variable(1, "c", null, value));
  }

  @Test
  void whatDeclaresNothingIsSkipped() {
    assertThat(read(
        """
        '''Doc'''
        a += 1
        a.b = 1
        print(x=1)
        assert a, 'b'
        return
        raise A from b
        f(lambda x=1: x)
        lambda x=1: x
        yield a
        global a
        pass; ...
        -1
        a == b
        a
        """))
        .isEmpty();
  }

  @Test
  void softKeywordsAreNamesElsewhere() {
    assertThat(read("type = 1\nmatch = 1\ncase: int\ntype(1)\nmatch(1)\ntype in 1\nmatch[1:2]\n"))
        .containsExactly(
            new Variable(1, "type", null, ONE), new Variable(2, "match", null, ONE), new Variable(3, "case", INT, null));
  }

  @Test
  void typeAliases() {
    assertThat(read("type A = int\ntype B[T: int, *Ts = *tuple[int], **P] = A[T]\n"))
        .containsExactly(
            new TypeAlias(1, "A", List.of(), INT),
            new TypeAlias(
                2,
                "B",
                List.of(new TypeParameter("T", INT, 0), new TypeParameter("Ts", null, 1), new TypeParameter("P", null, 2)),
                new Subscript(new Name("A"), List.of(new Name("T")))));
  }

  @Test
  void imports() {
    assertThat(read("import a.b as c, d\nfrom . import e\nfrom ...f.g import (h as i,\n  j,)\nfrom k import *\n"))
        .containsExactly(
            new Import(1, "a.b", "c"),
            new Import(1, "d", null),
            new FromImport(2, 1, "", "e", null),
            new FromImport(3, 3, "f.g", "h", "i"),
            new FromImport(3, 3, "f.g", "j", null),
            new FromImport(5, 0, "k", "*", null));
  }

  @Test
  void all() {
    assertThat(read(
        """
        __all__ = ['a'] + ['b']
        __all__ += ('c',)
        __all__.append('d')
        __all__.extend(['e'])
        __all__.remove('a')
        __all__ += f.__all__
        __all__: list[str] = []
        __all__.sort()
        """))
        .containsExactly(
            new All(1, "=", List.of("a", "b")),
            new All(2, "+=", List.of("c")),
            new All(3, "+=", List.of("d")),
            new All(4, "+=", List.of("e")),
            new All(5, "-=", List.of("a")),
            new All(6, "+=", null),
            new All(7, "=", List.of()),
            new All(8, "=", null));
  }

  @Test
  void deletions() {
    assertThat(read("del a, (b, c), d.e, f[g]"))
        .containsExactly(new Delete(1, "a"), new Delete(1, "b"), new Delete(1, "c"));
  }

  @Test
  void conditions() {
    assertThat(read("if a: x = 1\nelif not b and c:\n  x: int\n\n  # comment\n  y = 1\nelse:\n  pass\n"))
        .containsExactly(
            new Conditional(
                1,
                List.of(
                    new Branch(new Name("a"), false, List.of(new Variable(1, "x", null, ONE))),
                    new Branch(
                        new Binary("and", new Not(new Name("b")), new Name("c")),
                        true,
                        List.of(new Variable(3, "x", INT, null), new Variable(6, "y", null, ONE))),
                    new Branch(null, true, List.of()))));
  }

  @Test
  void tries() {
    assertThat(read("try:\n  import a\nexcept (A, B) as c:\n  a = None\nelse: x = 1\nfinally:\n  y = 1\n"))
        .containsExactly(
            new Conditional(
                1,
                List.of(
                    new Branch(null, false, List.of(new Import(2, "a", null))),
                    new Branch(null, false, List.of(new Variable(4, "a", null, Constant.NONE))),
                    new Branch(null, false, List.of(new Variable(5, "x", null, ONE))))),
            new Variable(7, "y", null, ONE));
  }

  @Test
  void loopsAndMatches() {
    assertThat(read(
        """
        for a, b in c: x = 1
        else: y = 1
        while (lambda: a)(): x = 1
        match a, b:
          case {'a': 1} if b: x = 1
          case _:
            y = 1
        """))
        .containsExactly(
            new Conditional(
                1,
                List.of(
                    new Branch(
                        null,
                        false,
                        List.of(
                            new Variable(1, "a", null, new Unread("for a, b")),
                            new Variable(1, "b", null, new Unread("for a, b")),
                            new Variable(1, "x", null, ONE))),
                    new Branch(null, false, List.of(new Variable(2, "y", null, ONE))))),
            new Conditional(3, List.of(new Branch(null, false, List.of(new Variable(3, "x", null, ONE))))),
            new Conditional(
                4,
                List.of(
                    new Branch(null, false, List.of(new Variable(5, "x", null, ONE))),
                    new Branch(null, false, List.of(new Variable(7, "y", null, ONE))))));
  }

  @Test
  void whatWithHoldsIsRun() {
    assertThat(read("with (a() as b, c as (d, e.f)):\n  x = 1\n"))
        .containsExactly(
            new Variable(1, "b", null, new Unread("with b")),
            new Variable(1, "d", null, new Unread("with (d, e.f)")),
            new Variable(2, "x", null, ONE));
  }

  @Test
  void linesAreCounted() {
    assertThat(read("\uFEFFa = 1\r\n'''\r\n\r'''\nb = \\\r\n  1\n\f\nc = (1,\n\n1)\nd = 1"))
        .containsExactly(
            new Variable(1, "a", null, ONE),
            new Variable(5, "b", null, ONE),
            new Variable(8, "c", null, new TupleOf(List.of(ONE, ONE))),
            new Variable(11, "d", null, ONE));
  }
}
