package clutch.processor.plan;

import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;

/**
 * A method of the class to write.
 *
 * @param method its declaration
 * @param place where it runs
 * @param shape how its arguments look to Python
 * @param call what it does
 */
public record MethodPlan(ApiMethod method, Place place, Shape shape, CallPlan call) {

  static MethodPlan of(Api api, ApiMethod method) {
    return new MethodPlan(method, Place.of(api, method), Shape.of(method), call(api, method));
  }

  private static CallPlan call(Api api, ApiMethod method) {
    return api.isClosedBy(method) ? CallPlanner.planClosing(method) : CallPlanner.plan(method);
  }
}
