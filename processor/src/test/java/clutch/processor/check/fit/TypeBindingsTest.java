package clutch.processor.check.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import clutch.processor.model.ValueType;
import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonMember.Function;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arguments bind, results are: whole calls of functions of the standard library and of a small module. */
class TypeBindingsTest {

  private static final String CALLS =
      """
      from collections.abc import Callable, Iterable, Mapping, Sequence
      from typing import Any, AnyStr, Protocol, TypeVar
      import decimal

      K = TypeVar("K")
      V = TypeVar("V")
      L = TypeVar("L", bound="Less")
      N = TypeVar("N", float, decimal.Decimal)

      class Less(Protocol):
          def __lt__(self, other: Any, /) -> bool: ...

      class Gets(Protocol[V]):
          def __len__(self) -> int: ...
          def __getitem__(self, index: int, /) -> V: ...

      class Shelf: ...

      def same(value: V) -> V: ...
      def either(first: V, second: V) -> V: ...
      def listed(value: V) -> list[V]: ...
      def first(values: Iterable[V]) -> V | None: ...
      def keys(values: Mapping[K, V]) -> list[K]: ...
      def values(values: Mapping[K, V]) -> list[V]: ...
      def apply(function: Callable[[K], V], value: K) -> V: ...
      def least(values: Iterable[L]) -> L: ...
      def mean(values: Iterable[N]) -> N: ...
      def join(first: AnyStr, second: AnyStr) -> AnyStr: ...
      def choice(values: Gets[V]) -> V: ...
      def unbound() -> list[V]: ...
      """;

  private static final List<String> JAVA =
      List.of(
          "int", "long", "double", "String", "Object", "@Nullable String", "byte[]", "Path", "List<String>",
          "List<Integer>", "List<Long>", "double[]", "int[]", "BigDecimal", "List<BigDecimal>", "List<Object>", "List<Shelf>", "Shelf",
          "Map<String, Integer>", "Function<String, Integer>", "Function<Integer, Integer>", "List<List<String>>",
          "Optional<String>", "List<Map<String, Integer>>", "Set<String>", "OptionalInt", "boolean");

  private static final JavaTypes TYPES = JavaTypes.read(FitTableTest.resource("Shop.java"), JAVA);
  private static final PythonHints PYTHON = PythonHints.read(CALLS, List.of());

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      # function ; arguments                          ; result              ; decision
      same       ; String                             ; String              ; fits
      same       ; String                             ; int                 ; result: int, not str
      same       ; @Nullable String                   ; String              ; result: String, not None
      same       ; @Nullable String                   ; Optional<String>    ; fits
      same       ; Object                             ; String              ; unknown
      same       ; int                                ; double              ; fits
      same       ; double                             ; int                 ; result: int, not float
      same       ; Shelf                              ; Shelf               ; unknown
      either     ; int & int                          ; int                 ; fits
      either     ; int & double                       ; double              ; fits
      either     ; int & double                       ; int                 ; result: int, not float
      either     ; int & String                       ; String              ; result: String, not int
      either     ; int & Object                       ; int                 ; unknown
      listed     ; String                             ; List<String>        ; fits
      listed     ; String                             ; List<Integer>       ; result[]: Integer, not str
      listed     ; List<String>                       ; List<List<String>>  ; fits
      first      ; List<String>                       ; Optional<String>    ; fits
      first      ; List<String>                       ; String              ; result: String, not None
      first      ; List<String>                       ; OptionalInt         ; result: int, not str
      first      ; String                             ; Optional<String>    ; fits
      first      ; int                                ; Object              ; 0: Iterable[V], not int
      keys       ; Map<String, Integer>               ; List<String>        ; fits
      keys       ; Map<String, Integer>               ; List<Integer>       ; result[]: Integer, not str
      values     ; Map<String, Integer>               ; List<Integer>       ; fits
      values     ; Map<String, Integer>               ; List<String>        ; result[]: String, not int
      apply      ; Function<String, Integer> & String ; int                 ; fits
      apply      ; Function<String, Integer> & String ; String              ; result: String, not int
      apply      ; Function<String, Integer> & int    ; int                 ; 0(0): String, not int
      least      ; List<String>                       ; String              ; fits
      least      ; List<String>                       ; int                 ; result: int, not str
      least      ; int[]                              ; int                 ; fits
      least      ; List<Map<String, Integer>>         ; Object              ; 0[]: shop.Less, not Map<String, Integer>
      mean       ; double[]                           ; double              ; fits
      mean       ; double[]                           ; int                 ; result: int, not float
      mean       ; int[]                              ; double              ; fits
      mean       ; List<BigDecimal>                   ; BigDecimal          ; fits
      mean       ; List<BigDecimal>                   ; double              ; result: double, not decimal.Decimal
      mean       ; List<String>                       ; double              ; 0[]: float | decimal.Decimal, not String
      mean       ; List<Object>                       ; double              ; unknown
      mean       ; List<Object>                       ; String              ; result: String, not decimal.Decimal
      join       ; String & String                    ; String              ; fits
      join       ; byte[] & byte[]                    ; byte[]              ; fits
      join       ; String & byte[]                    ; String              ; 1: str, not byte[]
      join       ; String & String                    ; byte[]              ; result: byte[], not str
      join       ; String & Object                    ; String              ; fits
      choice     ; List<String>                       ; String              ; fits
      choice     ; List<String>                       ; int                 ; result: int, not str
      choice     ; double[]                           ; double              ; fits
      choice     ; Set<String>                        ; String              ; 0: shop.Gets[V], not Set<String>
      unbound    ;                                    ; List<String>        ; unknown
      """)
  void bindsByArguments(String function, String arguments, String result, String expected) {
    Signature signature = signature(function);
    List<String> given =
        arguments == null ? List.of() : Arrays.stream(arguments.split("&")).map(String::strip).toList();

    assertThat(call(signature, given, result)).isEqualTo(expected);
  }

  /** Twice, so that a callback knows what a later argument is. */
  private static String call(Signature signature, List<String> arguments, String result) {
    TypeBindings bindings = new TypeBindings();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < arguments.size(); i++) {
        Fit fit =
            new ArgumentFit(PYTHON.declarations())
                .check(TYPES.of(arguments.get(i)), signature.parameters().get(i).type(), bindings);
        if (fit.isRefused()) {
          return FitRow.cell(fit.at(Integer.toString(i)));
        }
      }
    }
    return FitRow.cell(
        new ResultFit(PYTHON.declarations()).check(TYPES.of(result), signature.result(), bindings).at("result"));
  }

  private static Signature signature(String function) {
    Map<String, PythonMember> members = PYTHON.declarations().module("shop").orElseThrow().members();
    return members.get(function) instanceof Function(_, List<Signature> signatures)
        ? signatures.getFirst()
        : fail(function + " is no function");
  }

  @Test
  void knowsWhatSelfIs() {
    Instance shelf = new Instance("shop.Shelf", List.of());
    ValueType text = TYPES.of("String");
    ResultFit fit = new ResultFit(PYTHON.declarations());

    assertThat(FitRow.cell(fit.check(text, new PythonType.Self(), new TypeBindings(shelf))))
        .isEqualTo("String, not shop.Shelf");
    assertThat(fit.check(text, new PythonType.Self(), new TypeBindings()).verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void aCopyIsOnItsOwn() {
    Signature same = signature("same");
    TypeBindings bindings = new TypeBindings();
    TypeBindings copy = bindings.copy();

    new ArgumentFit(PYTHON.declarations()).check(TYPES.of("int"), same.parameters().getFirst().type(), copy);

    List<String> verdicts = new ArrayList<>();
    Stream.of(bindings, copy)
        .map(one -> new ResultFit(PYTHON.declarations()).check(TYPES.of("String"), same.result(), one))
        .forEach(fit -> verdicts.add(FitRow.cell(fit)));
    assertThat(verdicts).containsExactly("unknown", "String, not int");
  }
}
