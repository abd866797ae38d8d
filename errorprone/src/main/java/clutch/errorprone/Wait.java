package clutch.errorprone;

import com.sun.source.util.TreePath;
import java.util.List;

/**
 * A place where attached code waits.
 *
 * @param path the call, the block or the method reference
 * @param chain the methods of the same file that it goes through, and at last what waits
 */
record Wait(TreePath path, List<String> chain) {

  /** Ends in the verb: what waits, and how it comes to that. */
  String text() {
    String waits = chain.getFirst() + " waits";
    return chain.size() == 1 ? waits : "%s (%s)".formatted(waits, String.join(" -> ", chain));
  }
}
