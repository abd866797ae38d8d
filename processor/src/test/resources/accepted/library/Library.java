package shop;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.runtime.PyObject;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

public interface Library {
  @PythonCallable("builtins")
  interface Builtins {
    long len(Object value);

    List<Object> sorted(List<Object> values, @Keyword @Nullable Function<Object, Object> key, @Keyword boolean reverse);

    double round(double number, int digits);

    void print(Object... values);

    @PythonCallable("print")
    void printWith(Object value, @Keyword String end);

    @PythonCallable("int")
    BigInteger parse(String text, int base);

    @PythonCallable("max")
    double maxOf(double[] values);

    List<Object> dir(Object value);
  }

  @PythonCallable("builtins:str")
  interface Strings {
    String upper(String self);

    String join(String self, List<String> parts);
  }

  @PythonCallable("math")
  interface Maths {
    double sqrt(double value);

    long gcd(long... values);

    @PythonAttribute
    double pi();

    boolean isclose(double a, double b, @Keyword double relTol);
  }

  @PythonCallable("json")
  interface Json {
    String dumps(Object value, @Keyword @DefaultIfEmpty OptionalInt indent);

    Map<String, Object> loads(String text);
  }

  @PythonCallable("random:Random")
  interface Randoms {
    @PythonCallable("random")
    double next(Random self);
  }

  @PythonCallable("random")
  interface RandomModule {
    @PythonCallable("Random")
    Random seeded(long seed);
  }

  @PythonObject
  interface Random {
    double random();

    long randint(long first, long last);
  }

  @PythonCallable("sys:stdout")
  interface Output {
    void write(String text);

    void flush();
  }

  @PythonCallable("os.path")
  interface Paths {
    String join(String first, String... more);
  }

  @PythonCallable("re")
  interface Regex {
    @Nullable Match match(String pattern, String text);
  }

  @PythonObject
  interface Match {
    String group();

    @PythonCallable("__getitem__")
    String at(int group);

    @PythonAttribute
    String string();
  }

  @PythonCallable("enum")
  interface Enums {
    @PythonCallable("Enum")
    PyObject make(String name, List<String> members);

    @PythonCallable("IntFlag")
    PyObject makeFlag(String name, String members);
  }
}
