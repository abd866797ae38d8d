package clutch.runtime.home;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The name of a content in the cache: the same content has the same name, another has another.
 *
 * <p>It is no protection from those who want two contents to have one name; the checksums in jars, which it is made
 * of, are none either. Java's digests, which are, take longer to be found than all that is looked up by these names.
 */
final class ContentKey {

  /** Those of FNV-1a. */
  private static final long START = 0xCBF29CE484222325L;

  private static final long PRIME = 0x100000001B3L;

  /** Of the golden ratio: another odd number, so that the two halves have nothing in common. */
  private static final long OTHER = 0x9E3779B97F4A7C15L;

  private long first = START;
  private long second = OTHER;

  ContentKey add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    for (byte part : bytes) {
      add(part);
    }
    return this;
  }

  ContentKey add(long number) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      add((byte) (number >>> shift));
    }
    return this;
  }

  private void add(byte part) {
    first = (first ^ (part & 0xFF)) * PRIME;
    long mixed = (second + (part & 0xFF) + 1) * OTHER;
    second = mixed ^ (mixed >>> 29);
  }

  /** The name. */
  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(first) + hex.toHexDigits(second);
  }
}
