package clutch.runtime.futures;

import clutch.runtime.ClutchException;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.convert.Calling;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.convert.PythonScript;
import clutch.runtime.convert.PythonStacks;
import clutch.runtime.convert.Strings;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.LongObjects;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.InterpreterStore;
import clutch.runtime.interpreter.LoopThread;
import clutch.runtime.interpreter.OpenInterpreter;
import clutch.runtime.upcall.Upcalls;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The event loop of an interpreter, made when it is first needed. Java gives it calls to run by their
 * numbers, and is told by one Python function how each has ended.
 */
final class EventLoop implements LoopThread.Loop, InterpreterStore.Kept {

  private static final int RETURNED = 0;
  private static final int RAISED = 1;
  private static final int CANCELLED = 2;
  private static final int ELEMENT = 3;

  private final OpenInterpreter interpreter;
  private final PythonScript script;
  private final Map<Long, RunningCall> running = new ConcurrentHashMap<>();

  /** Who wants to know that the interpreter has ended. */
  private final Set<Consumer<InterpreterClosedException>> waiting = ConcurrentHashMap.newKeySet();

  private EventLoop(OpenInterpreter interpreter) {
    this.interpreter = interpreter;
    this.script = PythonScript.load(interpreter, EventLoop.class, "event_loop.py");
  }

  /** The one of an interpreter. Attached. */
  static EventLoop of(OpenInterpreter interpreter) {
    return interpreter.store().get(EventLoop.class, () -> new EventLoop(interpreter));
  }

  /** Starts it unless it runs, and waits, detached, until it does. Attached, under a guard. */
  void start() {
    interpreter.loopThread().start(this);
  }

  // Its thread

  @Override
  public void open() {
    long tell = Upcalls.function(interpreter, this::told);
    long name = Strings.toPython(Thread.currentThread().getName());
    try {
      done(Calling.call(script.function("open_loop"), tell, name));
    } finally {
      Attachment.release(name);
      Attachment.release(tell);
    }
  }

  @Override
  public void run() {
    try {
      done(Calling.call(script.function("run_loop")));
    } finally {
      // None, unless user code has closed the loop under them.
      List.copyOf(running.keySet()).forEach(this::failForWantOfALoop);
    }
  }

  private void failForWantOfALoop(long number) {
    RunningCall call = running.remove(number);
    if (call != null) {
      call.raised(new ClutchException("The event loop of %s has ended".formatted(interpreter)));
    }
  }

  @Override
  public void stop() {
    done(Calling.call(script.function("stop_loop")));
  }

  @Override
  public Map<Long, List<StackTraceElement>> stacks() {
    return PythonStacks.byNumber(interpreter, checked(Calling.call(script.function("stacks"))));
  }

  /** Python says what has become of a call: kind, number, value. */
  private long told(OpenInterpreter in, long arguments, int count) {
    long kind = LongObjects.asLong(Memory.pointer(arguments));
    long number = LongObjects.asLong(Memory.pointer(arguments + Long.BYTES));
    long value = Memory.pointer(arguments + 2L * Long.BYTES);
    RunningCall call = kind == ELEMENT ? running.get(number) : running.remove(number);
    if (call != null) {
      switch ((int) kind) {
        case RETURNED -> call.returned(value);
        case RAISED -> call.raisedInPython(value);
        case CANCELLED -> call.cancelled();
        default -> call.element(value);
      }
    }
    References.increment(Constants.NONE);
    return Constants.NONE;
  }

  // What runs on it

  /** Whether a {@code partial} calls a coroutine function. Attached. */
  boolean isCoroutineFunction(long call) {
    return isTrue("is_coroutine_function", call);
  }

  /** Whether an object can be awaited. Attached. */
  boolean isAwaitable(long object) {
    return isTrue("is_awaitable", object);
  }

  private boolean isTrue(String question, long object) {
    long answer = checked(Calling.call(script.function(question), object));
    Attachment.release(answer);
    return answer == Constants.TRUE;
  }

  /** Has a coroutine function called on it. Attached. */
  void call(long number, long partial, RunningCall call) {
    give("start", number, call, partial);
  }

  /** Has an awaitable run on it. Attached. */
  void follow(long number, long awaitable, RunningCall call) {
    give("follow", number, call, awaitable);
  }

  /** Has elements of a stream pulled on it. Attached. */
  void pull(long number, long stream, int most, RunningCall call) {
    long count = LongObjects.fromLong(most);
    try {
      give("pull", number, call, stream, count);
    } finally {
      Attachment.release(count);
    }
  }

  /** Has a stream closed on it. Attached. */
  void close(long number, long stream, RunningCall call) {
    give("close", number, call, stream);
  }

  private void give(String function, long number, RunningCall call, long... objects) {
    start();
    running.put(number, call);
    long[] arguments = new long[objects.length + 1];
    System.arraycopy(objects, 0, arguments, 1, objects.length);
    arguments[0] = LongObjects.fromLong(number);
    try {
      done(Calling.call(script.function(function), arguments));
    } catch (Throwable t) {
      running.remove(number);
      throw t;
    } finally {
      Attachment.release(arguments[0]);
    }
  }

  /** Cancels what runs under that number, if it does. Any thread; does not wait. */
  void cancel(long number) {
    interpreter.soon(
        () -> {
          long argument = LongObjects.fromLong(number);
          try {
            done(Calling.call(script.function("cancel"), argument));
          } finally {
            Attachment.release(argument);
          }
        });
  }

  /** Ends a coroutine that nobody will await. Attached. */
  void discard(long awaitable) {
    done(Calling.call(script.function("discard"), awaitable));
  }

  /** A new reference to a stream of what a {@code partial} yields when called. Attached. */
  long stream(long partial) {
    return checked(Calling.call(script.function("Stream"), partial));
  }

  /** Borrowed: {@code functools.partial}. Attached. */
  long partial() {
    return script.function("partial");
  }

  // Its end

  void whenInterpreterEnds(Consumer<InterpreterClosedException> told) {
    waiting.add(told);
  }

  void forget(Consumer<InterpreterClosedException> told) {
    waiting.remove(told);
  }

  @Override
  public void interpreterEnded() {
    InterpreterClosedException closed =
        new InterpreterClosedException(interpreter.name(), interpreter.state());
    waiting.forEach(one -> one.accept(closed));
  }

  private static void done(long result) {
    Attachment.release(checked(result));
  }

  private static long checked(long result) {
    if (result == 0) {
      throw PythonErrors.take();
    }
    return result;
  }
}
