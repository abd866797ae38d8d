package clutch.errorprone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls wait, and which of their neighbours do not. */
class WaitingCallsTest {

  private static final String TEMPLATE =
      """
      abstract class Shop {
        abstract <T> T a(Class<T> type);

        void test(Interpreter interpreter) throws Exception {
          interpreter.call(
              () -> {
                %s
                %s;
                return null;
              });
        }
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a(Thread.class).join()",
        "a(Thread.class).join(java.time.Duration.ofSeconds(1))",
        "Thread.sleep(1)",
        "new Object().wait()",
        "new Object().wait(1, 2)",
        "a(Process.class).waitFor()",
        "TimeUnit.SECONDS.sleep(1)",
        "LockSupport.park()",
        "LockSupport.parkNanos(1)",
        "a(Future.class).get()",
        "a(Future.class).get(1, TimeUnit.SECONDS)",
        "a(FutureTask.class).get()",
        "a(CompletableFuture.class).get()",
        "a(ForkJoinTask.class).join()",
        "a(ExecutorService.class).invokeAll(List.of())",
        "a(ExecutorService.class).awaitTermination(1, TimeUnit.SECONDS)",
        "a(ExecutorService.class).close()",
        "a(ExecutorCompletionService.class).take()",
        "a(CountDownLatch.class).await()",
        "a(CountDownLatch.class).await(1, TimeUnit.SECONDS)",
        "a(CyclicBarrier.class).await()",
        "a(Exchanger.class).exchange(null)",
        "a(Phaser.class).arriveAndAwaitAdvance()",
        "a(ArrayBlockingQueue.class).take()",
        "a(BlockingQueue.class).poll(1, TimeUnit.SECONDS)",
        "a(BlockingQueue.class).offer(null, 1, TimeUnit.SECONDS)",
        "a(LinkedBlockingDeque.class).takeLast()",
        "a(LinkedTransferQueue.class).transfer(null)",
        "a(Semaphore.class).acquire()",
        "a(Semaphore.class).tryAcquire(2, 1, TimeUnit.SECONDS)",
        "a(ReentrantLock.class).lock()",
        "a(ReentrantReadWriteLock.class).writeLock().lock()",
        "a(Lock.class).tryLock(1, TimeUnit.SECONDS)",
        "a(Condition.class).await()",
        "a(StampedLock.class).readLock()",
        "a(InputStream.class).read()",
        "a(DataInputStream.class).readInt()",
        "a(BufferedReader.class).readLine()",
        "a(OutputStream.class).write(1)",
        "a(Writer.class).write(\"egg\")",
        "new FileInputStream(\"egg\")",
        "Files.readString(Path.of(\"egg\"))",
        "Files.exists(Path.of(\"egg\"))",
        "a(FileChannel.class).read(ByteBuffer.allocate(1))",
        "a(File.class).delete()",
        "new Socket(\"localhost\", 1)",
        "a(ServerSocket.class).accept()",
        "a(SocketChannel.class).read(ByteBuffer.allocate(1))",
        "a(Selector.class).select()",
        "a(Selector.class).select(1)",
        "a(URL.class).openStream()",
        "InetAddress.getByName(\"localhost\")",
        "a(HttpClient.class).send(null, HttpResponse.BodyHandlers.ofString())",
        "DriverManager.getConnection(\"jdbc:egg\")",
        "a(PreparedStatement.class).executeQuery()",
        "a(java.sql.Connection.class).commit()",
        "a(ResultSet.class).next()",
      })
  void waits(String call) {
    Checked.file(TEMPLATE.formatted("// BUG: Diagnostic contains: waits: Python's other threads", call));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a(Thread.class).interrupt()",
        "Thread.onSpinWait()",
        "new Object().notifyAll()",
        "a(Process.class).onExit()",
        "a(CompletableFuture.class).getNow(null)",
        "a(Future.class).resultNow()",
        "a(Future.class).cancel(true)",
        "a(Map.class).get(1)",
        "a(ExecutorService.class).submit(() -> 1)",
        "a(ExecutorService.class).shutdown()",
        "a(CountDownLatch.class).countDown()",
        "a(Semaphore.class).tryAcquire()",
        "a(Semaphore.class).release()",
        "a(Lock.class).tryLock()",
        "a(Lock.class).unlock()",
        "a(Condition.class).signal()",
        "a(StampedLock.class).tryOptimisticRead()",
        "a(BlockingQueue.class).offer(1)",
        "a(BlockingQueue.class).poll()",
        "a(BlockingQueue.class).add(1)",
        "a(BlockingQueue.class).drainTo(List.of())",
        "a(Selector.class).selectNow()",
        "a(HttpClient.class).sendAsync(null, HttpResponse.BodyHandlers.ofString())",
        "System.out.println(1)",
        "System.out.write(1)",
        "a(PrintWriter.class).write(1)",
        "a(StringWriter.class).write(1)",
        "new StringReader(\"egg\").read()",
        "new BufferedReader(new StringReader(\"egg\")).readLine()",
        "Path.of(\"egg\").getFileName()",
        "a(File.class).getName()",
        "a(ByteBuffer.class).get()",
        "String.join(\"\", \"egg\")",
        "a(Interpreter.class).eval(\"1\").call(1)",
      })
  void doesNotWait(String call) {
    Checked.file(TEMPLATE.formatted("", call));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "InputStream in = new ByteArrayInputStream(new byte[1]); in.read()",
        "InputStream bytes = new ByteArrayInputStream(new byte[1]);"
            + " DataInputStream in = new DataInputStream(bytes); in.readInt()",
        "try (Reader in = new BufferedReader(new StringReader(\"egg\"))) { in.read(); }",
      })
  void knowsStreamsInMemory(String statements) {
    Checked.file(TEMPLATE.formatted("", statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "InputStream in = a(InputStream.class); in.read()",
        "BufferedReader in = new BufferedReader(a(Reader.class)); in.readLine()",
      })
  void knowsNotWhatStreamsOfOthersAre(String statements) {
    Checked.file(TEMPLATE.formatted("// BUG: Diagnostic contains: waits", statements));
  }
}
