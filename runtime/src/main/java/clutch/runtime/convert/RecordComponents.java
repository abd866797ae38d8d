package clutch.runtime.convert;

import clutch.runtime.interpreter.OpenInterpreter;
import java.util.List;

/** What a record consists of, in its order. */
public final class RecordComponents {

  private final RecordComponent[] components;
  private final ComponentNames.Key names;
  private final boolean takesNone;

  /**
   * Copies the list.
   *
   * @param components the components
   */
  public RecordComponents(List<RecordComponent> components) {
    this.components = components.toArray(RecordComponent[]::new);
    names = new ComponentNames.Key(components.stream().map(RecordComponent::name).toList());
    takesNone = components.stream().anyMatch(component -> component.converter().takesNone());
  }

  /** How many there are. */
  int size() {
    return components.length;
  }

  RecordComponent get(int index) {
    return components[index];
  }

  /** Whether there is one that may be missing in Python. */
  boolean takesNone() {
    return takesNone;
  }

  /** Their names in an interpreter. */
  ComponentNames names(OpenInterpreter interpreter) {
    return ComponentNames.of(interpreter, names);
  }

  /** How an interpreter makes an instance of a class from them. */
  Construction construction(OpenInterpreter interpreter, NamedClass named) {
    return Construction.of(interpreter, named, names);
  }
}
