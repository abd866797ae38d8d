package clutch.runtime.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What a child JVM printed, and when. */
final class Timeline {

  private record Entry(Duration at, String stream, String line) {}

  private final long start = System.nanoTime();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition added = lock.newCondition();
  private final List<Entry> entries = new ArrayList<>();

  void add(String stream, String line) {
    lock.lock();
    try {
      entries.add(new Entry(elapsed(), stream, line));
      added.signalAll();
    } finally {
      lock.unlock();
    }
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Waits for a line that contains this text. */
  boolean await(String text, Duration longest) throws InterruptedException {
    lock.lock();
    try {
      long nanos = longest.toNanos();
      while (entries.stream().noneMatch(entry -> entry.line.contains(text))) {
        if (nanos <= 0) {
          return false;
        }
        nanos = added.awaitNanos(nanos);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** The lines of one stream, {@code out} or {@code err}. */
  List<String> lines(String stream) {
    lock.lock();
    try {
      return entries.stream().filter(entry -> entry.stream.equals(stream)).map(Entry::line).toList();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public String toString() {
    lock.lock();
    try {
      StringBuilder text = new StringBuilder();
      for (Entry entry : entries) {
        long millis = TimeUnit.NANOSECONDS.toMillis(entry.at.toNanos());
        text.append("%7.3f %s %s%n".formatted(millis / 1000.0, entry.stream, entry.line));
      }
      return text.toString();
    } finally {
      lock.unlock();
    }
  }
}
