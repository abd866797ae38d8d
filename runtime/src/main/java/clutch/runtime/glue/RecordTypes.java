package clutch.runtime.glue;

import clutch.runtime.convert.Converter;
import clutch.runtime.convert.RecordComponent;
import clutch.runtime.convert.RecordComponents;
import clutch.runtime.convert.RecordConverter;
import clutch.runtime.convert.RecordForm;
import clutch.runtime.convert.UnionConverter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types of records, and of sealed interfaces of them. */
public final class RecordTypes {

  private RecordTypes() {}

  /** What a record consists of. */
  public static final class Component {

    private final RecordComponent component;

    private Component(RecordComponent component) {
      this.component = component;
    }
  }

  /**
   * A component.
   *
   * @param name its name in Python
   * @param type its type
   * @return the component
   */
  public static Component component(String name, PythonType<?> type) {
    return new Component(new RecordComponent(name, type.converter(), false));
  }

  /**
   * A component that is left out where it is empty, so that Python's own default applies.
   *
   * @param name its name in Python
   * @param type its type, which may be empty
   * @return the component
   */
  public static Component defaultIfEmpty(String name, PythonType<?> type) {
    return new Component(new RecordComponent(name, type.converter(), true));
  }

  /**
   * A record that is a dict.
   *
   * @param name the record's simple name, for messages
   * @param components what it consists of
   * @param take the values of its components
   * @param make makes a record of such values
   * @param <R> the record
   * @return the type
   */
  public static <R> PythonType<R> dict(
      String name,
      List<Component> components,
      Function<R, @Nullable Object[]> take,
      Function<@Nullable Object[], R> make) {
    return record(name, RecordForm.DICT, components, take, make);
  }

  /**
   * A record that is an instance of a class.
   *
   * @param name the record's simple name, for messages
   * @param target the class, {@code "module:Name"}
   * @param components what it consists of
   * @param take the values of its components
   * @param make makes a record of such values
   * @param <R> the record
   * @return the type
   */
  public static <R> PythonType<R> instance(
      String name,
      String target,
      List<Component> components,
      Function<R, @Nullable Object[]> take,
      Function<@Nullable Object[], R> make) {
    return record(name, RecordForm.instanceOf(target), components, take, make);
  }

  /**
   * A record that is a tuple.
   *
   * @param name the record's simple name, for messages
   * @param components what it consists of
   * @param take the values of its components
   * @param make makes a record of such values
   * @param <R> the record
   * @return the type
   */
  public static <R> PythonType<R> tuple(
      String name,
      List<Component> components,
      Function<R, @Nullable Object[]> take,
      Function<@Nullable Object[], R> make) {
    return record(name, RecordForm.TUPLE, components, take, make);
  }

  private static <R> PythonType<R> record(
      String name,
      RecordForm form,
      List<Component> components,
      Function<R, @Nullable Object[]> take,
      Function<@Nullable Object[], R> make) {
    return new PythonType<>(
        new RecordConverter<>(
            name,
            form,
            new RecordComponents(components.stream().map(one -> one.component).toList()),
            take,
            make));
  }

  /**
   * A sealed interface of records and enums, each of which names its class.
   *
   * @param name the interface's simple name, for messages
   * @param members the types of the records and enums
   * @param choose the member that a value is one of
   * @param <T> the sealed interface
   * @return the type
   */
  public static <T> PythonType<T> union(
      String name, List<PythonType<? extends T>> members, Function<T, PythonType<? extends T>> choose) {
    List<Converter<? extends T>> converters = new ArrayList<>();
    members.forEach(member -> converters.add(member.converter()));
    return new PythonType<>(new UnionConverter<>(name, converters, value -> choose.apply(value).converter()));
  }
}
