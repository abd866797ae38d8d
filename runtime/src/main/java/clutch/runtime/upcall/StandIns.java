package clutch.runtime.upcall;

import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import org.jspecify.annotations.Nullable;

/**
 * Java exceptions that were thrown in place of a Python one and go on into Python, where the Python one is
 * raised again: out of it has to come the same Java object, as it does for all others. The Python exception
 * refers to it, and so keeps it for as long as it lives itself.
 */
public final class StandIns {

  private static final String ATTRIBUTE = "__clutch_java__";

  /** Looking at an exception costs something: nobody does before there is one to find. */
  private static volatile boolean any;

  private StandIns() {}

  private record StandIn(Throwable thrown) implements JavaBody {

    @Override
    public long call(OpenInterpreter interpreter, long arguments, int count) throws Throwable {
      throw thrown;
    }
  }

  /** Has a Python exception refer to the Java one that was thrown in its place. Attached. */
  static void note(OpenInterpreter interpreter, long raised, Throwable thrown) {
    long standIn = Upcalls.function(interpreter, new StandIn(thrown));
    long name = name();
    if (name == 0 || ObjectProtocol.setAttribute(raised, name, standIn) != 0) {
      Exceptions.clear(); // A class without room for it: the Python exception goes by itself.
    } else {
      any = true;
    }
    release(name);
    release(standIn);
  }

  /**
   * The Java exception that was thrown in place of a Python one. Attached.
   *
   * @param raised a borrowed reference to the Python exception
   * @return null if there was none
   */
  public static @Nullable Throwable of(long raised) {
    if (!any) {
      return null;
    }
    long name = name();
    long standIn = name == 0 ? 0 : ObjectProtocol.attribute(raised, name);
    Throwable thrown = standIn != 0 && Upcalls.bodyOf(standIn) instanceof StandIn known ? known.thrown : null;
    if (standIn == 0) {
      Exceptions.clear();
    }
    release(name);
    release(standIn);
    return thrown;
  }

  private static long name() {
    try (Arena arena = Arena.ofConfined()) {
      return JavaErrors.text(arena, ATTRIBUTE);
    }
  }

  private static void release(long reference) {
    if (reference != 0) {
      References.decrement(reference);
    }
  }
}
