package clutch.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How Python is started. Immutable; made with {@link #builder()}.
 *
 * @param python the Python to run: a Python home, a virtual environment, or a Python executable;
 *     empty to have one found (the environment variable {@code CLUTCH_PYTHON}, an active virtual
 *     environment, the Python embedded in a jar on the class path, the one on the PATH)
 * @param cache the folder that embedded Pythons and user code are unpacked to; empty for {@code
 *     clutch} in the user's cache folder
 * @param isolated whether Python ignores its environment variables ({@code PYTHONPATH} and kin) and
 *     the user's site-packages
 * @param modulePath folders to import from, before the user code in {@code META-INF/python}
 * @param threadsDeadline how long {@code close} waits for Python's own non-daemon threads in the main
 *     interpreter before it fails with {@link InterpreterBusyException}, even if its own deadline is later
 * @param watchdog after how long a thread is reported that waits in Java code while it is attached; empty
 *     for no watchdog
 * @param bridgeWarnings whether Python's warnings go to {@link System.Logger}
 * @param bridgeLogging whether records of Python's {@code logging} go to {@link System.Logger}
 * @param bridgeOutput whether what Python prints goes to {@link System.Logger}
 */
public record PythonOptions(
    Optional<Path> python,
    Optional<Path> cache,
    boolean isolated,
    List<Path> modulePath,
    Duration threadsDeadline,
    Optional<Duration> watchdog,
    boolean bridgeWarnings,
    boolean bridgeLogging,
    boolean bridgeOutput) {

  /**
   * Options with all parts given; {@link #builder()} is easier.
   *
   * @param python the Python to run, or empty to have one found
   * @param cache the folder to unpack to, or empty for the user's cache folder
   * @param isolated whether Python ignores its environment variables and the user's site-packages
   * @param modulePath folders to import from
   * @param threadsDeadline how long to wait for Python's own threads
   * @param watchdog after how long to report a thread that waits attached, or empty for no watchdog
   * @param bridgeWarnings whether Python's warnings go to {@link System.Logger}
   * @param bridgeLogging whether records of Python's {@code logging} go to {@link System.Logger}
   * @param bridgeOutput whether what Python prints goes to {@link System.Logger}
   * @throws IllegalArgumentException if the watchdog's time is not above zero
   */
  public PythonOptions {
    python = absolute(python);
    cache = absolute(cache);
    List<Path> folders = new ArrayList<>();
    for (Path folder : modulePath) {
      folders.add(folder.toAbsolutePath());
    }
    modulePath = List.copyOf(folders);
    if (watchdog.isPresent()) {
      checkWatchdog(watchdog.get());
    }
  }

  /** The first lambda of a program takes Java milliseconds, and Python may well be started before there is one. */
  private static Optional<Path> absolute(Optional<Path> path) {
    return path.isPresent() ? Optional.of(path.get().toAbsolutePath()) : path;
  }

  private static void checkWatchdog(Duration time) {
    if (!time.isPositive()) {
      throw new IllegalArgumentException(
          "The watchdog needs a time above zero, not %s; leave it out to have none".formatted(time));
    }
  }

  /**
   * The options that {@link Python#start()} uses.
   *
   * @return options with nothing set
   */
  public static PythonOptions defaults() {
    return builder().build();
  }

  /**
   * A builder with nothing set: a Python is found, the cache is the user's, Python is isolated.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects options. Not safe for use by several threads at once. */
  public static final class Builder {

    private Optional<Path> python = Optional.empty();
    private Optional<Path> cache = Optional.empty();
    private boolean isolated = true;
    private List<Path> modulePath = List.of();
    private Duration threadsDeadline = Duration.ofSeconds(Long.MAX_VALUE);
    private Optional<Duration> watchdog = Optional.empty();
    private boolean bridgeWarnings;
    private boolean bridgeLogging;
    private boolean bridgeOutput;

    private Builder() {}

    /**
     * The Python to run.
     *
     * @param homeOrExecutable a Python home, a virtual environment, or a Python executable
     * @return this builder
     */
    public Builder python(Path homeOrExecutable) {
      this.python = Optional.of(homeOrExecutable);
      return this;
    }

    /**
     * The folder that embedded Pythons and user code are unpacked to. Nobody else may be able to
     * write to it.
     *
     * @param folder a folder, created where it is missing
     * @return this builder
     */
    public Builder cache(Path folder) {
      this.cache = Optional.of(folder);
      return this;
    }

    /**
     * Whether Python ignores its environment variables and the user's site-packages.
     *
     * @param isolated true (the default) to ignore them
     * @return this builder
     */
    public Builder isolated(boolean isolated) {
      this.isolated = isolated;
      return this;
    }

    /**
     * Folders to import from, before the user code in {@code META-INF/python}.
     *
     * @param folders the folders, in the order in which Python looks
     * @return this builder
     */
    public Builder modulePath(List<Path> folders) {
      this.modulePath = List.copyOf(folders);
      return this;
    }

    /**
     * How long close waits for Python's own non-daemon threads in the main interpreter.
     *
     * @param deadline a time; by default as long as close itself waits
     * @return this builder
     */
    public Builder threadsDeadline(Duration deadline) {
      this.threadsDeadline = deadline;
      return this;
    }

    /**
     * Has a watchdog look for threads that wait in Java code while they are attached, and so may keep
     * others from Python. It reports each with its stack, as a warning of the logger {@code
     * clutch.runtime} and as an event of JDK Flight Recorder. There is none by default.
     *
     * @param time how long a thread has to wait to be reported, such as 10 seconds
     * @return this builder
     */
    public Builder watchdog(Duration time) {
      this.watchdog = Optional.of(time);
      return this;
    }

    /**
     * Whether Python's warnings go to the logger {@code python.warnings}, as warnings, in place of
     * stderr. Python's filters decide as ever which are shown, and how often.
     *
     * <p>This and the other two bridges hold for every interpreter. A Java logger is called on the thread
     * that logged or printed in Python, detached from it, and for warnings, in their order, on a virtual thread
     * of its own: CPython holds a lock while it shows a warning. What it throws goes to the thread's
     * uncaught exception handler, never to Python code. What Python warns of, logs or prints while a Java
     * logger is at work on the same thread, or once the interpreter is closing, goes where it would go
     * without a bridge.
     *
     * @param bridged true to hand them to Java; false by default
     * @return this builder
     */
    public Builder bridgeWarnings(boolean bridged) {
      this.bridgeWarnings = bridged;
      return this;
    }

    /**
     * Whether records of Python's {@code logging} go to {@link System.Logger}, by a handler of the root
     * logger. Python's logger {@code shop.prices} is {@code python.shop.prices} in Java, the root {@code
     * python}. {@code DEBUG}, {@code INFO} and {@code WARNING} are Java's, {@code ERROR} and {@code
     * CRITICAL} are {@code ERROR}, and lower levels {@code TRACE}. An exception that is logged comes
     * along as a {@link PythonException}.
     *
     * <p>The level of Python's root logger is set to what Java's logger {@code python} logs as Python
     * starts; Python code may change it. See {@link #bridgeWarnings} for threads and failures.
     *
     * @param bridged true to hand them to Java; false by default
     * @return this builder
     */
    public Builder bridgeLogging(boolean bridged) {
      this.bridgeLogging = bridged;
      return this;
    }

    /**
     * Whether each line that Python code writes to {@code sys.stdout} and {@code sys.stderr} goes to the
     * loggers {@code python.stdout}, as information, and {@code python.stderr}, as a warning. A line
     * without an end is kept, for each thread, until its end, or Python's. What C code writes to the
     * process's output by itself stays there. See {@link #bridgeWarnings} for threads and failures.
     *
     * @param bridged true to hand them to Java; false by default
     * @return this builder
     */
    public Builder bridgeOutput(boolean bridged) {
      this.bridgeOutput = bridged;
      return this;
    }

    /**
     * The options collected so far.
     *
     * @return immutable options
     */
    public PythonOptions build() {
      return new PythonOptions(
          python,
          cache,
          isolated,
          modulePath,
          threadsDeadline,
          watchdog,
          bridgeWarnings,
          bridgeLogging,
          bridgeOutput);
    }
  }
}
