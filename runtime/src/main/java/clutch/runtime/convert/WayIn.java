package clutch.runtime.convert;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;

/** The containers on the way from the outermost value to where a conversion is now. */
final class WayIn {

  /** Far from the end of a stack of Java's default size, and deeper than any honest data. */
  private static final int DEEPEST = 300;

  private final Set<Object> containers;

  private WayIn(Set<Object> containers) {
    this.containers = containers;
  }

  /** Into Java objects, told apart by identity. */
  static WayIn intoJava() {
    return new WayIn(Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** Into Python objects, told apart by address: each is held by the one around it. */
  static WayIn intoPython() {
    return new WayIn(new HashSet<>());
  }

  /**
   * Goes into a container, converts, and comes out again.
   *
   * @param container a Java object, or a Python object's address
   * @param convert converts what the container holds
   * @throws Mismatch if this container is on the way already
   */
  <R> R into(Object container, Supplier<R> convert) {
    if (containers.size() == DEEPEST) {
      throw new Mismatch("nested deeper than %s containers".formatted(DEEPEST));
    }
    if (!containers.add(container)) {
      throw new Mismatch("a container that contains itself can't be converted; pass a PyObject handle");
    }
    try {
      return convert.get();
    } finally {
      containers.remove(container);
    }
  }
}
