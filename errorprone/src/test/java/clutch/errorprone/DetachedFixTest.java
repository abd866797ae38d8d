package clutch.errorprone;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import org.junit.jupiter.api.Test;

/** The fix that is suggested: it compiles, or there is none. The helper compiles what it makes. */
class DetachedFixTest {

  private static final String HEADER =
      """
      package shop;

      import clutch.runtime.Interpreter;
      import clutch.runtime.Python;
      import java.io.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.locks.*;

      abstract class Shop {
        Interpreter interpreter;
        CompletableFuture<String> future;
        Future<?> other;
        CountDownLatch latch;
        Lock lock;
        InputStream in;

      """;

  @Test
  void importsPython() {
    BugCheckerRefactoringTestHelper.newInstance(WaitingWhileAttached.class, getClass())
        .addInputLines(
            "in/Shop.java",
            """
            import clutch.runtime.Interpreter;
            import java.util.concurrent.CompletableFuture;

            class Shop {
              String test(Interpreter interpreter, CompletableFuture<String> future) {
                return interpreter.call(() -> future.join());
              }
            }
            """)
        .addOutputLines(
            "out/Shop.java",
            """
            import clutch.runtime.Interpreter;
            import clutch.runtime.Python;
            import java.util.concurrent.CompletableFuture;

            class Shop {
              String test(Interpreter interpreter, CompletableFuture<String> future) {
                return interpreter.call(() -> Python.detached(() -> future.join()));
              }
            }
            """)
        .doTest();
  }

  @Test
  void keepsResults() {
    becomes(
        """
        void test() {
          interpreter.run(() -> future.join());
          int length = interpreter.call(() -> 1 + future.join().length());
          interpreter.run(
              () -> {
                String first = future.join();
                var second = future.join();
                System.out.println("got " + future.join());
              });
          String referred = interpreter.call(future::join);
        }
        """,
        """
        void test() {
          interpreter.run(() -> Python.detached(() -> future.join()));
          int length = interpreter.call(() -> 1 + Python.detached(() -> future.join()).length());
          interpreter.run(
              () -> {
                String first = Python.detached(() -> future.join());
                var second = Python.detached(() -> future.join());
                System.out.println("got " + Python.detached(() -> future.join()));
              });
          String referred = interpreter.call(() -> Python.detached(() -> future.join()));
        }
        """);
  }

  @Test
  void takesMethodsWithoutAResult() {
    becomes(
        """
        void test() throws InterruptedException {
          interpreter.run(() -> lock.lock());
          interpreter.run(lock::lock);
          int number =
              interpreter.call(
                  () -> {
                    Thread.sleep(5);
                    latch.await();
                    return 1;
                  });
        }
        """,
        """
        void test() throws InterruptedException {
          interpreter.run(() -> Python.detached(() -> lock.lock()));
          interpreter.run(() -> Python.detached(() -> lock.lock()));
          int number =
              interpreter.call(
                  () -> {
                    Python.detached(() -> { Thread.sleep(5); return null; });
                    Python.detached(() -> { latch.await(); return null; });
                    return 1;
                  });
        }
        """);
  }

  @Test
  void takesPrimitivesWhereABoxWillDo() {
    becomes(
        """
        void test() throws Exception {
          boolean done = interpreter.call(() -> latch.await(1, TimeUnit.SECONDS));
          long sum =
              interpreter.call(
                  () -> {
                    long first = in.read();
                    int read;
                    while ((read = in.read()) != -1) {
                      first += read;
                    }
                    if (in.read() == -1 || !lock.tryLock(1, TimeUnit.SECONDS)) {
                      return 0;
                    }
                    return in.read();
                  });
        }
        """,
        """
        void test() throws Exception {
          boolean done = interpreter.call(() -> Python.detached(() -> latch.await(1, TimeUnit.SECONDS)));
          long sum =
              interpreter.call(
                  () -> {
                    long first = Python.detached(() -> in.read());
                    int read;
                    while ((read = Python.detached(() -> in.read())) != -1) {
                      first += read;
                    }
                    if (Python.detached(() -> in.read()) == -1 || !Python.detached(() -> lock.tryLock(1, TimeUnit.SECONDS))) {
                      return 0;
                    }
                    return Python.detached(() -> in.read());
                  });
        }
        """);
  }

  @Test
  void leavesPrimitivesWhereABoxMeansSomethingElse() {
    stays(
        """
        void test(List<Integer> numbers) throws Exception {
          interpreter.call(() -> numbers.remove(in.read()));
          interpreter.call(() -> (byte) in.read());
          interpreter.call(() -> in.read() == in.read());
        }
        """);
  }

  @Test
  void throwsTheSame() {
    becomes(
        """
        void one() throws InterruptedException {
          interpreter.call(
              () -> {
                try {
                  InputStream made = new FileInputStream("egg");
                  return made;
                } catch (FileNotFoundException e) {
                  return null;
                }
              });
          boolean done = interpreter.call(() -> latch.await(1, TimeUnit.SECONDS));
        }

        void several() throws Exception {
          Object first = interpreter.call(() -> other.get());
          interpreter.call(
              () -> {
                try {
                  Object result = other.get();
                  return result;
                } catch (Exception e) {
                  return null;
                }
              });
        }
        """,
        """
        void one() throws InterruptedException {
          interpreter.call(
              () -> {
                try {
                  InputStream made = Python.detached(() -> new FileInputStream("egg"));
                  return made;
                } catch (FileNotFoundException e) {
                  return null;
                }
              });
          boolean done = interpreter.call(() -> Python.detached(() -> latch.await(1, TimeUnit.SECONDS)));
        }

        void several() throws Exception {
          Object first = interpreter.call(() -> Python.detached(() -> other.get()));
          interpreter.call(
              () -> {
                try {
                  Object result = Python.detached(() -> other.get());
                  return result;
                } catch (Exception e) {
                  return null;
                }
              });
        }
        """);
  }

  @Test
  void leavesSeveralExceptionsThatAreCaughtOneByOne() {
    stays(
        """
        Object test() {
          return interpreter.call(
              () -> {
                try {
                  return other.get();
                } catch (InterruptedException | ExecutionException e) {
                  return null;
                }
              });
        }
        """);
  }

  /** javac then thinks that the lambda throws what it catches. */
  @Test
  void leavesWhatIsReturnedWhereItsExceptionIsCaught() {
    stays(
        """
        Object test() {
          return interpreter.call(
              () -> {
                try {
                  return new FileInputStream("egg");
                } catch (FileNotFoundException e) {
                  return null;
                }
              });
        }
        """);
  }

  @Test
  void leavesVariablesThatChange() {
    stays(
        """
        void test(List<CompletableFuture<String>> futures) {
          interpreter.run(
              () -> {
                for (int i = 0; i < futures.size(); i++) {
                  System.out.println(futures.get(i).join());
                }
                CompletableFuture<String> last = future;
                last = future;
                System.out.println(last.join());
              });
        }
        """);
  }

  @Test
  void leavesBlocksUnderALock() {
    stays(
        """
        void test() {
          interpreter.run(
              () -> {
                synchronized (lock) {
                  lock.unlock();
                }
              });
        }
        """);
  }

  @Test
  void wrapsTheCallThatComesToAWait() {
    becomes(
        """
        void test() throws IOException {
          String text = interpreter.call(() -> load());
          interpreter.call(this::load);
        }

        private String load() throws IOException {
          return in.read() + future.join();
        }
        """,
        """
        void test() throws IOException {
          String text = interpreter.call(() -> Python.detached(() -> load()));
          interpreter.call(() -> Python.detached(() -> this.load()));
        }

        private String load() throws IOException {
          return in.read() + future.join();
        }
        """);
  }

  private static void becomes(String before, String after) {
    BugCheckerRefactoringTestHelper.newInstance(WaitingWhileAttached.class, DetachedFixTest.class)
        .addInputLines("in/Shop.java", HEADER + before.indent(2) + "}\n")
        .addOutputLines("out/Shop.java", HEADER + after.indent(2) + "}\n")
        .doTest();
  }

  private static void stays(String source) {
    BugCheckerRefactoringTestHelper.newInstance(WaitingWhileAttached.class, DetachedFixTest.class)
        .addInputLines("in/Shop.java", HEADER + source.indent(2) + "}\n")
        .expectUnchanged()
        .doTest();
  }
}
