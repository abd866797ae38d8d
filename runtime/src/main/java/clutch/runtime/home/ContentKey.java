package clutch.runtime.home;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a content in the cache: the same content has the same name, another has another. */
final class ContentKey {

  private static final int LENGTH = 20;

  private final MessageDigest digest;

  ContentKey() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  ContentKey add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    digest.update(bytes);
    return this;
  }

  ContentKey add(long number) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      digest.update((byte) (number >>> shift));
    }
    return this;
  }

  /** The name. Nothing can be added after this. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }
}
