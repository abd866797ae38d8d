package clutch.samples.library.asyncio;

import clutch.runtime.Python;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** Asks a server on a socket: all connections are Python's, all answers Java's. */
final class Questions {

  private final Echo echo;
  private final CountDownLatch patience = new CountDownLatch(1);

  private Questions(Echo echo) {
    this.echo = echo;
  }

  /** Runs on a thread of Python's, where it may wait. */
  private String answer(String question) {
    if (question.equals("why?")) {
      try {
        patience.await();
      } catch (InterruptedException e) {
        return "never mind";
      }
    }
    return question.toUpperCase(Locale.ROOT);
  }

  private void askAll(PrintStream out) throws InterruptedException, ExecutionException {
    Server server = echo.serve(this::answer).get();
    CompletableFuture<String> unanswered = echo.ask(server, "why?");
    List<CompletableFuture<String>> answers =
        Stream.of("who?", "what?", "where?").map(question -> echo.ask(server, question)).toList();
    for (CompletableFuture<String> answer : answers) {
      out.println(answer.get());
    }
    out.println(echo.ask(server, "when").thenCombine(echo.ask(server, "ever?"), String::concat).get());

    // Cancelling reaches Python: the client's task is cancelled, and its connection closed.
    unanswered.cancel(true);
    try {
      unanswered.get();
    } catch (CancellationException e) {
      out.println("no answer");
    }
    patience.countDown();
    echo.stop(server).get();
    out.println("serving: " + server.isServing());
  }

  static void run(Python python, PrintStream out) throws InterruptedException, ExecutionException {
    new Questions(python.bind(Echo.class)).askAll(out);
  }

  static void main() throws InterruptedException, ExecutionException {
    try (Python python = Python.start()) {
      run(python, System.out);
    }
  }
}
