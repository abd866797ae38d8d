package shop;

import clutch.annotations.PythonCallable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

@PythonCallable("quotes")
public interface Quotes {
  Date day(LocalDate day);

  ArrayList<String> names(String[] names);

  double[][] matrix(Integer[] numbers, String[][] cells);

  @SuppressWarnings("rawtypes")
  List raw();

  List<? extends Number> wildcard(List<?> any);

  Map<String, List<BigDecimal>> nested();

  void plenty(HashMap<String, Long> map, TreeSet<Integer> set, Iterable<String> all, Stream<Long> stream);

  Color color(Point point, Runnable callback, CharSequence text);

  Void nothing();

  void all(Object[]... all);

  enum Color {}

  record Point(int x) {}
}
