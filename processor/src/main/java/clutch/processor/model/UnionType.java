package clutch.processor.model;

import clutch.processor.model.ValueType.UserType;
import java.util.List;

/**
 * A sealed interface of records and enums.
 *
 * @param name its name
 * @param isPublic whether it, and every type around it, is public
 * @param arguments its type arguments
 * @param members the records and enums that it permits, those of sealed interfaces in it included
 * @param unfit what else it permits
 */
public record UnionType(
    JavaName name, boolean isPublic, List<ValueType> arguments, List<ValueType> members, List<Unfit> unfit)
    implements UserType {

  /** Copies the lists. */
  public UnionType {
    arguments = List.copyOf(arguments);
    members = List.copyOf(members);
    unfit = List.copyOf(unfit);
  }

  /**
   * A permitted type that cannot be told from the others in Python.
   *
   * @param name its simple name
   * @param why what is wrong with it
   * @param remedy what to do
   */
  public record Unfit(String name, String why, String remedy) {}

  @Override
  public List<ValueType> parts() {
    return members;
  }
}
