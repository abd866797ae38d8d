package clutch.processor.python.resolve;

import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.Signature;
import clutch.processor.python.resolve.Decorators.Effect;
import clutch.processor.python.resolve.Symbol.OfFunction;
import clutch.processor.python.syntax.Statement.FunctionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code __init__} and {@code __new__} as what makes instances. */
final class Initializers {
  private static final Signature UNKNOWN =
      new Signature(List.of(), Special.UNKNOWN, false, false, false);

  private final Resolution resolution;

  Initializers(Resolution resolution) {
    this.resolution = resolution;
  }

  /**
   * Reads one of the two.
   *
   * @param made the instance that is made
   * @param arguments what the type variables of the class stand for
   * @return its signatures; null if the class has none of that name
   */
  @Nullable List<Signature> read(
      ClassScope owner, String name, PythonType.Instance made, Substitution arguments) {
    Symbol symbol = owner.own(name);
    if (symbol == null) {
      return null;
    }
    PythonMember member = resolution.classes().own(owner, name);
    if (!(member instanceof PythonMember.Function(var kind, List<Signature> read))) {
      return List.of(UNKNOWN);
    }
    List<PythonType> selves =
        symbol instanceof OfFunction function ? selves(function) : List.of();
    List<Signature> signatures = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      PythonType hinted = name.equals("__new__") ? read.get(i).result() : self(selves, i);
      Signature filled = arguments.apply(read.get(i));
      signatures.add(
          new Signature(
              filled.parameters(), result(hinted, made, arguments), false, false, filled.known()));
    }
    return signatures;
  }

  private static PythonType self(List<PythonType> selves, int place) {
    return place < selves.size() ? selves.get(place) : Special.UNKNOWN;
  }

  /** {@code def __init__(self: dict[str, V], **entries: V)}: which instance that overload makes. */
  private List<PythonType> selves(OfFunction function) {
    List<PythonType> selves = new ArrayList<>();
    boolean isOverloaded = function.definitions().stream().anyMatch(Decorators::isOverload);
    for (FunctionDefinition definition : function.definitions()) {
      Set<Effect> effects = resolution.decorators().read(definition, function.scope());
      if (!isOverloaded || effects.contains(Effect.OVERLOAD)) {
        selves.add(resolution.signatures().selfType(definition, function.scope()));
      }
    }
    return selves;
  }

  private static PythonType result(
      PythonType hinted, PythonType.Instance made, Substitution arguments) {
    boolean isSame =
        hinted instanceof PythonType.Instance instance
            && instance.className().equals(made.className());
    return isSame ? arguments.apply(hinted) : made;
  }
}
