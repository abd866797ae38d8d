package clutch.runtime.cpython;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The process's memory, for what C code points to. */
public final class Memory {

  @SuppressWarnings("restricted")
  private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

  private Memory() {}

  /** The pointer at an address. */
  public static long pointer(long address) {
    return ALL.get(ValueLayout.JAVA_LONG, address);
  }

  /** Writes a pointer to an address. */
  public static void setPointer(long address, long value) {
    ALL.set(ValueLayout.JAVA_LONG, address, value);
  }

  /** The memory that starts at an address, not to be used after C code has freed it. */
  public static MemorySegment at(long address, long size) {
    return ALL.asSlice(address, size);
  }
}
