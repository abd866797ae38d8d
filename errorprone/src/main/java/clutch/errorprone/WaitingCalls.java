package clutch.errorprone;

import static com.google.errorprone.matchers.Matchers.anyOf;
import static com.google.errorprone.matchers.Matchers.instanceMethod;
import static com.google.errorprone.matchers.Matchers.staticMethod;

import com.google.errorprone.VisitorState;
import com.google.errorprone.matchers.Matcher;
import com.sun.source.tree.ExpressionTree;

/** Calls of the JDK's that wait for another thread, for time to pass, or for something outside of the process. */
final class WaitingCalls {

  private static final String TIME_UNIT = "java.util.concurrent.TimeUnit";

  private static final Matcher<ExpressionTree> THREADS =
      anyOf(
          methods("java.lang.Thread", "join"),
          staticMethod().onClass("java.lang.Thread").named("sleep"),
          methods("java.lang.Process", "waitFor"),
          methods(TIME_UNIT, "sleep", "timedJoin", "timedWait"),
          instanceMethod().onDescendantOf("java.lang.Object").named("wait").withNoParameters(),
          instanceMethod().onDescendantOf("java.lang.Object").named("wait").withParameters("long"),
          instanceMethod().onDescendantOf("java.lang.Object").named("wait").withParameters("long", "int"),
          staticMethod()
              .onClass("java.util.concurrent.locks.LockSupport")
              .namedAnyOf("park", "parkNanos", "parkUntil"));

  private static final Matcher<ExpressionTree> RESULTS =
      anyOf(
          methods("java.util.concurrent.Future", "get"),
          methods("java.util.concurrent.CompletableFuture", "join"),
          methods("java.util.concurrent.ForkJoinTask", "join", "invoke"),
          staticMethod().onClass("java.util.concurrent.ForkJoinTask").named("invokeAll"),
          methods("java.util.concurrent.ExecutorService", "invokeAll", "invokeAny", "awaitTermination", "close"),
          methods("java.util.concurrent.ForkJoinPool", "invoke", "awaitQuiescence"),
          methods("java.util.concurrent.CompletionService", "take"),
          timed("java.util.concurrent.CompletionService", "poll"));

  private static final Matcher<ExpressionTree> MEETINGS =
      anyOf(
          methods("java.util.concurrent.CountDownLatch", "await"),
          methods("java.util.concurrent.CyclicBarrier", "await"),
          methods("java.util.concurrent.Exchanger", "exchange"),
          methods(
              "java.util.concurrent.Phaser",
              "awaitAdvance",
              "awaitAdvanceInterruptibly",
              "arriveAndAwaitAdvance"),
          methods("java.util.concurrent.BlockingQueue", "put", "take"),
          timed("java.util.concurrent.BlockingQueue", "offer", "poll"),
          methods("java.util.concurrent.BlockingDeque", "putFirst", "putLast", "takeFirst", "takeLast"),
          timed("java.util.concurrent.BlockingDeque", "offerFirst", "offerLast", "pollFirst", "pollLast"),
          methods("java.util.concurrent.TransferQueue", "transfer"),
          timed("java.util.concurrent.TransferQueue", "tryTransfer"));

  private static final Matcher<ExpressionTree> LOCKS =
      anyOf(
          methods("java.util.concurrent.Semaphore", "acquire", "acquireUninterruptibly"),
          timed("java.util.concurrent.Semaphore", "tryAcquire"),
          methods("java.util.concurrent.locks.Lock", "lock", "lockInterruptibly"),
          timed("java.util.concurrent.locks.Lock", "tryLock"),
          methods("java.util.concurrent.locks.Condition", "await", "awaitNanos", "awaitUntil", "awaitUninterruptibly"),
          methods(
              "java.util.concurrent.locks.StampedLock",
              "readLock",
              "readLockInterruptibly",
              "writeLock",
              "writeLockInterruptibly"),
          timed("java.util.concurrent.locks.StampedLock", "tryReadLock", "tryWriteLock"));

  private WaitingCalls() {}

  /** Whether a call, a constructor or a method reference is one of them. */
  static boolean waits(ExpressionTree call, VisitorState state) {
    return anyOf(THREADS, RESULTS, MEETINGS, LOCKS).matches(call, state) || BlockingCalls.block(call, state);
  }

  static Matcher<ExpressionTree> methods(String type, String... names) {
    return instanceMethod().onDescendantOf(type).namedAnyOf(names);
  }

  /** Only with a time to wait; without one they return at once. */
  private static Matcher<ExpressionTree> timed(String type, String... names) {
    return anyOf(
        instanceMethod().onDescendantOf(type).namedAnyOf(names).withParameters("long", TIME_UNIT),
        instanceMethod().onDescendantOf(type).namedAnyOf(names).withParameters("int", "long", TIME_UNIT),
        instanceMethod().onDescendantOf(type).namedAnyOf(names).withParameters("java.lang.Object", "long", TIME_UNIT));
  }
}
