package shop;

import clutch.annotations.PythonCallable;
import java.util.Collection;
import java.util.List;

@PythonCallable("shop")
public interface Shop {
  Over<String> over(Over<Long> other);

  Pair<Integer, List<String>> pair();

  Ranked<Integer> ranked();

  Single<String> single();

  Plain plain();

  record Over<T>(T value) {
    public Over(String value) {
      this((T) null);
    }
  }

  record Pair<A extends Number, B extends Collection<String>>(A first, B second) {
    public Pair(Integer first, List<String> second) {
      this(null, (B) null);
    }
  }

  record Ranked<T extends Comparable<T>>(T value, int rank, List<T> others) {
    public Ranked(Integer value, long rank, List<Integer> others) {
      this((T) null, 0, null);
    }
  }

  record Single<T>(T value) {
    public Single(T first, T second) {
      this(first);
    }
  }

  record Plain(int number, Long id, Object any, int... counts) {
    public Plain(long number, long id, Object any, int... counts) {
      this(0, null, null);
    }

    public Plain(Integer number, Long id, String any, int[] counts) {
      this(0, null, null);
    }
  }
}
