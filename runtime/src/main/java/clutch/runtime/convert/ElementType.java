package clutch.runtime.convert;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Types of elements in memory that Java and Python both have. */
@SuppressWarnings("ImmutableEnumChecker") // neither layouts nor these segments change
enum ElementType {
  BOOLEAN("?", ValueLayout.JAVA_BOOLEAN),
  BYTE("b", ValueLayout.JAVA_BYTE),
  /** What bytes are in Python, where nothing says that they have a sign. */
  UNSIGNED_BYTE("Bc", ValueLayout.JAVA_BYTE),
  CHAR("H", ValueLayout.JAVA_CHAR),
  SHORT("h", ValueLayout.JAVA_SHORT),
  INT("il", ValueLayout.JAVA_INT),
  LONG("qln", ValueLayout.JAVA_LONG),
  FLOAT("f", ValueLayout.JAVA_FLOAT),
  DOUBLE("d", ValueLayout.JAVA_DOUBLE);

  private final String codes;
  private final ValueLayout layout;
  private final MemorySegment format;

  ElementType(String codes, ValueLayout layout) {
    this.codes = codes;
    this.layout = layout;
    // Views in Python point to it for as long as they like.
    this.format = Arena.global().allocateFrom(code());
  }

  /** Python's code for it. */
  String code() {
    return codes.substring(0, 1);
  }

  /** That code for C. */
  MemorySegment format() {
    return format;
  }

  /** How many bytes an element takes. */
  long size() {
    return layout.byteSize();
  }

  /** The layout in Java, for memory that starts at an address. */
  ValueLayout layout(long address) {
    return address % size() == 0 ? layout : layout.withByteAlignment(1);
  }

  /** Whether that is what a buffer has. */
  boolean isIn(BufferLayout buffer) {
    return buffer.itemSize() == size() && codes.contains(buffer.code()) && !buffer.code().isEmpty();
  }

  /** What a buffer has; null for what Java has no type for. */
  static @Nullable ElementType of(BufferLayout buffer) {
    return Arrays.stream(values()).filter(type -> type.isIn(buffer)).findFirst().orElse(null);
  }

  /** What a layout of a primitive describes. */
  static ElementType of(ValueLayout layout) {
    return Arrays.stream(values())
        .filter(type -> type.layout.carrier() == layout.carrier())
        .findFirst()
        .orElseThrow(() -> new Mismatch("expected elements that are primitives, got " + layout));
  }
}
