package clutch.runtime.interpreter;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of Java code that Python has called: under a guard, so that the thread can attach again
 * when it is through. Attached at both ends.
 */
public final class UpcallScope implements AutoCloseable {

  private final KeptThread kept;
  private final @Nullable Runnable release;

  UpcallScope(KeptThread kept, @Nullable Runnable release) {
    this.kept = kept;
    this.release = release;
    kept.beginUpcall();
  }

  @Override
  public void close() {
    kept.endUpcall();
    if (release != null) {
      release.run();
    }
  }
}
