package clutch.processor.plan;

import clutch.processor.model.Api;
import java.util.List;

/**
 * A class to write.
 *
 * @param api the interface that it implements
 * @param methods its methods, in the order of their declaration
 */
public record ApiPlan(Api api, List<MethodPlan> methods) {

  /** Copies the list. */
  public ApiPlan {
    methods = List.copyOf(methods);
  }

  /**
   * Plans the class for a valid interface.
   *
   * @param api the interface
   * @return its plan
   */
  public static ApiPlan of(Api api) {
    return new ApiPlan(
        api,
        api.methods().stream()
            .map(method -> new MethodPlan(method, Shape.of(method), CallPlanner.plan(method)))
            .toList());
  }
}
