package clutch.processor.plan;

import clutch.processor.model.Parameter;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Deferred;

/** One step of a call, in the words of CPython's own documentation. */
public sealed interface Step {

  /** Returns at once if the object has been closed, as closing twice is harmless. */
  record UnlessClosed() implements Step {}

  /** Takes a guard: until it is released, the interpreter does not close. */
  record Guard() implements Step {}

  /** Makes a thread state of the interpreter current on this thread. */
  record Attach() implements Step {}

  /**
   * Converts an argument and adds it to the call.
   *
   * @param parameter the parameter that it comes from
   */
  record Convert(Parameter parameter) implements Step {}

  /**
   * Converts an argument and adds it to the call, unless it is empty: then it is left out.
   *
   * @param parameter the parameter that it comes from
   */
  record ConvertUnlessEmpty(Parameter parameter) implements Step {}

  /** Calls the Python function. */
  record Invoke() implements Step {}

  /** Gets the attribute's value. */
  record Read() implements Step {}

  /** Sets the attribute's value. */
  record Write() implements Step {}

  /**
   * Gives the call, under a guard of its own, to the interpreter, and returns what will become of it.
   *
   * @param type the method's result
   */
  record Submit(Deferred type) implements Step {}

  /**
   * Converts what came back.
   *
   * @param type the method's result
   */
  record Return(ValueType type) implements Step {}

  /** Gives back the references to Python objects that the call took. */
  record Drop() implements Step {}

  /** Lets go of whatever thread state is attached, so that nothing waits for this thread. */
  record Detach() implements Step {}

  /** Gives the call to one of the interpreter's own threads. */
  record HandOver() implements Step {}

  /** Gives the conversion of the arguments to one of the interpreter's own threads that runs no calls. */
  record HandOverArguments() implements Step {}

  /** Waits for that thread. */
  record Await() implements Step {}

  /** Leaves the thread with the thread state that it came with, or none. */
  record Restore() implements Step {}

  /** Gives the handle to the object back: its use has ended. */
  record CloseHandle() implements Step {}

  /** Releases the guard. */
  record Release() implements Step {}
}
