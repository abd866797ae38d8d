package clutch.runtime.convert;

import clutch.runtime.interpreter.OpenInterpreter;
import clutch.runtime.upcall.Upcalls;
import java.util.Iterator;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Java iterators and streams as Python iterators, each element pulled by an upcall when Python asks for
 * it. Attached.
 */
final class JavaIterators {

  private final long pythonClass;

  private JavaIterators(OpenInterpreter interpreter) {
    pythonClass =
        PythonScript.load(interpreter, JavaIterators.class, "javaiterators.py").function("JavaIterator");
  }

  /** A new reference to a Python iterator over the elements of a Java one. */
  static <T extends @Nullable Object> long toPython(
      OpenInterpreter interpreter, Converter<T> element, Iterator<? extends T> iterator, String root) {
    long python = iterator instanceof PythonIterator<?> known ? known.newReference(interpreter) : 0;
    return python != 0
        ? python
        : toPython(
            interpreter,
            new JavaElements<>(
                root, element, () -> iterator, iterator instanceof AutoCloseable own ? own : null));
  }

  /** A new reference to a Python iterator over the elements of a stream. */
  static <T extends @Nullable Object> long toPython(
      OpenInterpreter interpreter, Converter<T> element, BaseStream<? extends T, ?> stream, String root) {
    return toPython(interpreter, new JavaElements<>(root, element, stream::iterator, stream));
  }

  private static long toPython(OpenInterpreter interpreter, JavaElements<?> elements) {
    JavaIterators iterators =
        interpreter.store().get(JavaIterators.class, () -> new JavaIterators(interpreter));
    try (Owned java = new Owned(Upcalls.function(interpreter, elements))) {
      return Checked.reference(Calling.call(iterators.pythonClass, java.borrow()));
    }
  }
}
