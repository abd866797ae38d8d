package clutch.processor.python.resolve;

import clutch.processor.python.PythonType;
import clutch.processor.python.resolve.TypeVariables.TypeVariable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order in which Python looks through a class and its bases: C3. */
final class Linearization {
  private final Resolution resolution;
  private final Map<ClassScope, List<PythonType.Instance>> known = new HashMap<>();

  Linearization(Resolution resolution) {
    this.resolution = resolution;
  }

  /** The class and its bases, with the class's own type variables as type arguments. */
  List<PythonType.Instance> of(ClassScope scope) {
    List<PythonType.Instance> order = known.get(scope);
    if (order == null) {
      PythonType.Instance own = own(scope);
      known.put(scope, List.of(own)); // Bases in a circle are no Python, but may be written.
      order = order(own, scope);
      known.put(scope, order);
    }
    return order;
  }

  private PythonType.Instance own(ClassScope scope) {
    List<PythonType> variables = new ArrayList<>();
    for (TypeVariable parameter : resolution.headers().of(scope).parameters()) {
      variables.add(parameter.isPlain() ? parameter.type() : PythonType.Special.UNKNOWN);
    }
    resolution.index().add(scope);
    return new PythonType.Instance(scope.qualifiedName(), variables);
  }

  private List<PythonType.Instance> order(PythonType.Instance own, ClassScope scope) {
    List<List<PythonType.Instance>> lists = new ArrayList<>();
    List<PythonType.Instance> direct = new ArrayList<>();
    for (PythonType base : resolution.headers().of(scope).bases()) {
      PythonType.Instance instance = instance(base);
      ClassScope inherited =
          instance == null ? null : resolution.index().find(instance.className());
      if (instance == null || inherited == null) {
        continue;
      }
      direct.add(instance);
      Substitution arguments = resolution.index().substitution(inherited, instance, null);
      List<PythonType.Instance> inheritedOrder = new ArrayList<>();
      for (PythonType.Instance each : of(inherited)) {
        if (arguments.apply(each) instanceof PythonType.Instance filled) {
          inheritedOrder.add(filled);
        }
      }
      lists.add(inheritedOrder);
    }
    lists.add(direct);
    List<PythonType.Instance> order = new ArrayList<>();
    order.add(own);
    merge(lists, order);
    return List.copyOf(order);
  }

  /** A base as an instance: a tuple is one of {@code builtins.tuple}. */
  static PythonType.@Nullable Instance instance(PythonType base) {
    return switch (base) {
      case PythonType.Instance instance -> instance;
      case PythonType.Tuple(List<PythonType> elements, boolean repeated) ->
          new PythonType.Instance("builtins.tuple", List.of(UnionTypes.of(elements)));
      default -> null;
    };
  }

  private static void merge(
      List<List<PythonType.Instance>> lists, List<PythonType.Instance> order) {
    List<Deque<PythonType.Instance>> left = new ArrayList<>();
    Map<String, Integer> behind = new HashMap<>(); // in how many lists a class has others before it
    for (List<PythonType.Instance> list : lists) {
      left.add(new ArrayDeque<>(list));
      list.stream().skip(1).forEach(each -> behind.merge(each.className(), 1, Integer::sum));
    }
    Set<String> taken = new HashSet<>();
    left.removeIf(Deque::isEmpty);
    while (!left.isEmpty()) {
      PythonType.Instance next = next(left, behind);
      order.add(next);
      taken.add(next.className());
      left.forEach(list -> dropTaken(list, taken, behind));
      left.removeIf(Deque::isEmpty);
    }
  }

  private static void dropTaken(
      Deque<PythonType.Instance> list, Set<String> taken, Map<String, Integer> behind) {
    while (!list.isEmpty() && taken.contains(list.getFirst().className())) {
      list.removeFirst();
      if (!list.isEmpty()) {
        behind.merge(list.getFirst().className(), -1, Integer::sum);
      }
    }
  }

  /** The first that no other list has further back; if there is none, Python would refuse the class. */
  private static PythonType.Instance next(
      List<Deque<PythonType.Instance>> lists, Map<String, Integer> behind) {
    for (Deque<PythonType.Instance> list : lists) {
      PythonType.Instance head = list.getFirst();
      if (behind.getOrDefault(head.className(), 0) == 0) {
        return head;
      }
    }
    return lists.getFirst().getFirst();
  }

  /** An instance's class and its bases with their type arguments, by name in order. */
  Map<String, PythonType.Instance> of(ClassScope scope, PythonType.Instance instance) {
    Substitution arguments = resolution.index().substitution(scope, instance, null);
    Map<String, PythonType.Instance> order = new LinkedHashMap<>();
    for (PythonType.Instance each : of(scope)) {
      if (arguments.apply(each) instanceof PythonType.Instance filled) {
        order.put(each.className(), filled);
      }
    }
    return order;
  }
}
