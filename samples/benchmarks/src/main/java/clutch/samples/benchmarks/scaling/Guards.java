package clutch.samples.benchmarks.scaling;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntFunction;

/**
 * The guards that each call takes and gives back, by many threads at once, beside as many counters of which no two
 * share a cache line, and beside one counter for all. Looks inside the runtime, which hands its guards to nobody; on a class path it may.
 */
final class Guards {

  /** In longs: more than any processor fetches at once. */
  private static final int APART = 32;

  private static final int TURNS = 5;

  private static final MethodHandle NEW;
  private static final MethodHandle STRIPE;
  private static final MethodHandle ACQUIRE;
  private static final MethodHandle RELEASE;

  static {
    try {
      Class<?> guards = Class.forName("clutch.runtime.interpreter.GuardCount");
      MethodHandles.Lookup inside = MethodHandles.privateLookupIn(guards, MethodHandles.lookup());
      NEW = object(inside.findConstructor(guards, MethodType.methodType(void.class)));
      STRIPE = inside.findStatic(guards, "stripeOf", MethodType.methodType(int.class, Thread.class));
      ACQUIRE = object(inside.findVirtual(guards, "acquire", MethodType.methodType(boolean.class, int.class)));
      RELEASE = object(inside.findVirtual(guards, "release", MethodType.methodType(void.class, int.class)));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Guards() {}

  private static MethodHandle object(MethodHandle handle) {
    MethodType type = handle.type();
    return handle.asType(
        type.parameterCount() > 0
            ? type.changeParameterType(0, Object.class)
            : type.changeReturnType(Object.class));
  }

  /**
   * Prints nanoseconds for a guard that is taken and given back.
   *
   * @param arguments how many threads, and how often each does it in a turn
   */
  public static void main(String[] arguments) {
    int threads = Integer.parseInt(arguments[0]);
    int times = Integer.parseInt(arguments[1]);
    double guarded = 0;
    double counted = 0;
    double shared = 0;
    for (int turn = -2; turn < TURNS; turn++) {
      Object guards = guards();
      AtomicLongArray counters = new AtomicLongArray((threads + 2) * APART);
      double first = nanos(threads, times, _ -> guard(guards, times));
      double second = nanos(threads, times, number -> count(counters, (number + 1) * APART, times));
      double third = nanos(threads, times, _ -> count(counters, APART, times));
      guarded += turn < 0 ? 0 : first / TURNS;
      counted += turn < 0 ? 0 : second / TURNS;
      shared += turn < 0 ? 0 : third / TURNS;
    }
    Child.print("guards", guarded);
    Child.print("counters", counted);
    Child.print("oneCounter", shared);
  }

  private static Object guards() {
    try {
      return (Object) NEW.invokeExact();
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  private static Runnable guard(Object guards, int times) {
    return () -> {
      try {
        int stripe = (int) STRIPE.invokeExact(Thread.currentThread());
        for (int i = 0; i < times; i++) {
          if ((boolean) ACQUIRE.invokeExact(guards, stripe)) {
            RELEASE.invokeExact(guards, stripe);
          }
        }
      } catch (Throwable t) {
        throw new IllegalStateException(t);
      }
    };
  }

  private static Runnable count(AtomicLongArray counters, int index, int times) {
    return () -> {
      for (int i = 0; i < times; i++) {
        long _ = counters.incrementAndGet(index);
        long _ = counters.decrementAndGet(index);
      }
    };
  }

  /** Of the processors' time, as there are more threads than processors. */
  private static double nanos(int threads, int times, IntFunction<Runnable> work) {
    CountDownLatch ready = new CountDownLatch(threads);
    Thread[] all = new Thread[threads];
    long start = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      Runnable here = work.apply(i);
      all[i] =
          Thread.ofPlatform()
              .start(
                  () -> {
                    ready.countDown();
                    Waiting.await(ready);
                    here.run();
                  });
    }
    for (Thread thread : all) {
      Waiting.join(thread);
    }
    int processors = Math.min(threads, Runtime.getRuntime().availableProcessors());
    return (double) (System.nanoTime() - start) * processors / threads / times;
  }
}
