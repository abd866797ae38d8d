package shop;

import clutch.annotations.Keyword;

interface Base {
  double mean(@Keyword double[] data);
}

interface GenericBase<T> {
  T mode(@Keyword double[] data);
}
