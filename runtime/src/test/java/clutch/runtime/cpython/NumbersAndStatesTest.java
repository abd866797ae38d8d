package clutch.runtime.cpython;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import clutch.runtime.scenario.InChildJvm;

/**
 * What is read out of CPython's objects without a call is known on each build that is supported, and
 * agrees with what calls say.
 */
final class NumbersAndStatesTest {

  @InChildJvm
  void numbersAndCounts() {
    try (Python python = Python.start()) {
      python.mainInterpreter().run(NumbersAndStatesTest::assertNumbersAndCounts);
      try (Interpreter sub = python.open(InterpreterOptions.of("sub"))) {
        sub.run(NumbersAndStatesTest::assertNumbersAndCounts);
      }
    }
  }

  private static void assertNumbersAndCounts() {
    assertThat(NumberLayout.INTS_ARE_KNOWN).isTrue();
    assertThat(NumberLayout.Floats.ARE_KNOWN).isTrue();
    for (int shift = 0; shift < Long.SIZE; shift++) {
      for (long near = -3; near <= 3; near++) {
        assertInt((1L << shift) + near);
        assertInt(-(1L << shift) + near);
      }
    }
    for (double value : new double[] {-0.0, 1.5, Double.MAX_VALUE, Double.NEGATIVE_INFINITY, Double.NaN}) {
      long object = FloatObjects.fromDouble(value);
      assertThat((Object) FloatObjects.asDoubleExact(object))
          .isEqualTo((Object) FloatObjects.asDouble(object))
          .isEqualTo((Object) value);
      References.decrement(object);
    }
    assertThat(ReferenceCounts.isImmortal(Constants.NONE)).isTrue();
    assertThat(ReferenceCounts.isImmortal(Constants.STR)).isTrue();
    long list = Sequences.newList(0);
    assertThat(ReferenceCounts.isImmortal(list)).isFalse();
    assertCounts(list);
    References.decrement(list);
    assertCounts(Constants.NONE);
  }

  /** With a GIL it is done in place; each way agrees with C's, where it is counted. */
  private static void assertCounts(long object) {
    boolean counted = !ReferenceCounts.isImmortal(object);
    boolean inPlace = !counted || Constants.hasGil();
    long before = count(object);
    assertThat(ReferenceCounts.increment(object)).isEqualTo(inPlace);
    assertThat(count(object)).isEqualTo(counted && inPlace ? before + 1 : before);
    References.increment(object);
    References.decrement(object);
    if (inPlace) {
      assertThat(ReferenceCounts.decrement(object)).isTrue();
    }
    assertThat(count(object)).isEqualTo(before);
    assertThat(counted && ReferenceCounts.decrement(object)).as("the last one").isFalse();
  }

  /** What the first word counts: with a GIL all references. */
  private static long count(long object) {
    return Memory.int32(object + (Constants.hasGil() ? 0 : 12));
  }

  private static void assertInt(long value) {
    long object = LongObjects.fromLong(value);
    assertThat(LongObjects.asLongExact(object)).isEqualTo(LongObjects.asLong(object)).isEqualTo(value);
    assertThat(ReferenceCounts.isImmortal(object)).isEqualTo(SmallInts.find(value) != 0);
    References.decrement(object);
  }

  @InChildJvm
  void smallIntsAreTheOnesThatPythonCodeHas() {
    try (Python python = Python.start()) {
      python
          .mainInterpreter()
          .run(
              () -> {
                for (long value = -5; value <= 256; value++) {
                  assertThat(SmallInts.find(value)).isEqualTo(LongObjects.create(value)).isNotZero();
                }
                assertThat(SmallInts.find(-6)).isZero();
                assertThat(SmallInts.find(1025)).isZero();
                assertThat(SmallInts.find(Long.MIN_VALUE)).isZero();
                assertThat(SmallInts.find(Long.MAX_VALUE)).isZero();
              });
    }
  }

  @InChildJvm
  void threadStatesSayWhetherTheyAreAttached() {
    try (Python python = Python.start()) {
      python
          .mainInterpreter()
          .run(
              () -> {
                long threadState = ThreadStates.current();
                long state = ThreadStates.stateOf(threadState);
                assertThat(state).isNotZero();
                assertThat(ThreadStates.isAttached(state)).isTrue();
                ThreadStates.detach();
                boolean detached = !ThreadStates.isAttached(state);
                ThreadStates.attach(threadState);
                assertThat(detached).isTrue();
                assertThat(ThreadStates.isAttached(state)).isTrue();
              });
    }
  }

  /** On 3.13 there is no limit to be moved. */
  @InChildJvm
  void theLimitOfTheStackIsFoundWhereThereIsOne() {
    try (Python python = Python.start()) {
      python
          .mainInterpreter()
          .run(
              () ->
                  assertThat(StackProtection.limitOf(ThreadStates.current()) != 0)
                      .isEqualTo(StackProtection.isKnown()));
    }
  }
}
