package clutch.processor.check;

import clutch.processor.model.Api;
import clutch.processor.model.Api.Trait;
import clutch.processor.model.JavaName;
import clutch.processor.python.PythonType;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiConsumer;

/** Which Python classes come to be behind which interfaces; each pair is checked once. */
final class ObjectChecks {

  /** A generic class may lead to itself with ever longer type arguments. */
  private static final int AT_MOST = 8;

  private final Map<JavaName, Api> interfaces = new HashMap<>();
  private final Set<Met> known = new HashSet<>();
  private final Queue<Met> waiting = new ArrayDeque<>();

  void note(Api api) {
    if (api.object() != null && !api.is(Trait.UNCHECKED)) {
      interfaces.put(api.name(), api);
    }
  }

  void meet(JavaName object, PythonType.Instance type) {
    Met met = new Met(object, type);
    boolean endless = known.stream().filter(one -> one.isLike(met)).count() >= AT_MOST;
    if (!endless && known.add(met)) {
      waiting.add(met);
    }
  }

  /** Goes through those that were not checked yet, and those that come up meanwhile. */
  void checkMet(BiConsumer<Api, Target> check) {
    for (Met met = waiting.poll(); met != null; met = waiting.poll()) {
      Api api = interfaces.get(met.object());
      if (api != null) {
        String name = met.type().className();
        check.accept(api, new Target.OfObject(met.type(), name.substring(name.lastIndexOf('.') + 1)));
      }
    }
  }

  private record Met(JavaName object, PythonType.Instance type) {

    boolean isLike(Met other) {
      return object.equals(other.object()) && type.className().equals(other.type().className());
    }
  }
}
