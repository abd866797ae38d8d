package shop;

import clutch.annotations.PythonCallable;
import clutch.runtime.PyObject;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

@PythonCallable("shop.samples")
public interface Samples {
  Integer boxes(
      Boolean a, Character b, Byte c, Short d, Integer e, Long f, Float g, Double h);

  String text(String text);

  BigInteger big(BigInteger number);

  byte[] bytes(byte[] bytes);

  double[] arrays(
      boolean[] a, char[] b, short[] c, int[] d, long[] e, float[] f, double[] g);

  List<String> list(List<String> names);

  Set<Integer> set(Collection<List<String>> names);

  Map<String, List<Integer>> nested(Map<String, Map<Long, double[]>> table);

  Optional<String> optional(Optional<String> name);

  OptionalInt optionalInt(OptionalInt number, OptionalLong more, OptionalDouble fraction);

  Object natural(Object value);

  PyObject handle(PyObject object);
}
