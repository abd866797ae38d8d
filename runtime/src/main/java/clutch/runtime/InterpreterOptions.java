package clutch.runtime;

import java.time.Duration;

/**
 * How a subinterpreter is opened. Immutable; made with {@link #builder(String)}.
 *
 * @param name what it is called, among the interpreters that are open; not blank, not {@code main}
 * @param gil whose GIL it has
 * @param ownThreads how many of its own threads run calls at once, 1 or more; further ones stand in
 *     for those that wait in Java code
 * @param stackSize the stack of each of these threads, in bytes; 1 MB or more. 3.13 needs, and
 *     gets, 16 MB at least
 * @param legacyExtensions whether extension modules may be imported that do not know of
 *     subinterpreters (single-phase initialization); only with a shared GIL
 * @param threadsDeadline how long {@code close} waits for Python's own non-daemon threads before it
 *     fails with {@link InterpreterBusyException}, even if its own deadline is later
 */
public record InterpreterOptions(
    String name,
    Gil gil,
    int ownThreads,
    long stackSize,
    boolean legacyExtensions,
    Duration threadsDeadline) {

  /** Whose GIL an interpreter has (PEP 684). On a free-threaded Python there is none. */
  public enum Gil {
    /** One of its own: its code runs beside that of others. */
    OWN,
    /** The main interpreter's. */
    SHARED
  }

  private static final long SMALLEST_STACK = 1024 * 1024;
  private static final long USUAL_STACK = 32L * 1024 * 1024;
  private static final Duration FOR_EVER = Duration.ofSeconds(Long.MAX_VALUE);

  /**
   * Options with all parts given; {@link #builder(String)} is easier.
   *
   * @throws IllegalArgumentException if one of them, or their combination, is not possible
   */
  public InterpreterOptions {
    require(!name.isBlank(), "An interpreter needs a name that is not blank");
    require(
        !name.equals("main"),
        "'main' is the main interpreter, which Python.start() opens; give this one another name");
    require(ownThreads >= 1, "An interpreter needs at least 1 own thread, not " + ownThreads);
    require(
        stackSize >= SMALLEST_STACK,
        "Python needs a stack of at least %s bytes, not %s".formatted(SMALLEST_STACK, stackSize));
    require(
        !legacyExtensions || gil == Gil.SHARED,
        "Legacy extension modules share state between interpreters, so that CPython admits them only "
            + "under a shared GIL: use gil(Gil.SHARED) as well");
    require(!threadsDeadline.isNegative(), "A deadline can't be negative: " + threadsDeadline);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /**
   * The default options for an interpreter: a GIL and one thread of its own.
   *
   * @param name what it is called
   * @return the options
   */
  public static InterpreterOptions of(String name) {
    return builder(name).build();
  }

  /**
   * The same options under another name.
   *
   * @param other what the interpreter is called
   * @return the options
   */
  public InterpreterOptions withName(String other) {
    return new InterpreterOptions(
        other, gil, ownThreads, stackSize, legacyExtensions, threadsDeadline);
  }

  /**
   * A builder with the default options: a GIL and one thread of its own, with a stack of 32 MB; no
   * legacy extensions; Python's threads are waited for as long as close waits.
   *
   * @param name what the interpreter is called
   * @return a new builder
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** Collects options. Not safe for use by several threads at once. */
  public static final class Builder {

    private final String name;
    private Gil gil = Gil.OWN;
    private int ownThreads = 1;
    private long stackSize = USUAL_STACK;
    private boolean legacyExtensions;
    private Duration threadsDeadline = FOR_EVER;

    private Builder(String name) {
      this.name = name;
    }

    /**
     * Whose GIL the interpreter has.
     *
     * @param gil its own (the default), or the main interpreter's
     * @return this builder
     */
    public Builder gil(Gil gil) {
      this.gil = gil;
      return this;
    }

    /**
     * How many own threads run calls at once. With one, calls follow each other on that thread; more
     * are of use where Python code waits for I/O, or without a GIL.
     *
     * @param ownThreads 1 (the default) or more
     * @return this builder
     */
    public Builder ownThreads(int ownThreads) {
      this.ownThreads = ownThreads;
      return this;
    }

    /**
     * The stack of each own thread; memory is used only as far as recursion goes.
     *
     * @param bytes its size in bytes; 32 MB by default
     * @return this builder
     */
    public Builder stackSize(long bytes) {
      this.stackSize = bytes;
      return this;
    }

    /**
     * Whether extension modules may be imported that do not know of subinterpreters.
     *
     * @param allowed true only with a shared GIL; false by default
     * @return this builder
     */
    public Builder legacyExtensions(boolean allowed) {
      this.legacyExtensions = allowed;
      return this;
    }

    /**
     * How long close waits for Python's own non-daemon threads.
     *
     * @param deadline a time; by default as long as close itself waits
     * @return this builder
     */
    public Builder threadsDeadline(Duration deadline) {
      this.threadsDeadline = deadline;
      return this;
    }

    /**
     * The options collected so far.
     *
     * @return immutable options
     * @throws IllegalArgumentException if one of them, or their combination, is not possible
     */
    public InterpreterOptions build() {
      return new InterpreterOptions(
          name, gil, ownThreads, stackSize, legacyExtensions, threadsDeadline);
    }
  }
}
