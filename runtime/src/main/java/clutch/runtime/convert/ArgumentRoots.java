package clutch.runtime.convert;

import java.util.List;
import java.util.stream.IntStream;

/** Where paths into arguments start whose parameters have no names. Made once: every call needs them. */
final class ArgumentRoots {

  private static final List<String> FIRST = IntStream.range(0, 16).mapToObj(ArgumentRoots::make).toList();

  private ArgumentRoots() {}

  static String of(int index) {
    return index < FIRST.size() ? FIRST.get(index) : make(index);
  }

  private static String make(int index) {
    return "arguments[" + index + "]";
  }
}
