package clutch.runtime.convert;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.MemorySegment.Scope;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which memory is there for as long as anyone holds on to it, and which can be freed while it is held. A
 * scope does not say which it is; its class does. Memory of a kind that is not known can be freed.
 */
final class Lifetimes {

  private static final Scope FOR_EVER = Arena.global().scope();

  private static final Set<Class<?>> WHILE_REACHABLE = whileReachable();

  private Lifetimes() {}

  private static Set<Class<?>> whileReachable() {
    try (Arena confined = Arena.ofConfined();
        Arena shared = Arena.ofShared()) {
      Set<Class<?>> closeable = Set.of(confined.scope().getClass(), shared.scope().getClass());
      return Stream.of(
              Arena.global().scope(),
              Arena.ofAuto().scope(),
              MemorySegment.ofBuffer(ByteBuffer.allocateDirect(0)).scope())
          .map(Scope::getClass)
          .filter(kind -> !closeable.contains(kind))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** Whether nobody can free the memory. */
  static boolean isForEver(Scope scope) {
    return FOR_EVER.equals(scope);
  }

  /** Whether the memory is there for as long as its scope is reachable. */
  static boolean isWhileReachable(Scope scope) {
    return WHILE_REACHABLE.contains(scope.getClass());
  }
}
