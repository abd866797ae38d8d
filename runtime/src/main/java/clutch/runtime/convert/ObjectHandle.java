package clutch.runtime.convert;

import clutch.runtime.CallInterruptedException;
import clutch.runtime.ClutchException;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.PyObject;
import clutch.runtime.PythonException;
import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.ObjectProtocol;
import clutch.runtime.cpython.References;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A handle that any thread may use or close, at the same time as others do. */
public final class ObjectHandle implements PyObject {

  /** Handles as values: the object itself, unconverted. */
  public static final Converter<PyObject> CONVERTER = new HandleConverter();

  private final OpenInterpreter interpreter;
  private final OwnedReference reference;

  private ObjectHandle(OpenInterpreter interpreter, long reference) {
    this.interpreter = interpreter;
    this.reference = OwnedReference.of(this, interpreter, reference);
  }

  /**
   * A handle that owns a reference from now on. Attached.
   *
   * @param interpreter the interpreter that the object lives in
   * @param reference an owned reference, or 0 with an exception set
   * @throws PythonException the exception that is set
   */
  public static ObjectHandle take(OpenInterpreter interpreter, long reference) {
    if (reference == 0) {
      throw PythonErrors.take();
    }
    return new ObjectHandle(interpreter, reference);
  }

  @Override
  public PyObject attribute(String name) {
    return with(object -> take(interpreter, Attributes.get(object, name)));
  }

  @Override
  public PyObject call(@Nullable Object... arguments) {
    return with(object -> take(interpreter, NaturalCall.call(interpreter, object, arguments)));
  }

  /** Calls it with arguments whose types are declared, and exceptions that are thrown in place of Python's. */
  @Nullable Object call(
      List<Converter<?>> parameters,
      Converter<?> result,
      @Nullable MappedExceptions mapped,
      @Nullable Object[] arguments) {
    return with(
        object -> {
          long[] converted = new long[arguments.length];
          try {
            for (int i = 0; i < arguments.length; i++) {
              converted[i] = argument(parameters.get(i), arguments[i], i);
            }
            return result(result, mapped, Calling.call(object, converted));
          } finally {
            for (long each : converted) {
              Attachment.release(each);
            }
          }
        });
  }

  private long argument(Converter<?> converter, @Nullable Object argument, int index) {
    String root = ArgumentRoots.of(index);
    try {
      return Functional.erased(converter).toPython(interpreter, argument, root);
    } catch (Mismatch mismatch) {
      throw mismatch.at(root);
    }
  }

  private @Nullable Object result(Converter<?> converter, @Nullable MappedExceptions mapped, long returned) {
    if (returned == 0) {
      throw mapped == null
          ? PythonErrors.take()
          : PythonErrors.take(Exceptions.take(), new Throwable(), interpreter, mapped);
    }
    try {
      return converter.fromPython(interpreter, returned, "result");
    } catch (Mismatch mismatch) {
      throw mismatch.at("result");
    } finally {
      Attachment.release(returned);
    }
  }

  @Override
  public <T> @Nullable T as(Class<T> type) {
    Converter<?> converter = ConvertersByClass.get(type);
    return with(
        object -> {
          try {
            @SuppressWarnings("unchecked") // the converter of a class makes values of that class
            T value = (T) converter.fromPython(interpreter, object, "result");
            return value;
          } catch (Mismatch mismatch) {
            throw mismatch.at("result");
          }
        });
  }

  @Override
  public OpenInterpreter interpreter() {
    return interpreter;
  }

  /** Whether it has been closed, or its interpreter has. */
  public boolean isClosed() {
    return reference.isGone();
  }

  @Override
  public void close() {
    long owned = reference.take();
    if (owned == 0) {
      return;
    }
    Attachment attachment;
    try {
      attachment = interpreter.enter();
    } catch (InterpreterClosedException closing) {
      // Before its end the interpreter gives back what was dropped; after it there is nothing to do.
      interpreter.droppedReferences().drop(owned);
      return;
    } catch (Throwable t) {
      interpreter.droppedReferences().drop(owned);
      throw t;
    }
    if (attachment == null) {
      interpreter.droppedReferences().drop(owned);
      return;
    }
    try (attachment) {
      References.decrement(owned);
    }
  }

  /** Calls with a reference of the call's own, so that another thread may close this meanwhile. */
  private <R extends @Nullable Object> R with(LongFunction<R> use) {
    return interpreter.call(
        () -> {
          long object = newReference();
          try {
            return use.apply(object);
          } finally {
            References.decrement(object);
          }
        });
  }

  /**
   * A further reference to the object. Attached.
   *
   * @return a new reference
   * @throws ClutchException if this has been closed
   */
  public long newReference() {
    long object = reference.newReference();
    if (object == 0) {
      throw new ClutchException(
          "This handle to a Python object has been closed; get the object anew to go on with it");
    }
    return object;
  }

  /** What Python's {@code ==} says of the two objects; objects of two interpreters are never equal. */
  public boolean isEqualTo(ObjectHandle other) {
    return other.interpreter == interpreter
        && with(
            object -> {
              long compared = other.newReference();
              try {
                return Checked.status(ObjectProtocol.isEqual(object, compared)) != 0;
              } finally {
                References.decrement(compared);
              }
            });
  }

  /** What Python's {@code hash()} says, folded to Java's size. */
  public int pythonHash() {
    return with(
        object -> {
          long hash = ObjectProtocol.hash(object);
          if (hash == -1) {
            throw PythonErrors.take();
          }
          return Long.hashCode(hash);
        });
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObjectHandle handle
        && handle.interpreter == interpreter
        && handle.reference.identity() == reference.identity();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(reference.identity());
  }

  @Override
  public String toString() {
    try {
      return with(
          object ->
              PythonErrors.textAndRelease(
                  ObjectProtocol.str(object), "<a Python object whose str() raises>"));
    } catch (InterpreterClosedException e) {
      return "<a Python object of a closed interpreter>";
    } catch (CallInterruptedException e) {
      return "<a Python object>";
    } catch (ClutchException e) {
      return "<a closed handle>";
    }
  }

  private static final class HandleConverter implements Converter<PyObject> {

    @Override
    public long toPython(OpenInterpreter interpreter, PyObject value) {
      if (value == null) {
        throw Mismatch.unexpectedNull("a PyObject");
      }
      if (!(PyObject.of(value) instanceof ObjectHandle handle)) {
        throw new Mismatch("expected a PyObject that Clutch made, got " + Mismatch.describe(value));
      }
      if (handle.interpreter != interpreter) {
        throw new Mismatch(
            "this PyObject lives in %s and can't be used in %s; convert it to a Java value with as(...) first"
                .formatted(handle.interpreter, interpreter));
      }
      return handle.newReference();
    }

    @Override
    public PyObject fromPython(OpenInterpreter interpreter, long object) {
      References.increment(object);
      return new ObjectHandle(interpreter, object);
    }
  }
}
