package clutch.samples.library.futures;

import clutch.runtime.Python;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Has Python's threads run Java's errands: one waits for the other to be done. */
final class Errands {

  private Errands() {}

  static void run(Python python, PrintStream out) throws IOException {
    ConcurrentFutures futures = python.bind(ConcurrentFutures.class);
    try (ThreadPool pool = futures.threadPool(2, "errand")) {
      CountDownLatch bought = new CountDownLatch(1);
      Future cook =
          pool.submit(
              () -> {
                bought.await();
                return "supper";
              });
      Future buy = pool.submit(() -> "rice");
      Iterator<Future> done = futures.asCompleted(List.of(cook, buy));
      out.println(done.next().result());
      // Runs at once, as it is done already.
      buy.addDoneCallback(future -> bought.countDown());
      out.println(done.next().result());

      Future torn = pool.submit(Errands::carry);
      try {
        torn.result();
      } catch (IOException e) {
        out.println("thrown again: " + e);
      }
      out.println(torn.done());
    }
  }

  private static String carry() throws IOException {
    throw new IOException("the bag is torn");
  }

  static void main() throws IOException {
    try (Python python = Python.start()) {
      run(python, System.out);
    }
  }
}
