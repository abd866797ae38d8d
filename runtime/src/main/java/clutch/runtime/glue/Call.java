package clutch.runtime.glue;

import clutch.runtime.ConversionException;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.PythonException;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.cpython.Calls;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.events.CallEvent;
import clutch.runtime.events.Events;
import clutch.runtime.futures.FutureCall;
import clutch.runtime.futures.PythonPublisher;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * One call in its making, on one thread: arguments are added in their order, then it is made, then
 * its result is converted. {@link #close()} gives all references back, restores the thread as it was
 * and gives back the guard, whatever happened in between.
 *
 * <p>A thread reuses its calls, so that a call allocates nothing. After it was closed a call must not
 * be touched.
 */
public final class Call extends CallResult implements AutoCloseable {

  /** {@code PY_VECTORCALL_ARGUMENTS_OFFSET}: the slot before the arguments is the callee's to use. */
  private static final long SPARE_SLOT = 1L << 63;

  private final Attachment attachment;
  private @Nullable Callee callee;

  /** Those that are thrown in place of Python's. */
  private @Nullable JavaExceptions exceptions;

  /** What is recorded of it; null until a call of this thread is. */
  private @Nullable CallEvent event;

  private boolean recorded;

  Call(Attachment attachment) {
    super(attachment.threadNumber());
    this.attachment = attachment;
  }

  /** The call of this thread at this depth, made for its first one and reused for later ones. */
  static Call of(Attachment attachment) {
    Call call = (Call) attachment.companion();
    return call == null ? first(attachment) : call;
  }

  private static Call first(Attachment attachment) {
    try {
      Call call = new Call(attachment);
      attachment.companion(call);
      return call;
    } catch (Throwable t) {
      attachment.close();
      throw t;
    }
  }

  /** Keeps the member, and so what the binding owns, reachable while the call runs. */
  void begin(PythonMember called) {
    beginWith(called);
  }

  /**
   * Begins with the object whose member it is as the first argument.
   *
   * @param self a new reference, which is this call's from now on
   */
  void begin(ResolvedMember called, long self) {
    push(self);
    beginWith(called);
  }

  @SuppressWarnings("ReferenceEquality") // it is the write that is to be spared
  private void beginWith(Callee called) {
    // Most calls of a loop are of one member, and to write a reference may cost a fence for the collector.
    if (callee != called) {
      callee = called;
    }
    if (Events.recordCalls()) {
      beginRecording();
    }
  }

  private void beginRecording() {
    if (event == null) {
      event = new CallEvent();
    }
    event.begin();
    recorded = true;
  }

  private void endRecording() {
    recorded = false;
    CallEvent ended = Objects.requireNonNull(event);
    ended.end();
    if (ended.shouldCommit()) {
      Callee called = Objects.requireNonNull(callee);
      ended.record(interpreter().name(), called.target(), called.name());
    }
  }

  /**
   * Calls the function.
   *
   * @throws PythonException what it raised
   */
  public void invoke() {
    long returned = callee instanceof PythonFunction function ? call(function) : call(objectMember());
    if (returned == 0) {
      throw failure(Exceptions.take(), new Throwable());
    }
    result(returned);
  }

  private long call(PythonFunction function) {
    long names = names(function.keywordNames());
    return Calls.vectorcall(function.callable(), address + Long.BYTES, positional(names) | SPARE_SLOT, names);
  }

  private long call(ResolvedMember method) {
    long names = names(method.keywordNames());
    long flags = positional(names) | SPARE_SLOT;
    return method.function() == 0
        ? Calls.vectorcallMethod(method.nameText(), address + Long.BYTES, flags, names)
        : Calls.vectorcall(method.function(), address + Long.BYTES, flags, names);
  }

  /**
   * Calls the function.
   *
   * @param inPlaceOfPythons the Java exceptions that are thrown in place of Python's
   * @throws PythonException what it raised, unless one of those stands for it
   */
  public void invoke(JavaExceptions inPlaceOfPythons) {
    exceptions = inPlaceOfPythons;
    invoke();
  }

  /**
   * Reads the attribute.
   *
   * @throws PythonException what reading it raised
   */
  public void read() {
    long attribute = ObjectProtocol.attribute(owner(), attributeName());
    if (attribute == 0) {
      throw failure(Exceptions.take(), new Throwable());
    }
    result(attribute);
  }

  /**
   * Reads the attribute.
   *
   * @param inPlaceOfPythons the Java exceptions that are thrown in place of Python's
   * @throws PythonException what reading it raised, unless one of those stands for it
   */
  public void read(JavaExceptions inPlaceOfPythons) {
    exceptions = inPlaceOfPythons;
    read();
  }

  /**
   * Writes the last argument to the attribute.
   *
   * @throws PythonException what writing it raised
   */
  public void write() {
    if (ObjectProtocol.setAttribute(owner(), attributeName(), last()) != 0) {
      throw failure(Exceptions.take(), new Throwable());
    }
  }

  /**
   * Writes the last argument to the attribute.
   *
   * @param inPlaceOfPythons the Java exceptions that are thrown in place of Python's
   * @throws PythonException what writing it raised, unless one of those stands for it
   */
  public void write(JavaExceptions inPlaceOfPythons) {
    exceptions = inPlaceOfPythons;
    write();
  }

  private long owner() {
    return callee instanceof PythonAttribute attribute
        ? attribute.owner()
        : Memory.pointer(address + Long.BYTES);
  }

  private long attributeName() {
    return callee instanceof PythonAttribute attribute
        ? attribute.nameText()
        : objectMember().nameText();
  }

  /**
   * Has the function called by the interpreter itself, with the arguments that were added.
   *
   * @param type how its result is converted
   * @param <T> its result's Java type
   * @return its result; to complete the future otherwise stops the call
   * @throws InterpreterClosedException once the interpreter is closing
   */
  public <T extends @Nullable Object> CompletableFuture<T> submit(PythonType<T> type) {
    return FutureCall.begin(
        interpreter(), bound(), type.converter(), exceptions, "a future of " + description());
  }

  /**
   * As {@link #submit(PythonType)}.
   *
   * @param type how its result is converted
   * @param inPlaceOfPythons the Java exceptions that fail the future in place of Python's
   * @param <T> its result's Java type
   * @return its result
   */
  public <T extends @Nullable Object> CompletableFuture<T> submit(
      PythonType<T> type, JavaExceptions inPlaceOfPythons) {
    exceptions = inPlaceOfPythons;
    return submit(type);
  }

  /**
   * As {@link #submit()}.
   *
   * @param inPlaceOfPythons the Java exceptions that fail the future in place of Python's
   * @return complete, with null, when the call has ended
   */
  public CompletableFuture<Void> submit(JavaExceptions inPlaceOfPythons) {
    exceptions = inPlaceOfPythons;
    return submit();
  }

  /**
   * As {@link #submit(PythonType)}, for a function whose result is of no interest.
   *
   * @return complete, with null, when the call has ended
   */
  @SuppressWarnings("unchecked") // a Void is null, whatever its type argument says of that
  public CompletableFuture<Void> submit() {
    return (CompletableFuture<Void>) (CompletableFuture<?>) submit(PythonTypes.VOID);
  }

  /**
   * Publishes what the async generator function yields, called with the arguments that were added.
   *
   * @param type how each element is converted
   * @param <T> the elements' Java type
   * @return a publisher for one subscriber
   */
  public <T extends @Nullable Object> Flow.Publisher<T> publish(PythonType<T> type) {
    return PythonPublisher.of(
        interpreter(), bound(), type.converter(), exceptions, "a publisher of " + description());
  }

  /**
   * As {@link #publish(PythonType)}.
   *
   * @param type how each element is converted
   * @param inPlaceOfPythons the Java exceptions that fail it in place of Python's
   * @param <T> the elements' Java type
   * @return a publisher for one subscriber
   */
  public <T extends @Nullable Object> Flow.Publisher<T> publish(
      PythonType<T> type, JavaExceptions inPlaceOfPythons) {
    exceptions = inPlaceOfPythons;
    return publish(type);
  }

  /** Function and arguments as one object, which outlives this call: a new reference. */
  private long bound() {
    if (attachment.beforeExit() != null) {
      throw new ConversionException(
          "arguments",
          "memory whose arena can be closed can't be lent to a call that goes on after its method has returned; "
              + "pass memory of Arena.ofAuto()");
    }
    Callee called = Objects.requireNonNull(callee);
    long names =
        names(called instanceof PythonFunction function ? function.keywordNames() : objectMember().keywordNames());
    int _ = positional(names); // refuses what was left out before something that is passed by position
    return Bound.of(interpreter(), called, address, count(), names);
  }

  private String description() {
    Callee called = Objects.requireNonNull(callee);
    return called.target() + (called.target().indexOf(':') < 0 ? ":" : ".") + called.name();
  }

  /**
   * What Python raised, or the Java exception that stands for it.
   *
   * @param raised what Python raised: taken first, so that it is gone whatever else fails
   * @param here made as near to the caller as can be: the JVM takes its time for each frame
   */
  private PythonException failure(long raised, Throwable here) {
    return exceptions == null
        ? PythonErrors.take(raised, here)
        : PythonErrors.take(raised, here, interpreter(), exceptions);
  }

  @Override
  public void close() {
    try {
      releaseReferences();
    } finally {
      leave();
    }
  }

  private void leave() {
    try {
      attachment.close();
    } finally {
      if (recorded) {
        endRecording();
      }
    }
  }

  private void releaseReferences() {
    releaseArguments();
    releaseResult();
    if (exceptions != null) {
      exceptions = null;
    }
  }

  @Override
  OpenInterpreter interpreter() {
    return attachment.interpreter();
  }

  @Override
  Shape shape() {
    return callee instanceof PythonFunction function
        ? function.shape()
        : objectMember().member().shape();
  }

  private ResolvedMember objectMember() {
    return (ResolvedMember) Objects.requireNonNull(callee);
  }
}
