package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Natural values inside of a container: as {@link NaturalValues}, and every container on the way in is
 * known, so that one that contains itself is noticed.
 *
 * @param wayIn the containers on the way in
 */
record NaturalContainers(WayIn wayIn) implements Converter<@Nullable Object> {

  /** Whether a Java object is converted with what it holds. */
  static boolean isJavaContainer(@Nullable Object value) {
    return value instanceof Collection
        || value instanceof Map
        || value instanceof Map.Entry
        || value instanceof Optional;
  }

  /** Whether a Python object is converted with what it holds. */
  static boolean isPythonContainer(long object) {
    return Types.isInstance(object, Constants.LIST)
        || Types.isInstance(object, Constants.TUPLE)
        || Types.isInstance(object, Constants.DICT)
        || isSet(object);
  }

  private static boolean isSet(long object) {
    return Types.isInstance(object, Constants.SET) || Types.isInstance(object, Constants.FROZENSET);
  }

  @Override
  public long toPython(OpenInterpreter interpreter, @Nullable Object value) {
    return value != null && isJavaContainer(value)
        ? wayIn.into(value, () -> contentToPython(interpreter, value))
        : Converters.OBJECT.toPython(interpreter, value);
  }

  private long contentToPython(OpenInterpreter interpreter, Object value) {
    return switch (value) {
      case Set<?> set -> Sets.toPython(interpreter, this, set);
      case Collection<?> collection -> Lists.toPython(interpreter, this, collection);
      case Map<?, ?> map -> Maps.toPython(interpreter, this, this, map);
      case Map.Entry<?, ?> entry -> Entries.toPython(interpreter, this, this, entry);
      case Optional<?> optional -> toPython(interpreter, optional.orElse(null));
      default -> throw new IllegalArgumentException(value + " is no container");
    };
  }

  @Override
  public @Nullable Object fromPython(OpenInterpreter interpreter, long object) {
    return isPythonContainer(object)
        ? wayIn.into(object, () -> contentFromPython(interpreter, object))
        : Converters.OBJECT.fromPython(interpreter, object);
  }

  private Object contentFromPython(OpenInterpreter interpreter, long object) {
    if (Types.isInstance(object, Constants.DICT)) {
      return Maps.fromPython(interpreter, this, this, object);
    }
    return isSet(object)
        ? Sets.fromPython(interpreter, this, object)
        : Lists.fromPython(interpreter, this, object);
  }
}
