package clutch.runtime.cpython;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Consumer;

/** The process's memory, for what C code points to. */
public final class Memory {

  @SuppressWarnings("restricted")
  private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

  private Memory() {}

  /** The pointer at an address. */
  public static long pointer(long address) {
    return ALL.get(ValueLayout.JAVA_LONG, address);
  }

  /** The 32-bit number at an address. */
  public static int int32(long address) {
    return ALL.get(ValueLayout.JAVA_INT, address);
  }

  /** Writes a 32-bit number to an address. */
  static void setInt32(long address, int value) {
    ALL.set(ValueLayout.JAVA_INT, address, value);
  }

  /** The 64-bit floating-point number at an address. */
  static double float64(long address) {
    return ALL.get(ValueLayout.JAVA_DOUBLE, address);
  }

  /** Writes a pointer to an address. */
  public static void setPointer(long address, long value) {
    ALL.set(ValueLayout.JAVA_LONG, address, value);
  }

  /** The memory that starts at an address, not to be used after C code has freed it. */
  public static MemorySegment at(long address, long size) {
    return ALL.asSlice(address, size);
  }

  /**
   * The memory that starts at an address, for as long as an arena is open. The arena stays reachable for
   * as long as the memory is: by itself a segment only keeps its scope.
   *
   * @param arena one that has an end
   */
  @SuppressWarnings("restricted")
  public static MemorySegment at(long address, long size, Arena arena) {
    return MemorySegment.ofAddress(address).reinterpret(size, arena, new Reaching(arena));
  }

  /** A cleanup, which every segment of the arena reaches; there is nothing to do. */
  private record Reaching(Arena arena) implements Consumer<MemorySegment> {

    @Override
    public void accept(MemorySegment segment) {}
  }
}
