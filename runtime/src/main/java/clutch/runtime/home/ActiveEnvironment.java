package clutch.runtime.home;

import java.util.List;

/** The environment that was activated in the shell, as the value of a variable. */
record ActiveEnvironment(String folder, PythonSource source, PlaceInspection inspection)
    implements Locator {

  @Override
  public List<Attempt> look() {
    if (folder.isEmpty()) {
      return List.of(new Attempt.PassedOver(source, "not set"));
    }
    try {
      PythonHome home = inspection.inspect(NamedPlace.absolute(folder), source);
      return List.of(new Attempt.Chosen(source, folder, home));
    } catch (UnsuitableException e) {
      return List.of(new Attempt.PassedOver(source, folder + ": passed over, " + e.getMessage()));
    }
  }
}
