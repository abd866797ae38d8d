package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import java.util.Set;

/**
 * Containers of Python's own whose iterators run no Python code, so that it can't be told how many
 * elements were taken ahead. Only a container that changes meanwhile tells: then it is not said which
 * changes are seen.
 *
 * <p>An iterator that Python hands out is never one of them: others may go on with it.
 */
final class BuiltinContainers {

  private static final Set<Long> TYPES =
      Set.of(
          Constants.LIST,
          Constants.TUPLE,
          Constants.RANGE,
          Constants.SET,
          Constants.FROZENSET,
          Constants.DICT_KEYS,
          Constants.DICT_VALUES,
          Constants.DICT_ITEMS);

  private BuiltinContainers() {}

  /** Whether an object is exactly of such a type. Attached. */
  static boolean include(long object) {
    return TYPES.contains(Constants.typeOf(object));
  }
}
