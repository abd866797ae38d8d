package clutch.samples.benchmarks.report;

import java.util.List;
import java.util.Set;

/** What calls Python. The order is the one of the report. */
public enum Bridge {
  /** The C program. */
  C("C", "", "#727b85"),
  /** Clutch. */
  CLUTCH("Clutch", "ClutchCalls", "#d55e00"),
  /** Clutch again, in a JVM that does without a fence on each way into C and back: for a few rows, and no rival. */
  CLUTCH_BARRIER("Clutch with `-XX:+UseSystemMemoryBarrier`", "ClutchCalls", "#d55e00"),
  /** What of a few rows Java does without any call: no bridge, and no rival. */
  JAVA("plain Java", "JavaCalls", "#d55e00"),
  /** FFM, written by hand for the workload, with a kept thread state. */
  HAND_WRITTEN("FFM by hand", "HandWrittenCalls", "#e69f00"),
  /** FFM with {@code PyGILState} around each call. */
  NAIVE("naive FFM", "NaiveCalls", "#a6761d"),
  /** JavaCPP's bindings to CPython. */
  JAVACPP("JavaCPP", "JavaCppCalls", "#009e73"),
  /** Py4J, which talks to a process. */
  PY4J("Py4J", "Py4JCalls", "#cc79a7"),
  /** GraalPy, a Python of its own. */
  GRAALPY("GraalPy", "GraalPyCalls", "#0072b2");

  private static final Set<String> ROWS_OF_BARRIER = Set.of("noArg", "add", "scale", "noArgInRun", "addInRun");
  private static final Set<String> ROWS_OF_JAVA = Set.of("arrayOut", "bufferOut", "bufferOutLeft");

  private final String text;
  private final String calls;
  private final String color;

  Bridge(String text, String calls, String color) {
    this.text = text;
    this.calls = calls;
    this.color = color;
  }

  /**
   * What people call it.
   *
   * @return its name
   */
  public String text() {
    return text;
  }

  /**
   * The JMH class that measures it, if there is one.
   *
   * @return the simple name of a class beside {@code ClutchCalls}
   */
  public String calls() {
    return calls;
  }

  /**
   * What its JVM is started with, beside what its class asks for.
   *
   * @return JVM options
   */
  public List<String> jvmArguments() {
    return this == CLUTCH_BARRIER ? List.of("-XX:+UseSystemMemoryBarrier") : List.of();
  }

  /**
   * Whether it is of interest on a row.
   *
   * @param row the row
   * @return false for what is not measured
   */
  public boolean isMeasuredOn(Row row) {
    return switch (this) {
      case CLUTCH_BARRIER -> ROWS_OF_BARRIER.contains(row.id());
      case JAVA -> ROWS_OF_JAVA.contains(row.id());
      default -> true;
    };
  }

  /** Its bars' color, which shows on white and on black. */
  String color() {
    return color;
  }

  /** Whether it has a column: it calls Python from Java, and in another way than the others. */
  boolean isCompared() {
    return this != C && this != CLUTCH_BARRIER && this != JAVA;
  }

  /** Whether it calls the CPython that is measured from Java. */
  boolean isOtherBridgeToCPython() {
    return isCompared() && this != CLUTCH && this != GRAALPY;
  }
}
