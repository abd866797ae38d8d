package clutch.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.annotations.InInterpreter.Gil;
import clutch.processor.diagnostic.Position;
import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.DeclaredInterpreter;
import clutch.processor.model.Given;
import clutch.processor.model.JavaName;
import clutch.processor.model.ValueType.Nothing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which methods run where. */
class ApiPlanTest {

  private static final DeclaredInterpreter ANALYTICS = in("analytics", Gil.OWN, 1);
  private static final DeclaredInterpreter IMAGES = in("images", Gil.SHARED, 4);

  @Test
  void runsInTheMainInterpreterUnlessToldOtherwise() {
    ApiPlan plan = ApiPlan.of(api(null, method("mean", null)));

    assertThat(plan.places()).containsExactly(Place.MAIN);
    assertThat(Place.MAIN.isMain()).isTrue();
    assertThat(plan.methodsIn(Place.MAIN)).isEqualTo(plan.methods());
  }

  @Test
  void runsWhereTheInterfaceSays() {
    ApiPlan plan = ApiPlan.of(api(ANALYTICS, method("mean", null)));

    assertThat(plan.places()).containsExactly(new Place("analytics", Gil.OWN, 1));
  }

  @Test
  void runsWhereTheMethodSaysBeforeWhereTheInterfaceSays() {
    ApiPlan plan =
        ApiPlan.of(
            api(
                ANALYTICS,
                method("draw", IMAGES),
                method("mean", null),
                method("shrink", IMAGES),
                method("print", in("main", Gil.OWN, 1))));

    Place images = new Place("images", Gil.SHARED, 4);
    Place analytics = new Place("analytics", Gil.OWN, 1);
    assertThat(plan.places()).containsExactly(images, analytics, Place.MAIN);
    assertThat(images.isPool()).isTrue();
    assertThat(names(plan.methodsIn(images))).containsExactly("draw", "shrink");
    assertThat(names(plan.methodsIn(analytics))).containsExactly("mean");
    assertThat(names(plan.methodsIn(Place.MAIN))).containsExactly("print");
  }

  @Test
  void opensNoInterpreterThatNoMethodRunsIn() {
    assertThat(ApiPlan.of(api(ANALYTICS, method("draw", IMAGES))).places())
        .containsExactly(new Place("images", Gil.SHARED, 4));
  }

  @Test
  void looksForTheModuleOfAnInterfaceWithoutMethods() {
    assertThat(ApiPlan.of(api(ANALYTICS)).places()).containsExactly(new Place("analytics", Gil.OWN, 1));
  }

  private static List<String> names(List<MethodPlan> methods) {
    return methods.stream().map(method -> method.method().name()).toList();
  }

  private static DeclaredInterpreter in(String name, Gil gil, int pool) {
    return new DeclaredInterpreter(given(name), gil, Position.NOWHERE, pool, Position.NOWHERE);
  }

  private static Given given(String text) {
    return new Given(text, Position.NOWHERE);
  }

  private static Api api(@Nullable DeclaredInterpreter interpreter, ApiMethod... methods) {
    return new Api(
        Position.NOWHERE,
        new JavaName("shop", List.of("Reports")),
        Set.of(),
        "interface",
        List.of(),
        given("shop.reports"),
        null,
        interpreter,
        List.of(),
        List.of(methods));
  }

  private static ApiMethod method(String name, @Nullable DeclaredInterpreter interpreter) {
    return new ApiMethod(
        Position.NOWHERE, name, null, null, interpreter, List.of(), Nothing.VOID, List.of(), List.of(), true);
  }
}
