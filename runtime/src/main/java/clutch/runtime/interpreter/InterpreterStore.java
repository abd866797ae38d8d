package clutch.runtime.interpreter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What other layers keep for one interpreter: an object of each type, made when first asked for. */
public final class InterpreterStore {

  private final Map<Class<?>, Object> values = new ConcurrentHashMap<>();

  InterpreterStore() {}

  /** Something kept for an interpreter that has to know when that has come to its end. */
  public interface Kept {

    /** The interpreter is gone. Detached. */
    void interpreterEnded();
  }

  /** Tells those that want to know. */
  void ended() {
    for (Object value : values.values()) {
      if (value instanceof Kept kept) {
        kept.interpreterEnded();
      }
    }
  }

  /**
   * The object of that type.
   *
   * <p>It is made without a lock held, because making it may call Python: two threads may make one
   * each at the same time, and the first is kept.
   *
   * @param type its type, which is its key
   * @param make makes it; what a loser made is dropped
   * @param <T> its type
   */
  public <T> T get(Class<T> type, Supplier<T> make) {
    Object known = values.get(type);
    if (known == null) {
      T made = make.get();
      known = values.putIfAbsent(type, made);
      if (known == null) {
        return made;
      }
    }
    return type.cast(known);
  }
}
