package shop;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.runtime.PyObject;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@PythonCallable("shop.calls")
public interface Calls {
  void plain(int first, String second);

  @PythonCallable("plain")
  void byName(@Keyword String second, @Keyword int first);

  void defaults(int first, @DefaultIfEmpty OptionalInt second, @Keyword @DefaultIfEmpty @Nullable String third);

  @PythonCallable("defaults")
  void fewer(int first);

  @PythonCallable("defaults")
  void spread(int... all);

  @PythonCallable("defaults")
  void entries(@Keyword("**") Map<String, Object> all);

  void stars(int first, String... more);

  @PythonCallable("stars")
  void starsByName(int first, @Keyword String anything, @Keyword("**") Map<String, Integer> others);

  Object wrapped(int anything, String... atAll);

  Object decorated(int anything);

  @PythonCallable("decorated")
  void alsoDecorated();

  @PythonCallable("_hidden")
  long hidden();

  String either(int number);

  int either(String text, boolean twice);

  double number(double value);

  @PythonCallable("Plain")
  PyObject make(String name);

  @PythonCallable("Point")
  Object point(double x, @Keyword double y);

  @PythonCallable("Pair")
  List<Object> pair(int first, int second);

  @PythonCallable("callback")
  long callBack(Function<Long, Long> function);

  long callableObject(long number);

  CompletableFuture<String> fetch(String name);

  @PythonCallable("fetch")
  PyObject coroutine(String name);

  Flow.Publisher<Long> ticks();

  Stream<String> lines();

  @PythonCallable("lines")
  Iterator<String> iterator();

  @PythonCallable("lines")
  CompletableFuture<List<String>> linesLater();

  Optional<String> find(String name);

  @PythonCallable("find")
  @Nullable String findOrNull(String name);

  @PythonCallable("find")
  void findAndForget(String name);

  @PythonAttribute
  int getLimit();

  @PythonAttribute
  void setLimit(int limit);

  @PythonAttribute("plain")
  PyObject function();

  @PythonAttribute("__name__")
  String moduleName();

  @PythonAttribute("conditional")
  String eitherText();

  void later(String name);
}
