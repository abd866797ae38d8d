package clutch.runtime.home;

import java.util.List;

/** A Python that somebody named on purpose. If it cannot be run, that is an error. */
record NamedPython(String place, PythonSource source, PlaceInspection inspection)
    implements Locator {

  @Override
  public List<Attempt> look() {
    if (place.isEmpty()) {
      return List.of(new Attempt.PassedOver(source, "not set"));
    }
    try {
      PythonHome home = inspection.inspect(NamedPlace.of(place).toAbsolutePath(), source);
      return List.of(new Attempt.Chosen(source, place, home));
    } catch (UnsuitableException e) {
      return List.of(new Attempt.Failed(source, place + ": " + e.getMessage()));
    }
  }
}
