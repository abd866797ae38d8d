package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.PythonCallable;
import clutch.runtime.PyBuffer;
import clutch.runtime.PyObject;
import java.lang.foreign.MemorySegment;
import java.nio.DoubleBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@PythonCallable("work")
@InInterpreter(value = "work", pool = 4)
public interface Work {
  PyObject make();

  int size(@Nullable PyObject object, List<Optional<PyObject>> more);

  List<DoubleBuffer> pixels(MemorySegment lent, PyBuffer held);

  Function<String, String> function();

  void each(Consumer<PyObject> seen);

  Optional<Stream<String>> lines(Iterator<String> words);

  IntStream numbers(Stream<PyObject> objects);

  @InInterpreter("single")
  PyObject fine(PyObject object);
}
