package clutch.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.diagnostic.Position;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Container;
import clutch.processor.model.DeferredType;
import clutch.processor.model.Given;
import clutch.processor.model.Parameter;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.Deferred;
import clutch.processor.model.ValueType.Nothing;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.model.ValueType.Whole;
import clutch.processor.model.WholeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of steps, as a property of values: nothing is printed here. */
class CallPlannerTest {

  private static final ValueType TEXT = new Whole(WholeType.STRING);
  private static final Deferred LATER = new Deferred(DeferredType.COMPLETABLE_FUTURE, TEXT);
  private static final Parameter POSITIONAL = parameter("number", Primitive.LONG, false, null);
  private static final Parameter KEYWORD = parameter("title", TEXT, false, "");
  private static final Parameter ENTRIES =
      parameter("settings", new Composed(Container.MAP, List.of(TEXT, TEXT)), false, "**");
  private static final Parameter VARIABLE = parameter("values", TEXT, true, null);

  static List<ApiMethod> everyKindOfMethod() {
    return List.of(
        method("nothing", null, Nothing.VOID),
        method("call", null, Primitive.DOUBLE, POSITIONAL),
        method("callVoid", null, Nothing.VOID, POSITIONAL, KEYWORD),
        method("callAll", null, TEXT, POSITIONAL, KEYWORD, ENTRIES, VARIABLE),
        method("read", "", TEXT),
        method("write", "", Nothing.VOID, POSITIONAL),
        method("later", null, LATER, POSITIONAL, KEYWORD));
  }

  @ParameterizedTest
  @MethodSource("everyKindOfMethod")
  void guardsBeforeItAttaches(ApiMethod method) {
    List<Step> steps = CallPlanner.plan(method).here();

    assertThat(steps.getFirst()).isEqualTo(new Step.Guard());
    assertThat(steps.get(1)).isEqualTo(new Step.Attach());
  }

  @ParameterizedTest
  @MethodSource("everyKindOfMethod")
  void touchesObjectsOnlyWhileAttached(ApiMethod method) {
    List<Step> steps = CallPlanner.plan(method).here();

    assertThat(steps.subList(2, steps.indexOf(new Step.Restore())))
        .isNotEmpty()
        .allMatch(
            step ->
                switch (step) {
                  case Step.Convert _, Step.ConvertUnlessEmpty _, Step.Invoke _, Step.Read _, Step.Write _, Step.Submit _, Step.Return _, Step.Drop _ -> true;
                  default -> false;
                });
  }

  @ParameterizedTest
  @MethodSource("everyKindOfMethod")
  void convertsThenCallsThenConvertsBackThenDrops(ApiMethod method) {
    List<Integer> ranks = CallPlanner.plan(method).here().stream().map(CallPlannerTest::rank).toList();

    assertThat(ranks).isSorted();
    assertThat(ranks.stream().filter(rank -> rank == 3).count()).as("calls, reads or writes once").isEqualTo(1);
  }

  private static int rank(Step step) {
    return switch (step) {
      case Step.Guard _ -> 0;
      case Step.Attach _ -> 1;
      case Step.Convert _, Step.ConvertUnlessEmpty _ -> 2;
      case Step.Invoke _, Step.Read _, Step.Write _, Step.Submit _ -> 3;
      case Step.Return _ -> 4;
      case Step.Drop _ -> 5;
      case Step.Restore _ -> 6;
      case Step.Release _ -> 7;
      case Step.UnlessClosed _ -> -1;
      case Step.CloseHandle _ -> 8;
      case Step.Detach _, Step.HandOver _, Step.HandOverArguments _, Step.Await _ ->
          throw new AssertionError(step + " where nothing waits");
    };
  }

  @ParameterizedTest
  @MethodSource("everyKindOfMethod")
  void releasesTheGuardLast(ApiMethod method) {
    CallPlan plan = CallPlanner.plan(method);

    assertThat(plan.here()).endsWith(new Step.Restore(), new Step.Release());
    assertThat(plan.handedOver()).endsWith(new Step.Restore(), new Step.Release());
  }

  @ParameterizedTest
  @MethodSource("everyKindOfMethod")
  void detachesBeforeItWaits(ApiMethod method) {
    assertThat(CallPlanner.plan(method).handedOver())
        .containsExactly(
            new Step.Guard(),
            new Step.Detach(),
            method.result().equals(LATER) ? new Step.HandOverArguments() : new Step.HandOver(),
            new Step.Await(),
            new Step.Restore(),
            new Step.Release());
  }

  /** Whatever becomes of the call: this thread neither makes it nor waits for it. */
  @Test
  void submitsWhatComesLaterOnceItIsConverted() {
    List<Step> steps = CallPlanner.plan(method("later", null, LATER, POSITIONAL, KEYWORD)).here();

    assertThat(steps)
        .containsExactly(
            new Step.Guard(),
            new Step.Attach(),
            new Step.Convert(POSITIONAL),
            new Step.Convert(KEYWORD),
            new Step.Submit(LATER),
            new Step.Drop(),
            new Step.Restore(),
            new Step.Release());
  }

  @ParameterizedTest
  @MethodSource("everyKindOfMethod")
  void convertsEachParameterOnce(ApiMethod method) {
    assertThat(converted(method)).containsExactlyInAnyOrderElementsOf(method.parameters());
  }

  @Test
  void convertsInTheOrderInWhichPythonTakesArguments() {
    ApiMethod method = method("call", null, Nothing.VOID, POSITIONAL, KEYWORD, ENTRIES, VARIABLE);

    assertThat(converted(method)).containsExactly(POSITIONAL, VARIABLE, KEYWORD, ENTRIES);
    assertThat(Shape.of(method)).isEqualTo(new Shape(1, 0, true, List.of("title"), List.of(), true));
  }

  @Test
  void closesOnceAndLast() {
    CallPlan plan = CallPlanner.planClosing(method("close", null, Nothing.VOID));

    assertThat(plan.here()).startsWith(new Step.UnlessClosed(), new Step.Guard(), new Step.Attach());
    assertThat(plan.here()).endsWith(new Step.Restore(), new Step.Release(), new Step.CloseHandle());
    assertThat(plan.handedOver()).startsWith(new Step.UnlessClosed(), new Step.Guard(), new Step.Detach());
    assertThat(plan.here().stream().map(CallPlannerTest::rank).toList()).isSorted();
  }

  @Test
  void returnsNothingFromVoid() {
    assertThat(CallPlanner.plan(method("reset", null, Nothing.VOID)).here())
        .noneMatch(step -> step instanceof Step.Return);
    assertThat(CallPlanner.plan(method("mean", null, Primitive.DOUBLE)).here())
        .contains(new Step.Return(Primitive.DOUBLE));
  }

  private static List<Parameter> converted(ApiMethod method) {
    return CallPlanner.plan(method).here().stream()
        .filter(Step.Convert.class::isInstance)
        .map(step -> ((Step.Convert) step).parameter())
        .toList();
  }

  private static ApiMethod method(
      String name, @Nullable String attribute, ValueType result, Parameter... parameters) {
    return new ApiMethod(
        Position.NOWHERE,
        name,
        null,
        attribute == null ? null : new Given(attribute, Position.NOWHERE),
        null,
        List.of(),
        result,
        List.of(parameters),
        List.of(),
        true);
  }

  private static Parameter parameter(
      String name, ValueType type, boolean variableArity, @Nullable String keyword) {
    return new Parameter(
        Position.NOWHERE,
        name,
        true,
        type,
        variableArity,
        keyword == null ? null : new Given(keyword, Position.NOWHERE),
        null,
        null);
  }
}
