package clutch.runtime.convert;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.cpython.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Calls with positional arguments, for what is not done in every call. Attached. */
public final class Calling {

  private static final int SLOTS = 256;

  /**
   * Room for arguments, of each thread's own; the first slot says how many are taken. What is called may call
   * Java, and that Python again: then the slots behind these are taken.
   */
  private static final ThreadLocal<MemorySegment> ROOM =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(JAVA_LONG, SLOTS));

  private Calling() {}

  /**
   * Calls an object.
   *
   * @param callable a borrowed reference
   * @param arguments borrowed references
   * @return a new reference; 0 with an exception set
   */
  public static long call(long callable, long... arguments) {
    return call(callable, 0, arguments.length, arguments);
  }

  /**
   * Calls an object with one keyword.
   *
   * @param callable a borrowed reference
   * @param keyword a borrowed reference to a tuple of the keyword's name
   * @param arguments borrowed references, the last of which goes by the keyword
   * @return a new reference; 0 with an exception set
   */
  static long callWithKeyword(long callable, long keyword, long... arguments) {
    return call(callable, keyword, arguments.length - 1, arguments);
  }

  private static long call(long callable, long keywordNames, int positional, long... arguments) {
    MemorySegment room = ROOM.get();
    long taken = room.getAtIndex(JAVA_LONG, 0);
    if (taken + arguments.length >= SLOTS) {
      return callInRoomOfItsOwn(callable, keywordNames, positional, arguments);
    }
    long offset = (1 + taken) * Long.BYTES;
    MemorySegment.copy(arguments, 0, room, JAVA_LONG, offset, arguments.length);
    room.setAtIndex(JAVA_LONG, 0, taken + arguments.length);
    try {
      return Calls.vectorcall(callable, room.address() + offset, positional, keywordNames);
    } finally {
      room.setAtIndex(JAVA_LONG, 0, taken);
    }
  }

  private static long callInRoomOfItsOwn(
      long callable, long keywordNames, int positional, long... arguments) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment slots = arena.allocate(JAVA_LONG, arguments.length + 1L);
      MemorySegment.copy(arguments, 0, slots, JAVA_LONG, 0, arguments.length);
      return Calls.vectorcall(callable, slots.address(), positional, keywordNames);
    }
  }

  /**
   * Calls an object with keywords alone.
   *
   * @param callable a borrowed reference
   * @param keywords a tuple of str, borrowed
   * @param arguments borrowed references, as many as there are keywords
   * @return a new reference; 0 with an exception set
   */
  static long callByKeyword(long callable, long keywords, long... arguments) {
    return call(callable, keywords, 0, arguments);
  }
}
