package clutch.processor.check.fit;

import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Union;
import clutch.processor.python.PythonType.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What type variables stand for in one call, and what {@code Self} is. Arguments bind; results look it up. Arguments
 * may be checked twice with the same bindings: the second time a callback knows what a later argument has bound.
 */
public final class TypeBindings {

  private final @Nullable PythonType self;
  private final Map<String, List<PythonType>> given = new HashMap<>();
  private final Map<String, List<PythonType>> left = new HashMap<>();

  /** Nothing bound yet, and no {@code Self}. */
  public TypeBindings() {
    this(null);
  }

  /**
   * Nothing bound yet.
   *
   * @param self what {@code Self} is, or null if that is not known
   */
  public TypeBindings(@Nullable PythonType self) {
    this.self = self;
  }

  /**
   * The same bindings, on their own from now on: for an overload that is only tried.
   *
   * @return a copy
   */
  public TypeBindings copy() {
    TypeBindings copy = new TypeBindings(self);
    copy.become(this);
    return copy;
  }

  /**
   * What {@code Self} is.
   *
   * @return a type, or null if that is not known
   */
  public @Nullable PythonType self() {
    return self;
  }

  /**
   * What arguments have bound a variable to.
   *
   * @param variable a variable
   * @return the one type or the union of all, or null if nothing is bound
   */
  public @Nullable PythonType of(Variable variable) {
    List<PythonType> types = given.get(variable.name());
    if (types == null) {
      return null;
    }
    return types.size() == 1 ? types.getFirst() : new Union(types);
  }

  /** Binds to one more type. */
  void bind(Variable variable, PythonType type) {
    Set<PythonType> types = new LinkedHashSet<>(given.getOrDefault(variable.name(), List.of()));
    types.addAll(type instanceof Union union ? union.members() : List.of(type));
    given.put(variable.name(), new ArrayList<>(types));
  }

  /** The constraints of a variable that no argument has ruled out. */
  List<PythonType> left(Variable variable) {
    return left.getOrDefault(variable.name(), variable.constraints());
  }

  /** Leaves only some of the constraints. */
  void leave(Variable variable, List<PythonType> constraints) {
    left.put(variable.name(), constraints);
  }

  /** Takes over what another one has. */
  void become(TypeBindings other) {
    if (other != this) {
      given.clear();
      given.putAll(other.given);
      left.clear();
      left.putAll(other.left);
    }
  }
}
