package clutch.samples.benchmarks.scaling;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntConsumer;

/**
 * The guards that calls in place take and give back, by many threads at once, beside as many counters of which no two
 * share a cache line, and beside one counter for all. Looks inside the runtime, which hands its guards to nobody; on a
 * class path it may.
 */
final class Guards {

  /** In longs: more than any processor fetches at once. */
  private static final int APART = 32;

  private static final int TURNS = 5;

  private static final MethodHandle NEW;
  private static final MethodHandle OWN;
  private static final MethodHandle ACQUIRE;
  private static final MethodHandle RELEASE;

  static {
    try {
      Class<?> guards = Class.forName("clutch.runtime.interpreter.GuardCount");
      Class<?> own = Class.forName("clutch.runtime.interpreter.GuardCount$OwnGuard");
      MethodHandles.Lookup inside = MethodHandles.privateLookupIn(guards, MethodHandles.lookup());
      MethodType nothing = MethodType.methodType(void.class);
      NEW = inside.findConstructor(guards, nothing).asType(MethodType.methodType(Object.class));
      OWN = inside.findVirtual(guards, "ownGuard", MethodType.methodType(own)).asType(MethodType.genericMethodType(1));
      ACQUIRE = ofObject(inside.findVirtual(own, "acquire", MethodType.methodType(boolean.class)));
      RELEASE = ofObject(inside.findVirtual(own, "release", nothing));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Guards() {}

  private static MethodHandle ofObject(MethodHandle method) {
    return method.asType(method.type().changeParameterType(0, Object.class));
  }

  /**
   * Prints nanoseconds for a guard that is taken and given back.
   *
   * @param arguments how many threads, and how often each does it in a turn
   */
  public static void main(String[] arguments) {
    Program.begin();
    int threads = Integer.parseInt(arguments[0]);
    int times = Integer.parseInt(arguments[1]);
    double guarded = 0;
    double counted = 0;
    double shared = 0;
    for (int turn = -2; turn < TURNS; turn++) {
      Object guards = guards();
      AtomicLong one = new AtomicLong();
      AtomicLongArray apart = new AtomicLongArray((threads + 2) * APART);
      double first = nanos(threads, _ -> guard(guards, times)) / times;
      double second = nanos(threads, number -> count(apart, (number + 1) * APART, times)) / times;
      double third = nanos(threads, _ -> count(one, times)) / times;
      guarded += turn < 0 ? 0 : first / TURNS;
      counted += turn < 0 ? 0 : second / TURNS;
      shared += turn < 0 ? 0 : third / TURNS;
    }
    Program.print("guards", guarded);
    Program.print("counters", counted);
    Program.print("oneCounter", shared);
  }

  private static Object guards() {
    try {
      return (Object) NEW.invokeExact();
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  /** Each thread with a guard of its own, as calls in place have them. */
  private static void guard(Object guards, int times) {
    try {
      Object own = (Object) OWN.invokeExact(guards);
      for (int i = 0; i < times; i++) {
        if (!(boolean) ACQUIRE.invokeExact(own)) {
          throw new IllegalStateException("A guard was refused");
        }
        RELEASE.invokeExact(own);
      }
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  /** A counter for this thread alone, by stores without a fence, and with a look at what all threads read. */
  private static void count(AtomicLongArray counters, int index, int times) {
    for (int i = 0; i < times; i++) {
      counters.setRelease(index, 1);
      if (counters.get(0) != 0) {
        throw new IllegalStateException("A counter is not its thread's own");
      }
      counters.setRelease(index, 0);
    }
  }

  private static void count(AtomicLong shared, int times) {
    for (int i = 0; i < times; i++) {
      long _ = shared.incrementAndGet();
      long _ = shared.decrementAndGet();
    }
  }

  /** Of the processors' time, as there are more threads than processors. */
  private static double nanos(int threads, IntConsumer work) {
    CountDownLatch ready = new CountDownLatch(threads);
    Thread[] all = new Thread[threads];
    long start = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      int number = i;
      all[i] =
          Thread.ofPlatform()
              .start(
                  () -> {
                    ready.countDown();
                    Waiting.await(ready);
                    work.accept(number);
                  });
    }
    for (Thread thread : all) {
      Waiting.join(thread);
    }
    int processors = Math.min(threads, Runtime.getRuntime().availableProcessors());
    return (double) (System.nanoTime() - start) * processors / threads;
  }
}
