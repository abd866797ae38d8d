package clutch.runtime.cpython;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.platform.CString;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.util.Optional;

/** {@code PyStatus}: what a function says that begins the life of an interpreter. */
final class Status {

  static final StructLayout LAYOUT =
      MemoryLayout.structLayout(
          JAVA_INT.withName("type"),
          MemoryLayout.paddingLayout(4),
          JAVA_LONG.withName("function"),
          JAVA_LONG.withName("message"),
          JAVA_INT.withName("exit_code"),
          MemoryLayout.paddingLayout(4));

  private static final long MESSAGE =
      LAYOUT.byteOffset(MemoryLayout.PathElement.groupElement("message"));

  private Status() {}

  /** What went wrong, in CPython's words; empty if nothing did. */
  static Optional<String> failure(MemorySegment status) {
    return status.get(JAVA_INT, 0) == 0
        ? Optional.empty()
        : Optional.of(CString.read(status.get(JAVA_LONG, MESSAGE)));
  }
}
