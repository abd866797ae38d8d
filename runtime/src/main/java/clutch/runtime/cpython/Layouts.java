package clutch.runtime.cpython;

import java.lang.invoke.MethodHandles;

/** The classes that look for where CPython keeps something, once, when they are first used. */
public final class Layouts {

  private Layouts() {}

  /**
   * Has all of them look now. Without a GIL some may wait for other threads of Python, and who waits in Java
   * for such a class stays attached: two threads could wait for each other. So they look while there is one.
   * With a GIL they don't wait, and a start is spared what may never be used. Attached.
   */
  public static void findBeforeOthersWait() {
    if (Constants.hasGil()) {
      return;
    }
    MethodHandles.Lookup here = MethodHandles.lookup();
    try {
      here.ensureInitialized(ReferenceCounts.class);
      here.ensureInitialized(NumberLayout.class);
      here.ensureInitialized(NumberLayout.Floats.class);
      here.ensureInitialized(SmallInts.class);
      here.ensureInitialized(TextLayout.class);
      here.ensureInitialized(ItemLayout.class);
      here.ensureInitialized(ExceptionObjects.class);
      here.ensureInitialized(Frames.class);
      here.ensureInitialized(TypeVersions.class);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("They are in this very package", e);
    }
  }
}
