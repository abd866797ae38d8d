package clutch.runtime.home;

import java.nio.file.Path;
import java.util.List;

/** The environment that was activated in the shell, as the value of a variable. */
record ActiveEnvironment(String folder, PythonSource source, PlaceInspection inspection)
    implements Locator {

  @Override
  public List<Attempt> look() {
    if (folder.isEmpty()) {
      return List.of(new Attempt.PassedOver(source, "not set"));
    }
    Path place = Path.of(folder);
    if (!place.isAbsolute()) {
      return List.of(
          new Attempt.PassedOver(source, "passed over, %s is no absolute path".formatted(folder)));
    }
    try {
      PythonHome home = inspection.inspect(place, source);
      return List.of(new Attempt.Chosen(source, folder, home));
    } catch (UnsuitableException e) {
      return List.of(new Attempt.PassedOver(source, folder + ": passed over, " + e.getMessage()));
    }
  }
}
