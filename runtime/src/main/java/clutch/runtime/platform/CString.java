package clutch.runtime.platform;

import java.lang.foreign.MemorySegment;

/** Strings that C code owns. */
public final class CString {

  @SuppressWarnings("restricted")
  private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

  private CString() {}

  /**
   * Copies a NUL-terminated UTF-8 string.
   *
   * @param address where it starts; 0 gives an empty string
   */
  public static String read(long address) {
    return address == 0 ? "" : MEMORY.getString(address);
  }
}
