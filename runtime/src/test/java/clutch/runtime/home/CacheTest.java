package clutch.runtime.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ClutchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

  @TempDir Path folder;

  private Cache cache() {
    return new Cache(folder.resolve("cache"));
  }

  private static void fill(Path target) throws IOException {
    Files.writeString(target.resolve("a.py"), "a = 1");
  }

  @Test
  void aContentIsUnpackedOnce() {
    AtomicInteger times = new AtomicInteger();
    Cache.Filling filling =
        target -> {
          times.incrementAndGet();
          fill(target);
        };
    Path first = cache().unpacked("code", "key", filling);
    assertThat(cache().unpacked("code", "key", filling)).isEqualTo(first).isDirectoryContaining("glob:**a.py");
    assertThat(times).hasValue(1);
  }

  @Test
  void answersThatWereTornAreFoundOutAgain() throws IOException {
    AtomicInteger times = new AtomicInteger();
    Cache.Finding finding = () -> "found " + times.incrementAndGet();
    assertThat(cache().remembered("what", List.of(), finding)).isEqualTo("found 1");
    assertThat(cache().remembered("what", List.of(), finding)).isEqualTo("found 1");
    Path answer;
    try (var answers = Files.list(folder.resolve("cache/asked"))) {
      answer = answers.findFirst().orElseThrow();
    }
    for (byte[] torn : List.of(new byte[0], new byte[] {'f', 'o'}, new byte[] {(byte) 0xff})) {
      Files.write(answer, torn);
      int before = times.get();
      assertThat(cache().remembered("what", List.of(), finding)).isEqualTo("found " + (before + 1));
      assertThat(cache().remembered("what", List.of(), finding)).isEqualTo("found " + (before + 1));
    }
  }

  @Test
  void oldAnswersAreForgotten() throws IOException {
    cache().keepAnswer("old", "yes");
    Path old = folder.resolve("cache/asked/old");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(100))));
    cache().keepAnswer("new", "no");
    assertThat(old).doesNotExist();
    assertThat(cache().answer("new")).contains("no");
  }

  @Test
  void whatWasTornIsNeverUsed() throws IOException {
    IOException full = new IOException("No space left on device");
    assertThatThrownBy(
            () ->
                cache()
                    .unpacked(
                        "code",
                        "key",
                        target -> {
                          fill(target);
                          throw full;
                        }))
        .isInstanceOf(ClutchException.class)
        .hasMessageContaining(folder.resolve("cache").toString())
        .hasMessageContaining("No space left on device")
        .hasMessageContaining("PythonOptions.builder().cache(...)");
    assertThat(folder.resolve("cache/code")).isEmptyDirectory();
    assertThat(cache().unpacked("code", "key", CacheTest::fill).resolve("a.py")).hasContent("a = 1");
  }

  @Test
  void whatAKilledProcessLeftIsNotUsedAndGoesAfterADay() throws IOException {
    Path kind = Files.createDirectories(cache().unpacked("code", "other", CacheTest::fill).resolveSibling(""));
    Path fresh = Files.createDirectory(kind.resolve(".key-1"));
    Path abandoned = Files.createDirectory(kind.resolve(".key-2"));
    Files.createFile(abandoned.resolve("half.py"));
    Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    assertThat(cache().unpacked("code", "key", CacheTest::fill)).isEqualTo(kind.resolve("key"));
    assertThat(fresh).exists();
    assertThat(abandoned).doesNotExist();
  }

  @Test
  void manyThreadsGetTheSameFolder() throws Exception {
    int count = 8;
    CyclicBarrier together = new CyclicBarrier(count);
    Callable<Path> unpacking =
        () ->
            cache()
                .unpacked(
                    "code",
                    "key",
                    target -> {
                      fill(target);
                      meet(together);
                    });
    try (var threads = Executors.newFixedThreadPool(count)) {
      List<Path> folders =
          threads.invokeAll(IntStream.range(0, count).mapToObj(_ -> unpacking).toList()).stream()
              .map(future -> future.resultNow())
              .toList();
      assertThat(folders.stream().collect(Collectors.toSet())).hasSize(1);
      assertThat(folders.getFirst().resolve("a.py")).hasContent("a = 1");
    }
  }

  private static void meet(CyclicBarrier together) throws IOException {
    try {
      together.await();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  @Test
  void answersAreKept() throws IOException {
    cache().keepAnswer("key", "answer");
    assertThat(cache().answer("key")).contains("answer");
    assertThat(cache().answer("other")).isEmpty();
  }

  @Test
  void anUnusableCacheKeepsNoAnswers() throws IOException {
    Files.createFile(folder.resolve("cache"));
    cache().keepAnswer("key", "answer");
    assertThat(cache().answer("key")).isEmpty();
  }
}
