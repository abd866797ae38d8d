package clutch.runtime.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JarTreeTest {

  @TempDir Path folder;

  private Path write(String content) throws IOException {
    return TestJar.in(folder, "shop.jar").add("code/shop.py", content).write();
  }

  private static JarTree tree(Path jar) throws IOException {
    return JarTree.of(URI.create("jar:" + jar.toUri() + "!/").toURL(), "code/");
  }

  @Test
  void theSameContentHasTheSameFingerprint() throws IOException {
    Path jar = write("one");
    assertThat(tree(jar).fingerprint()).isPresent().isEqualTo(tree(jar).fingerprint());
  }

  @Test
  void aJarOfTheSameNameAndSizeWithOtherContentHasAnother() throws IOException {
    Path jar = write("one");
    var before = tree(jar).fingerprint();
    long size = Files.size(jar);
    assertThat(tree(write("two")).fingerprint()).isPresent().isNotEqualTo(before);
    assertThat(jar).hasSize(size);
  }

  @Test
  void aJarWithSomethingBeforeItIsListedAndHasNone() throws IOException {
    byte[] plain = Files.readAllBytes(write("one"));
    Path jar = folder.resolve("runnable.jar");
    try (OutputStream out = Files.newOutputStream(jar)) {
      out.write("#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII));
      out.write(plain);
    }
    assertThat(tree(jar).fingerprint()).isEmpty();
    assertThat(tree(jar).files()).extracting(FileTree.Entry::path).containsExactly("shop.py");
  }

  @Test
  void whatIsNoJarHasNone() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.jar"), "no");
    assertThat(tree(file).fingerprint()).isEmpty();
  }

  @Test
  void whatWasFoundOutIsRememberedUntilTheJarChanges() throws IOException {
    Cache cache = new Cache(folder.resolve("cache"));
    Path jar = write("one");
    assertThat(cache.remembered("what", List.of(tree(jar)), () -> "first")).isEqualTo("first");
    assertThat(cache.remembered("what", List.of(tree(jar)), () -> "later")).isEqualTo("first");
    assertThat(cache.remembered("other", List.of(tree(jar)), () -> "later")).isEqualTo("later");
    assertThat(cache.remembered("what", List.of(tree(write("two"))), () -> "later")).isEqualTo("later");
  }
}
