package clutch.processor.plan;

import clutch.processor.model.Api;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class to write.
 *
 * @param api the interface that it implements
 * @param places where its methods run, in the order in which they are first named; never empty
 * @param methods its methods, in the order of their declaration
 */
public record ApiPlan(Api api, List<Place> places, List<MethodPlan> methods) {

  /** Copies the lists. */
  public ApiPlan {
    places = List.copyOf(places);
    methods = List.copyOf(methods);
  }

  /**
   * Plans the class for a valid interface.
   *
   * @param api the interface
   * @return its plan
   */
  public static ApiPlan of(Api api) {
    List<MethodPlan> methods = api.methods().stream().map(method -> MethodPlan.of(api, method)).toList();
    // Without methods the module is still looked for, so that a mistake in its name is found.
    Stream<Place> places =
        methods.isEmpty() ? Stream.of(Place.of(api)) : methods.stream().map(MethodPlan::place).distinct();
    return new ApiPlan(api, places.toList(), methods);
  }

  /**
   * The methods that run in one place.
   *
   * @param place the place
   * @return the methods, in the order of their declaration
   */
  public List<MethodPlan> methodsIn(Place place) {
    return methods.stream().filter(method -> method.place().equals(place)).toList();
  }
}
