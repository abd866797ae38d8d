package clutch.processor.draft;

import java.util.Set;

/**
 * What to draft, and how.
 *
 * @param packageName the package of the drafted types; empty for the unnamed one
 * @param only the names to draft of modules; empty for all that they export
 * @param with further modules whose classes are drafted where they are needed
 */
public record DraftOptions(String packageName, Set<String> only, Set<String> with) {

  /** Copies the sets. */
  public DraftOptions {
    only = Set.copyOf(only);
    with = Set.copyOf(with);
  }
}
