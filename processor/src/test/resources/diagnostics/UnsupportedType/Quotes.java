package shop;

import clutch.annotations.PythonCallable;
import java.net.URL;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.stream.Stream;

@PythonCallable("quotes")
public interface Quotes {
  Date day(Period period, URL url);

  ArrayList<String> names(String[] names);

  double[][] matrix(Integer[] numbers, String[][] cells);

  @SuppressWarnings("rawtypes")
  List raw();

  List<? extends Number> wildcard(List<?> any);

  Map<String, List<Number>> nested();

  void concrete(LinkedHashMap<String, Long> map, ArrayDeque<Integer> deque, Map.Entry<?, String> entry);

  void plenty(HashMap<String, Long> map, TreeSet<Integer> set, Queue<String> all, Stream<Long> stream);

  @SuppressWarnings("rawtypes")
  Color color(Point raw, Point<? extends Point<Runnable>> point, Runnable callback, CharSequence text);

  List<Holder> held(Point<Point.Inner> inner);

  Void nothing();

  void all(Object[]... all);

  final class Color {}

  record Holder(Map<String, CharSequence> texts, int number) {}

  record Point<T>(T x) {
    private record Inner() {}
  }
}
