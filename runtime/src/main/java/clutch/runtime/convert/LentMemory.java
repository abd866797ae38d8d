package clutch.runtime.convert;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import clutch.runtime.cpython.Buffers;
import clutch.runtime.cpython.Calls;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.MemoryViews;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.InterpreterStore;
import clutch.runtime.interpreter.LiveReferences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Memory of Java's that Python looks at, without a copy. What lasts for ever is just shown; what lasts for as
 * long as it is reachable is kept until Python looks at it no more; what can be freed is lent until the call is
 * over. Its work in Python is done in {@code lent.py}. Attached.
 */
final class LentMemory implements InterpreterStore.Kept, LiveReferences.Owner {

  /** Where memory of no bytes lies, for want of an address of its own. */
  private static final MemorySegment NOTHING = Arena.global().allocate(Long.BYTES, Long.BYTES);

  /** Room for what describes memory of one dimension, which is copied at once. */
  private static final ThreadLocal<MemorySegment> DESCRIPTION =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(Buffers.SIZE + 2 * Long.BYTES, Long.BYTES));

  private final PythonScript script;
  private final long javaMemory;
  private final long gone;
  private final long nextGone;
  private final long stopNoting;
  private final AtomicLong numbers = new AtomicLong();
  private final Map<Long, MemorySegment> kept = new ConcurrentHashMap<>();

  private LentMemory(OpenInterpreter interpreter) {
    script = PythonScript.load(interpreter, LentMemory.class, "lent.py");
    javaMemory = script.function("JavaMemory");
    gone = script.function("gone");
    nextGone = script.function("next_gone");
    stopNoting = script.function("stop_noting");
  }

  private static LentMemory of(OpenInterpreter interpreter) {
    return interpreter
        .store()
        .get(
            LentMemory.class,
            () -> {
              LentMemory made = new LentMemory(interpreter);
              interpreter.liveReferences().add(made);
              return made;
            });
  }

  /**
   * A {@code memoryview} of memory.
   *
   * @param segment the memory
   * @param element what its elements are
   * @param shape how many of them each dimension has
   * @return a new reference
   */
  static long lend(
      OpenInterpreter interpreter, MemorySegment segment, ElementType element, long... shape) {
    if (!segment.isNative()) {
      throw new Mismatch(
          "expected memory outside of Java's heap, where Python can't look; pass a segment that an arena allocated, or an array, which is copied");
    }
    if (segment.address() == 0 && segment.byteSize() != 0) {
      throw new Mismatch("there is no memory at address 0");
    }
    MemorySegment.Scope scope = segment.scope();
    if (Lifetimes.isForEver(scope)) {
      return view(segment, element, shape);
    }
    LentMemory lent = of(interpreter);
    lent.forgetGone();
    if (Lifetimes.isWhileReachable(scope)) {
      return lent.untilGone(segment, element, shape);
    }
    HeldReference held = HeldReferences.of(interpreter).find(scope);
    try {
      long owner = held == null ? 0 : held.newView();
      if (owner != 0) {
        return lent.ofPython(owner, segment, element, shape);
      }
      // Asked last: what Java held of Python's memory, and does not hold any more, was closed before.
      if (!scope.isAlive()) {
        throw new Mismatch("the memory has been freed: its arena is closed");
      }
      return lent.forCall(interpreter, segment, element, shape);
    } finally {
      Reference.reachabilityFence(segment); // and with it the arena, or what is held might be dropped
    }
  }

  /** The memory is Python's own, and kept by Python, for as long as the owner is there. */
  private long ofPython(long owner, MemorySegment segment, ElementType element, long[] shape) {
    try (Owned owned = new Owned(owner);
        Owned memory = new Owned(memory(segment, element, shape, 0, owned.borrow(), Constants.NONE))) {
      return Checked.reference(MemoryViews.fromObject(memory.borrow()));
    }
  }

  private long untilGone(MemorySegment segment, ElementType element, long[] shape) {
    long number = numbers.incrementAndGet();
    kept.put(number, segment);
    try (Owned memory = new Owned(memory(segment, element, shape, number, Constants.NONE, Constants.NONE))) {
      return Checked.reference(MemoryViews.fromObject(memory.borrow()));
    } catch (Throwable t) {
      kept.remove(number);
      throw t;
    }
  }

  private long forCall(
      OpenInterpreter interpreter, MemorySegment segment, ElementType element, long[] shape) {
    Attachment call = interpreter.innermost();
    if (call == null) {
      throw new Mismatch(
          "its arena can be closed, and no call of Java's is under way for which the memory could be lent; "
              + "use memory of Arena.ofAuto()");
    }
    if (call.takesNoMore()) {
      throw new Mismatch(
          "its arena can be closed, and the call that it would be lent for is ending; use memory of Arena.ofAuto()");
    }
    try (Owned watched = new Owned(Sequences.newList(0));
        Owned memory = new Owned(memory(segment, element, shape, 0, Constants.NONE, watched.borrow()));
        Owned shown = new Owned(MemoryViews.fromObject(memory.borrow()))) {
      Attachment.release(
          Checked.reference(
              Calling.call(script.function("watch"), memory.borrow(), shown.borrow())));
      LentForCall.of(call, this).add(memory.handOut(), segment);
      return shown.handOut();
    }
  }

  /** A new reference to what stands for the memory in Python. */
  private long memory(
      MemorySegment segment, ElementType element, long[] shape, long number, long owner, long watched) {
    try (Owned parts = new Owned(Sequences.newTuple(4))) {
      set(parts, 0, view(segment, element, shape));
      set(parts, 1, Ints.toPython(number));
      References.increment(owner);
      set(parts, 2, owner);
      References.increment(watched);
      set(parts, 3, watched);
      return Checked.reference(Calls.callWithOne(javaMemory, parts.borrow()));
    }
  }

  private static void set(Owned tuple, int index, long item) {
    Checked.status(Sequences.setTupleItem(tuple.borrow(), index, item));
  }

  private static long view(MemorySegment segment, ElementType element, long[] shape) {
    if (shape.length == 1) {
      MemorySegment room = DESCRIPTION.get();
      room.set(JAVA_LONG, Buffers.SIZE, shape[0]);
      return view(
          segment, element, room, room.asSlice(Buffers.SIZE, Long.BYTES), room.asSlice(Buffers.SIZE + Long.BYTES));
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(Buffers.SIZE, Long.BYTES);
      return view(
          segment, element, buffer, arena.allocateFrom(JAVA_LONG, shape), arena.allocate(JAVA_LONG, shape.length));
    }
  }

  private static long view(
      MemorySegment segment, ElementType element, MemorySegment buffer, MemorySegment shape, MemorySegment strides) {
    long address = segment.byteSize() == 0 ? NOTHING.address() : segment.address();
    Buffers.describe(buffer, address, segment.isReadOnly(), element.format(), element.size(), shape, strides);
    return Checked.reference(MemoryViews.fromBuffer(buffer));
  }

  /**
   * Takes back what was lent for a call that is over.
   *
   * @param memory a borrowed reference to what stands for it
   * @return 0 if Python has let go of it; 1 if it holds a view that is released now; 2 if it can still
   *     reach the memory
   */
  int takeBack(long memory) {
    try (Owned answer = new Owned(Calling.call(script.function("take_back"), memory))) {
      return Ints.asInt(answer.borrow());
    }
  }

  private void forgetGone() {
    // Asked first, without any Python code: mostly there is none.
    while (!kept.isEmpty() && Checked.status(ObjectProtocol.isTrue(gone)) != 0) {
      long next = Calling.call(nextGone);
      if (next == 0) {
        Exceptions.clear(); // another thread has taken it
        return;
      }
      try (Owned number = new Owned(next)) {
        kept.remove(Ints.asLong(number.borrow()));
      }
    }
  }

  /** What Python still looks at stays until the interpreter is gone; nobody asks for it any more. */
  @Override
  public void giveBack() {
    Attachment.release(Calling.call(stopNoting));
    Exceptions.clear();
  }

  @Override
  public void interpreterEnded() {
    kept.clear();
  }
}
