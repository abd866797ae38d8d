package clutch.processor.model;

import clutch.processor.diagnostic.Position;
import clutch.processor.model.ValueType.UserType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum.
 *
 * @param name its name
 * @param isPublic whether it, and every type around it, is public
 * @param target the {@code enum.Enum} that it is in Python, or null where its constants are their names
 * @param constants its constants
 */
public record EnumType(JavaName name, boolean isPublic, @Nullable String target, List<Constant> constants)
    implements UserType {

  /** Copies the list. */
  public EnumType {
    constants = List.copyOf(constants);
  }

  /**
   * A constant of an enum.
   *
   * @param position where it is
   * @param name its Java name
   * @param pythonName its name in Python
   */
  public record Constant(Position position, String name, String pythonName) {

    /**
     * Whether it has another name in Python.
     *
     * @return true if the names differ
     */
    public boolean isRenamed() {
      return !name.equals(pythonName);
    }
  }

  @Override
  public List<ValueType> arguments() {
    return List.of();
  }

  @Override
  public List<ValueType> parts() {
    return List.of();
  }
}
