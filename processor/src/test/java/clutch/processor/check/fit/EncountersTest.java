package clutch.processor.check.fit;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.PythonType;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which classes come to stand behind which interfaces. */
class EncountersTest {

  private static final List<String> JAVA =
      List.of(
          "Shelf", "@Nullable Shelf", "List<Shelf>", "Map<String, Shelf>", "Function<Shelf, Integer>",
          "Supplier<Shelf>", "Page<Shelf>", "CompletableFuture<Shelf>", "Object");
  private static final List<String> PYTHON =
      List.of(
          "Plain", "Plain | Line", "Plain | None", "list[Plain]", "dict[str, Plain]", "Callable[[Plain], int]",
          "Callable[[], Plain]", "dict[str, list[Plain]]", "Awaitable[Plain]", "Any",
          "Callable[[int], str] | Callable[[Plain], int]");

  private static final JavaTypes TYPES = JavaTypes.read(FitTableTest.resource("Shop.java"), JAVA);
  private static final PythonHints HINTS = PythonHints.read(FitTableTest.resource("shop.pyi"), PYTHON);

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      # Java                   ; hint                   ; encounters
      Shelf                    ; Plain                  ; Shelf is shop.Plain
      Shelf                    ; Plain | Line           ; Shelf is shop.Plain, Shelf is shop.Line
      @Nullable Shelf          ; Plain | None           ; Shelf is shop.Plain
      List<Shelf>              ; list[Plain]            ; Shelf is shop.Plain
      Map<String, Shelf>       ; dict[str, Plain]       ; Shelf is shop.Plain
      Supplier<Shelf>          ; Callable[[], Plain]    ; Shelf is shop.Plain
      Page<Shelf>              ; dict[str, list[Plain]] ; Shelf is shop.Plain
      CompletableFuture<Shelf> ; Awaitable[Plain]       ; Shelf is shop.Plain
      Shelf                    ; Any                    ; ''
      Object                   ; Plain                  ; ''
      """)
  void ofResults(String java, String hint, String expected) {
    Fit fit = new ResultFit(HINTS.declarations()).check(TYPES.of(java), HINTS.of(hint), new TypeBindings());

    assertThat(text(fit)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      # Java                   ; hint                   ; encounters
      Function<Shelf, Integer> ; Callable[[Plain], int] ; Shelf is shop.Plain
      Function<Shelf, Integer> ; Callable[[int], str] | Callable[[Plain], int] ; Shelf is shop.Plain
      Shelf                    ; Plain                  ; ''
      """)
  void ofArguments(String java, String hint, String expected) {
    PythonType type = HINTS.of(hint);

    assertThat(text(new ArgumentFit(HINTS.declarations()).check(TYPES.of(java), type, new TypeBindings())))
        .isEqualTo(expected);
  }

  private static String text(Fit fit) {
    return fit.encounters().stream()
        .map(one -> one.api().simpleName() + " is " + PythonText.of(one.type()))
        .collect(Collectors.joining(", "));
  }
}
