package clutch.runtime.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A Python that somebody named on purpose. If it cannot be run, that is an error. */
record NamedPython(Optional<Path> place, PythonSource source, PlaceInspection inspection)
    implements Locator {

  @Override
  public List<Attempt> look() {
    if (place.isEmpty()) {
      return List.of(new Attempt.PassedOver(source, "not set"));
    }
    Path named = place.get();
    try {
      PythonHome home = inspection.inspect(named, source);
      return List.of(new Attempt.Chosen(source, named.toString(), home));
    } catch (UnsuitableException e) {
      return List.of(new Attempt.Failed(source, named + ": " + e.getMessage()));
    }
  }
}
