package shop;

import java.util.function.Function;
import java.util.function.Predicate;

interface Typed<T> {
  Predicate<T> matching(Function<? super T, T> change);
}
