package clutch.errorprone;

import org.junit.jupiter.api.Test;

/** Which code is looked into: what runs attached, on this thread. */
class WaitingWhileAttachedTest {

  @Test
  void looksIntoAllThatRunsAttached() {
    Checked.statements(
        """
        // BUG: Diagnostic contains: [Clutch/WaitingWhileAttached] The code in Interpreter.run runs attached
        interpreter.run(() -> future.join());
        // BUG: Diagnostic contains: The code in Interpreter.call runs attached to its interpreter and must not wait
        String result = interpreter.call(() -> future.join());
        // BUG: Diagnostic contains: but CompletableFuture.join waits: Python's other threads may stand still
        String inTime = interpreter.call(() -> future.join(), java.time.Duration.ofSeconds(1));
        // BUG: Diagnostic contains: The code in Interpreter.submit
        CompletableFuture<String> later = interpreter.submit(() -> future.join());
        // BUG: Diagnostic contains: The code in InterpreterPool.call
        String pooled = pool.call(one -> future.join());
        """);
  }

  @Test
  void looksIntoFunctionsOfAllForms() {
    Checked.statements(
        """
        interpreter.run(
            new Runnable() {
              @Override
              public void run() {
                // BUG: Diagnostic contains: CompletableFuture.join waits
                future.join();
              }
            });
        // BUG: Diagnostic contains: CompletableFuture.join waits
        String referred = interpreter.call(future::join);
        // BUG: Diagnostic contains: CompletableFuture.join waits
        interpreter.run((Runnable) (() -> future.join()));
        interpreter.run(
            () -> {
              if (future.isDone()) {
                // BUG: Diagnostic contains: CompletableFuture.join waits
                System.out.println("done " + future.join().length());
              }
            });
        """);
  }

  @Test
  void looksIntoFunctionsForAttachedParameters() {
    Checked.file(
        """
        @PythonCallable("shop.names")
        interface Names {
          List<String> sorted(List<String> names, @Attached Comparator<String> order, Runnable done);
        }

        @PythonObject
        interface Basket {
          void each(@Attached Consumer<String> action);
        }

        abstract class Implemented implements Names {
          @Override
          public abstract List<String> sorted(List<String> names, Comparator<String> order, Runnable done);
        }

        class Shop {
          final CompletableFuture<Integer> future = new CompletableFuture<>();
          final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

          void test(Names names, Implemented implemented, Basket basket) {
            // BUG: Diagnostic contains: The function for the parameter order runs attached
            names.sorted(List.of(), (a, b) -> future.join(), () -> {});
            // BUG: Diagnostic contains: Shop.compare waits (Shop.compare -> CompletableFuture.join)
            names.sorted(List.of(), this::compare, () -> {});
            // BUG: Diagnostic contains: The function for the parameter order runs attached
            implemented.sorted(List.of(), (a, b) -> future.join(), () -> {});
            names.sorted(List.of(), Comparator.naturalOrder(), () -> future.join());
            // BUG: Diagnostic contains: CompletableFuture.join waits
            basket.each(name -> future.join());
            basket.each(queue::offer);
          }

          private int compare(String first, String second) {
            return future.join();
          }
        }
        """);
  }

  @Test
  void leavesAloneWhatIsDetached() {
    Checked.statements(
        """
        interpreter.run(() -> Python.detached(() -> future.join()));
        String result = interpreter.call(() -> Python.detached(future::join));
        interpreter.run(
            () -> {
              Python.detached(
                  () -> {
                    future.join();
                    lock.lock();
                  });
            });
        Python.detached(() -> future.join());
        """);
  }

  @Test
  void leavesAloneWhatRunsOutside() {
    Checked.statements(
        """
        future.join();
        String text = future.join();
        interpreter.run(() -> System.out.println(text));
        interpreter.exec(future.join());
        executor.submit(() -> interpreter.run(() -> {})).get();
        """);
  }

  @Test
  void leavesAloneFunctionsForOtherThreads() {
    Checked.statements(
        """
        interpreter.run(
            () -> {
              executor.submit(() -> future.join());
              executor.execute(future::join);
              future.thenApply(text -> future.join());
              Thread.ofVirtual().start(() -> future.join());
              Callable<String> later = () -> future.join();
              Runnable object =
                  new Runnable() {
                    @Override
                    public void run() {
                      future.join();
                    }
                  };
              executor.execute(object);
            });
        """);
  }

  @Test
  void looksIntoFunctionsThatTheJdkCallsAtOnce() {
    Checked.statements(
        """
        List<CompletableFuture<String>> futures = List.of();
        Map<String, String> cache = new HashMap<>();
        interpreter.run(
            () -> {
              // BUG: Diagnostic contains: CompletableFuture.join waits
              futures.forEach(one -> one.join());
              // BUG: Diagnostic contains: CompletableFuture.join waits
              cache.computeIfAbsent("egg", name -> future.join());
              // BUG: Diagnostic contains: CompletableFuture.join waits
              List<String> texts = futures.stream().map(CompletableFuture::join).filter(s -> true).toList();
              // BUG: Diagnostic contains: CompletableFuture.join waits
              futures.stream().forEach(one -> one.join());
              // BUG: Diagnostic contains: CompletableFuture.join waits
              String text = Optional.<String>empty().orElseGet(() -> future.join());
              // BUG: Diagnostic contains: CompletableFuture.join waits
              Optional.of(future).ifPresent(one -> Optional.of(one).ifPresent(other -> other.join()));
            });
        """);
  }

  @Test
  void leavesAloneStreamsThatOthersMayDrain() {
    Checked.statements(
        """
        List<CompletableFuture<String>> futures = List.of();
        Stream<String> texts = interpreter.call(() -> futures.stream().map(CompletableFuture::join));
        Iterator<String> each = interpreter.call(() -> futures.stream().map(CompletableFuture::join).iterator());
        """);
  }

  @Test
  void reportsEachWaitOnce() {
    Checked.statements(
        """
        interpreter.run(
            () ->
                interpreter.run(
                    () -> {
                      // BUG: Diagnostic contains: CompletableFuture.join waits
                      future.join();
                      // BUG: Diagnostic contains: synchronized waits
                      synchronized (this) {
                        future.cancel(true);
                      }
                    }));
        """);
  }

  @Test
  void isSuppressedByItsName() {
    Checked.file(
        """
        class Shop {
          CompletableFuture<String> future;

          @SuppressWarnings("WaitingWhileAttached")
          void byMethod(Interpreter interpreter) {
            interpreter.run(() -> future.join());
          }

          @SuppressWarnings("Clutch/WaitingWhileAttached")
          void byTag(Interpreter interpreter) {
            interpreter.run(() -> future.join());
          }

          void inside(Interpreter interpreter) {
            interpreter.run(
                () -> {
                  @SuppressWarnings("WaitingWhileAttached")
                  String text = future.join();
                  String known = known();
                });
            interpreter.run(
                new Runnable() {
                  @Override
                  @SuppressWarnings("WaitingWhileAttached")
                  public void run() {
                    future.join();
                  }
                });
          }

          @SuppressWarnings("WaitingWhileAttached")
          private String known() {
            return future.join();
          }
        }
        """);
  }
}
