package clutch.runtime.convert;

import clutch.runtime.cpython.UnicodeObjects;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Names that are looked up again and again, as interned strings. Attached. */
public final class Names {

  private Names() {}

  /**
   * A new reference to an interned {@code str} with exactly that text, whatever it holds.
   *
   * @param name a Python name
   */
  public static long of(String name) {
    long text = Strings.toPython(name);
    MemorySegment word = OutParameter.word();
    word.set(ValueLayout.JAVA_LONG, 0, text);
    UnicodeObjects.internInPlace(word);
    return OutParameter.value(word);
  }
}
