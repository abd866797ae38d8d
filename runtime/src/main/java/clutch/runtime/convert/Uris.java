package clutch.runtime.convert;

import java.net.URI;
import java.net.URISyntaxException;

/** {@code URI} to {@code str} and back. Attached. */
final class Uris {

  private Uris() {}

  static long toPython(URI value) {
    return Strings.toPython(value.toString());
  }

  static URI fromPython(long object) {
    try {
      return new URI(Strings.fromPython(object));
    } catch (URISyntaxException e) {
      throw new Mismatch("expected a URI, got %s (%s)".formatted(Description.of(object), e.getReason()));
    }
  }
}
