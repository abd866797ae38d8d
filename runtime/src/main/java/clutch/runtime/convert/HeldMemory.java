package clutch.runtime.convert;

import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.ObjectProtocol;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.Function;

/**
 * Memory of a Python object that Java looks at, without a copy.
 *
 * @param segment the memory
 * @param layout how its elements lie
 * @param arena whose end is the segment's
 * @param reference what keeps the memory
 */
record HeldMemory<R extends HeldReference>(MemorySegment segment, BufferLayout layout, Arena arena, R reference) {

  /**
   * Memory that is held from now on. Attached.
   *
   * @param layout where it lies
   * @param holder holds it for as long as an arena is open, or reachable
   */
  @SuppressWarnings("MustBeClosedChecker") // closed by hand, at the interpreter's end, or never needed again
  static <R extends HeldReference> HeldMemory<R> of(BufferLayout layout, Function<Arena, R> holder) {
    Arena arena = Arena.ofShared();
    MemorySegment all = Memory.at(layout.start(), layout.span(), arena);
    R reference = holder.apply(arena);
    reference.add();
    return new HeldMemory<>(layout.readOnly() ? all.asReadOnly() : all, layout, arena, reference);
  }

  /**
   * Makes sure that there are elements for Java to look at.
   *
   * @param expected what would fit
   * @param object whose memory it is
   */
  static void check(BufferLayout layout, String expected, long object) {
    if (layout.holdsObjects() || layout.isIndirect()) {
      throw new Mismatch(
          "expected %s, got %s, whose elements are pointers (format '%s')"
              .formatted(expected, Description.of(object), layout.format()));
    }
  }

  /**
   * Why an object has not lent its memory, of which an exception is set. What is no lender, or says that it can't
   * lend, does not fit; what else it raises is its own.
   *
   * @param expected what would fit
   */
  static RuntimeException refusal(String expected, long object) {
    if (ObjectProtocol.hasBuffer(object) == 0) {
      Exceptions.clear();
      return Mismatch.expected(expected, object);
    }
    if (!BufferView.isRefusal()) {
      return PythonErrors.take();
    }
    return new Mismatch(
        "expected %s, got %s (%s)"
            .formatted(expected, Description.of(object), PythonErrors.take().pythonMessage()));
  }
}
