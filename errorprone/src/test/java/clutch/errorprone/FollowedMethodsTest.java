package clutch.errorprone;

import org.junit.jupiter.api.Test;

/** Methods of the same class are looked into, and reported where attached code calls them. */
class FollowedMethodsTest {

  @Test
  void followsMethodsOfTheSameClass() {
    Checked.members(
        """
        void test() {
          // BUG: Diagnostic contains: Shop.load waits (Shop.load -> Shop.fetch -> CompletableFuture.join)
          String text = interpreter.call(() -> load() + 1);
          // BUG: Diagnostic contains: Shop.fetch waits (Shop.fetch -> CompletableFuture.join)
          String fetched = interpreter.call(this::fetch);
        }

        private String load() {
          return fetch();
        }

        String fetch() {
          return future.join();
        }
        """);
  }

  @Test
  void followsNestedTypesConstructorsAndSynchronizedMethods() {
    Checked.members(
        """
        void test(Counter counter, Prices prices) {
          // BUG: Diagnostic contains: new Prices waits (new Prices -> CompletableFuture.join)
          Prices made = interpreter.call(() -> new Prices(future));
          // BUG: Diagnostic contains: Prices.of waits (Prices.of -> new Prices -> CompletableFuture.join)
          Prices other = interpreter.call(() -> Prices.of(future));
          // BUG: Diagnostic contains: Counter.next waits (Counter.next -> synchronized)
          int next = interpreter.call(() -> counter.next());
        }

        static class Prices {
          final String text;

          Prices(CompletableFuture<String> future) {
            text = future.join();
          }

          static Prices of(CompletableFuture<String> future) {
            return new Prices(future);
          }
        }

        static final class Counter {
          private int count;

          synchronized int next() {
            return count++;
          }
        }
        """);
  }

  @Test
  void survivesRecursion() {
    Checked.members(
        """
        void test() {
          interpreter.run(() -> even(3));
          // BUG: Diagnostic contains: Shop.down waits (Shop.down -> CompletableFuture.join)
          interpreter.run(() -> down(3));
        }

        private boolean even(int number) {
          return number == 0 || odd(number - 1);
        }

        private boolean odd(int number) {
          return number != 0 && even(number - 1);
        }

        private void down(int count) {
          if (count > 0) {
            down(count - 1);
          }
          future.join();
        }
        """);
  }

  @Test
  void leavesAloneWhatMayBeOverriddenOrWaitsDetached() {
    Checked.members(
        """
        void test(Source source) {
          interpreter.run(() -> source.text());
          interpreter.run(() -> detached());
          interpreter.run(() -> start());
        }

        private String detached() {
          return Python.detached(() -> future.join());
        }

        private void start() {
          executor.submit(() -> future.join());
        }

        static class Source {
          CompletableFuture<String> future;

          String text() {
            return future.join();
          }
        }
        """);
  }
}
