package clutch.runtime.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What Linux executables and shared libraries say about themselves: the processor that they are made
 * for and the libraries that they need.
 *
 * @param machine the processor, as in {@link Platform#elfMachine()}
 * @param needed the names of the shared libraries that it needs, in its own order
 */
public record ElfFile(int machine, List<String> needed) {

  private static final int HEADER = 64;
  private static final int CLASS_64 = 2;
  private static final int SEGMENT_LOAD = 1;
  private static final int SEGMENT_DYNAMIC = 2;
  private static final long TAG_NEEDED = 1;
  private static final long TAG_STRINGS = 5;
  private static final int LONGEST_NAME = 4096;

  /**
   * Reads a file.
   *
   * @param file any file
   * @return what it says, or empty if it is no 64-bit little-endian ELF file (a script, say)
   * @throws IOException if it cannot be read
   */
  public static Optional<ElfFile> read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer header = header(channel);
      return header.hasRemaining()
          ? Optional.of(new ElfFile(machine(header), needed(channel, segments(channel, header))))
          : Optional.empty();
    }
  }

  /**
   * Reads only which processor a file is made for.
   *
   * @param file any file
   * @return what {@link #machine()} would be, or empty as for {@link #read}
   * @throws IOException if it cannot be read
   */
  public static OptionalInt machineOf(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer header = header(channel);
      return header.hasRemaining() ? OptionalInt.of(machine(header)) : OptionalInt.empty();
    }
  }

  private static int machine(ByteBuffer header) {
    return Short.toUnsignedInt(header.getShort(18));
  }

  /** Empty if it is none. */
  private static ByteBuffer header(FileChannel channel) throws IOException {
    if (channel.size() < HEADER) {
      return ByteBuffer.allocate(0);
    }
    ByteBuffer header = at(channel, 0, HEADER);
    boolean known = header.getInt(0) == 0x464C457F && header.get(4) == CLASS_64 && header.get(5) == 1;
    return known ? header : ByteBuffer.allocate(0);
  }

  private record Segment(int type, long offset, long address, long size) {

    boolean holds(long virtual) {
      return type == SEGMENT_LOAD && virtual >= address && virtual < address + size;
    }
  }

  private static List<Segment> segments(FileChannel channel, ByteBuffer header) throws IOException {
    long table = header.getLong(32);
    int entrySize = Short.toUnsignedInt(header.getShort(54));
    int count = Short.toUnsignedInt(header.getShort(56));
    ByteBuffer entries = at(channel, table, entrySize * count);
    List<Segment> segments = new ArrayList<>();
    for (int entry = 0; entry < entrySize * count; entry += entrySize) {
      segments.add(
          new Segment(
              entries.getInt(entry),
              entries.getLong(entry + 8),
              entries.getLong(entry + 16),
              entries.getLong(entry + 32)));
    }
    return segments;
  }

  private static List<String> needed(FileChannel channel, List<Segment> segments)
      throws IOException {
    List<Long> names = new ArrayList<>();
    long strings = 0;
    for (Segment segment : segments) {
      if (segment.type == SEGMENT_DYNAMIC) {
        ByteBuffer entries = at(channel, segment.offset, Math.toIntExact(segment.size));
        while (entries.remaining() >= 16) {
          long tag = entries.getLong();
          long value = entries.getLong();
          if (tag == TAG_NEEDED) {
            names.add(value);
          } else if (tag == TAG_STRINGS) {
            strings = value;
          }
        }
      }
    }
    List<String> needed = new ArrayList<>();
    for (long name : names) {
      needed.add(text(channel, offset(segments, strings) + name));
    }
    return List.copyOf(needed);
  }

  private static long offset(List<Segment> segments, long address) throws IOException {
    for (Segment segment : segments) {
      if (segment.holds(address)) {
        return segment.offset + address - segment.address;
      }
    }
    throw new IOException("its dynamic section points outside of the file");
  }

  private static String text(FileChannel channel, long offset) throws IOException {
    int size = Math.toIntExact(Math.min(LONGEST_NAME, channel.size() - offset));
    ByteBuffer bytes = at(channel, offset, size);
    int length = 0;
    while (length < size && bytes.get(length) != 0) {
      length++;
    }
    return StandardCharsets.UTF_8.decode(bytes.slice(0, length)).toString();
  }

  private static ByteBuffer at(FileChannel channel, long offset, int size) throws IOException {
    if (offset < 0 || size < 0 || offset + size > channel.size()) {
      throw new IOException("it is cut off, or no ELF file at all");
    }
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offset + bytes.position()) < 0) {
        throw new IOException("it is cut off");
      }
    }
    return bytes.flip();
  }
}
