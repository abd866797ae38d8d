package clutch.runtime.glue;

import clutch.runtime.convert.PythonErrors;
import clutch.runtime.cpython.Calls;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;
import clutch.runtime.futures.FutureCall;
import clutch.runtime.interpreter.OpenInterpreter;

/** A function and its arguments as one Python object, to be called later and elsewhere. Attached. */
final class Bound {

  private Bound() {}

  /**
   * A new reference to a {@code functools.partial}.
   *
   * @param slots a spare slot, then the arguments: for a method, its object first
   * @param count how many arguments
   * @param names the keywords of the last ones; 0 for none
   */
  static long of(OpenInterpreter interpreter, Callee callee, long slots, int count, long names) {
    return switch (callee) {
      case PythonFunction function ->
          of(interpreter, function.callable(), slots, count, names);
      case PythonAttribute attribute ->
          throw new IllegalStateException(attribute.name() + " is an attribute, which is not called");
      case ResolvedMember method when method.function() != 0 ->
          of(interpreter, method.function(), slots, count, names);
      case ResolvedMember method -> {
        // The method of the object takes the place of the object.
        long first = slots + Long.BYTES;
        long self = Memory.pointer(first);
        Memory.setPointer(first, checked(ObjectProtocol.attribute(self, method.nameText())));
        References.decrement(self);
        yield partial(interpreter, first, count, names);
      }
    };
  }

  /** The spare slot before the arguments is where the function goes. */
  private static long of(OpenInterpreter interpreter, long function, long slots, int count, long names) {
    Memory.setPointer(slots, function);
    return partial(interpreter, slots, count + 1, names);
  }

  private static long partial(OpenInterpreter interpreter, long first, int count, long names) {
    int positional = names == 0 ? count : count - KeywordNames.count(names);
    return checked(Calls.vectorcall(FutureCall.partial(interpreter), first, positional, names));
  }

  private static long checked(long reference) {
    if (reference == 0) {
      throw PythonErrors.take();
    }
    return reference;
  }
}
