package clutch.runtime.glue;

import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.LiveReferences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tuples of keywords of calls that left some out, each kept to the interpreter's end: a program has few
 * combinations, and beyond a number of them they are made for one call each. Attached.
 */
final class KeywordTuples {

  private static final int MOST = 1000;

  private final LiveReferences live;
  private final Map<List<String>, Long> tuples = new ConcurrentHashMap<>();

  private KeywordTuples(LiveReferences live) {
    this.live = live;
  }

  /** A new reference to the tuple of these keywords; 0 without any. */
  static long of(OpenInterpreter interpreter, List<String> names) {
    if (names.isEmpty()) {
      return 0;
    }
    return interpreter
        .store()
        .get(KeywordTuples.class, () -> new KeywordTuples(interpreter.liveReferences()))
        .get(names);
  }

  private long get(List<String> names) {
    Long known = tuples.get(names);
    if (known != null) {
      References.increment(known);
      return known;
    }
    long made = KeywordNames.declared(names);
    if (tuples.size() < MOST && tuples.putIfAbsent(List.copyOf(names), made) == null) {
      References.increment(live.keep(made));
    }
    return made;
  }
}
