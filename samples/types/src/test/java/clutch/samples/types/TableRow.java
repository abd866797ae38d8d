package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clutch.runtime.ConversionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * One row of the type table with its values: each is tried in both directions, and nested in whatever holds
 * values; what does not fit has to be refused, with the path to it.
 *
 * @param <T> the type of the row
 */
final class TableRow<T> {

  private static final int RANDOM_VALUES = 300;

  private final String javaType;
  private final Row<T> row;
  private final List<Supplier<T>> values = new ArrayList<>();
  private final List<DynamicTest> tests = new ArrayList<>();
  private Function<T, ?> comparable = value -> value;
  private String fitting = "";

  private TableRow(String javaType, Row<T> row) {
    this.javaType = javaType;
    this.row = row;
  }

  /**
   * A row.
   *
   * @param javaType the type as docs/types.md has it
   * @param row its interface
   */
  static <T> TableRow<T> of(String javaType, Class<? extends Row<T>> row) {
    return new TableRow<>(javaType, RunningPython.PYTHON.bind(row));
  }

  /** The type as docs/types.md has it. */
  String javaType() {
    return javaType;
  }

  /** What to compare in place of the values, where these have no equality, as arrays, or are used up by being read. */
  TableRow<T> comparedBy(Function<T, ?> form) {
    comparable = form;
    return this;
  }

  /** A value, and an expression for just the same in Python. */
  TableRow<T> both(T value, String expression) {
    return fromPython(expression, value).toPython(value, expression);
  }

  /** An object that becomes a value, which would become another object. */
  TableRow<T> fromPython(String expression, T value) {
    return eachFromPython(expression, () -> value);
  }

  /** An object that becomes a value that can be used once only. */
  TableRow<T> eachFromPython(String expression, Supplier<T> value) {
    fitting = fitting.isEmpty() ? expression : fitting;
    values.add(value);
    return test(
        expression + " from Python",
        () -> {
          assertSame(row.made(expression), value.get());
          Object form = form(value.get());
          assertThat(forms(row.madeList("[%s, %s]".formatted(expression, expression)))).isEqualTo(List.of(form, form));
          assertThat(forms(List.copyOf(row.madeMap("{'key': %s}".formatted(expression)).values())))
              .isEqualTo(List.of(form));
          row.madeOptional(expression).ifPresent(one -> assertSame(one, value.get()));
          Row.Held<T> held = row.madeHeld("{'value': %s, 'more': [%s]}".formatted(expression, expression));
          assertSame(held.value(), value.get());
          assertThat(forms(held.more())).isEqualTo(List.of(form));
        });
  }

  /** A value, and an expression for what it becomes in Python. */
  TableRow<T> toPython(T value, String expression) {
    thereAndBack(() -> value);
    return test(
        expression + " to Python",
        () -> assertThat(row.described(value)).isEqualTo(row.describedExpression(expression)));
  }

  /** Values that come back as they went. */
  TableRow<T> thereAndBack(Supplier<T> value) {
    values.add(value);
    return this;
  }

  /** An object that is refused, and how: at once, or where it is read. */
  TableRow<T> refusedFromPython(String expression, String problem) {
    return test(
        expression + " is refused from Python",
        () -> {
          assertRefused(() -> form(row.made(expression)), "result", problem);
          assertRefused(() -> row.madeOptional(expression).map(this::form), "result", problem);
          assertRefused(() -> forms(row.madeList("[%s, %s]".formatted(fitting, expression))), "result[1]", problem);
          assertRefused(
              () -> forms(row.madeHeld("{'value': %s, 'more': [%s]}".formatted(fitting, expression)).more()),
              "result.more[0]",
              problem);
          assertRefused(
              () -> forms(List.copyOf(row.madeMap("{'fits': %s, 'key': %s}".formatted(fitting, expression)).values())),
              "result['key']",
              problem);
        });
  }

  /** A value that is refused, and how. */
  TableRow<T> refusedToPython(T value, String problem) {
    return test(
        value + " is refused to Python",
        () -> {
          T fits = values.getFirst().get();
          assertRefused(() -> row.same(value), "value", problem);
          assertRefused(() -> row.sameOptional(Optional.of(value)), "value", problem);
          assertRefused(() -> row.sameList(List.of(fits, value)), "value[1]", problem);
          assertRefused(() -> row.sameMap(Map.of("key", value)), "value['key']", problem);
          assertRefused(
              () -> row.sameHeld(new Row.Held<>(fits, List.of(), Optional.of(value))), "value.perhaps", problem);
          assertRefused(
              () -> row.sameNested(Map.of("key", List.of(Optional.empty(), Optional.of(value)))),
              "value['key'][1]",
              problem);
        });
  }

  /** An object that gives an element that is refused once Java gets there; inside of another value its path is its own. */
  TableRow<T> elementRefusedFromPython(String expression, String problem) {
    return test(
        expression + " has an element that is refused from Python",
        () -> {
          String inside = ownPath() + problem;
          assertRefused(() -> form(row.made(expression)), "result" + problem);
          assertRefused(() -> row.madeOptional(expression).map(this::form), "result" + problem);
          assertRefused(() -> forms(row.madeList("[%s]".formatted(expression))), inside);
          assertRefused(() -> forms(List.copyOf(row.madeMap("{'key': %s}".formatted(expression)).values())), inside);
          assertRefused(
              () -> forms(row.madeHeld("{'value': %s, 'more': [%s]}".formatted(fitting, expression)).more()), inside);
        });
  }

  /** A value that gives an element that is refused once Python gets there; inside of another value its path is its own. */
  TableRow<T> elementRefusedToPython(Supplier<T> value, String problem) {
    return test(
        "an element is refused to Python",
        () -> {
          String inside = ownPath() + problem;
          assertRefused(() -> form(row.same(value.get())), "value" + problem);
          assertRefused(() -> row.sameOptional(Optional.of(value.get())).map(this::form), "value" + problem);
          assertRefused(() -> forms(row.sameList(List.of(value.get()))), inside);
          assertRefused(() -> forms(List.copyOf(row.sameMap(Map.of("key", value.get())).values())), inside);
          assertRefused(
              () -> form(row.sameHeld(new Row.Held<>(value.get(), List.of(), Optional.empty())).value()), inside);
        });
  }

  private String ownPath() {
    return javaType.contains("Iterator") ? "iterator" : "stream";
  }

  /** None does not fit. */
  TableRow<T> noneIsRefused() {
    return test(
        "None is refused",
        () -> {
          assertThatThrownBy(() -> row.made("None"))
              .isInstanceOf(ConversionException.class)
              .hasMessageMatching("(?s)result: expected .*got None.*");
          assertThatThrownBy(() -> row.madeList("[%s, None]".formatted(fitting)))
              .isInstanceOf(ConversionException.class)
              .hasMessageMatching("(?s)result\\[1]: expected .*got None.*");
          assertThatThrownBy(() -> row.sameList(Collections.singletonList(null)))
              .isInstanceOf(ConversionException.class)
              .hasMessageMatching("value\\[0]: expected an? .*, got null; declare it Optional or @Nullable to pass None");
          assertThat(row.madeOptional("None")).isEmpty();
        });
  }

  /** Values of any kind, which come back as they went. */
  TableRow<T> random(Function<Random, T> next) {
    return test(
        "random values",
        () -> {
          Random random = Seed.random();
          List<T> sent = new ArrayList<>();
          for (int i = 0; i < RANDOM_VALUES; i++) {
            sent.add(next.apply(random));
          }
          for (T value : sent) {
            assertSame(row.same(value), value);
          }
          assertThat(forms(row.sameList(sent))).as(Seed.text()).isEqualTo(forms(sent));
        });
  }

  private TableRow<T> test(String name, Executable test) {
    tests.add(dynamicTest(name, test));
    return this;
  }

  /** All that is known of the row. */
  DynamicContainer tests() {
    test("nested", this::nested);
    return dynamicContainer(javaType, tests);
  }

  private void nested() {
    List<Object> forms = forms(fresh());
    assertThat(forms(row.sameList(fresh()))).isEqualTo(forms);
    assertThat(row.sameList(List.of())).isEmpty();
    assertThat(row.sameOptional(Optional.empty())).isEmpty();
    Map<String, T> map = new LinkedHashMap<>();
    Map<String, List<Optional<T>>> nested = new LinkedHashMap<>(Map.of("empty", List.of()));
    for (Supplier<T> value : values) {
      Row.Held<T> held =
          row.sameHeld(new Row.Held<>(value.get(), List.of(value.get(), value.get()), Optional.of(value.get())));
      Object form = form(value.get());
      assertSame(held.value(), value.get());
      assertThat(forms(held.more())).isEqualTo(List.of(form, form));
      assertSame(held.perhaps().orElseThrow(), value.get());
      map.put("key " + map.size(), value.get());
      nested.put("list " + nested.size(), List.of(Optional.of(value.get()), Optional.empty()));
    }
    Map<String, T> sameMap = row.sameMap(map);
    assertThat(forms(List.copyOf(sameMap.values()))).isEqualTo(forms);
    assertThat(sameMap.keySet()).containsExactlyElementsOf(map.keySet());
    Map<String, List<Optional<T>>> sameNested = row.sameNested(nested);
    assertThat(sameNested.keySet()).containsExactlyElementsOf(nested.keySet());
    assertThat(forms(sameNested.values().stream().flatMap(List::stream).flatMap(Optional::stream).toList()))
        .isEqualTo(forms);
    assertThat(sameNested.values().stream().skip(1)).allMatch(list -> list.size() == 2 && list.getLast().isEmpty());
  }

  private List<T> fresh() {
    return values.stream().map(Supplier::get).toList();
  }

  private void assertSame(T actual, T expected) {
    assertThat(form(actual)).as(Seed.text()).isEqualTo(form(expected));
  }

  private List<Object> forms(List<T> list) {
    List<Object> forms = new ArrayList<>();
    list.forEach(value -> forms.add(form(value)));
    return forms;
  }

  private Object form(T value) {
    return comparable.apply(value);
  }

  private static void assertRefused(ThrowingCallable call, String root, String problem) {
    boolean goesOn = problem.startsWith("[") || problem.startsWith(".") || problem.startsWith(" ");
    assertRefused(call, root + (goesOn ? "" : ": ") + problem);
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(ConversionException.class).hasMessage(message);
  }
}
