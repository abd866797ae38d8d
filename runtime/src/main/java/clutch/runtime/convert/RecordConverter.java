package clutch.runtime.convert;

import clutch.runtime.interpreter.OpenInterpreter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record. Its accessors and its constructor run attached: they are short, and what they throw is thrown on.
 *
 * @param name its simple name, for messages
 * @param form what it is in Python
 * @param components what it consists of
 * @param take the values of its components
 * @param make makes a record of such values
 * @param <R> the record
 */
public record RecordConverter<R>(
    String name,
    RecordForm form,
    RecordComponents components,
    Function<R, @Nullable Object[]> take,
    Function<@Nullable Object[], R> make)
    implements OfNamedClass<R> {

  @Override
  public long toPython(OpenInterpreter interpreter, R value) {
    if (value == null) {
      throw Mismatch.unexpectedNull("a " + name);
    }
    return RecordDepth.into(() -> form.toPython(interpreter, components, take.apply(value)));
  }

  @Override
  public R fromPython(OpenInterpreter interpreter, long object) {
    return make.apply(RecordDepth.into(() -> form.fromPython(interpreter, name, components, object)));
  }

  @Override
  public @Nullable NamedClass named() {
    return form instanceof InstanceForm(NamedClass named) ? named : null;
  }
}
