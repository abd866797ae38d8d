package shop;

import clutch.annotations.PythonCallable;

public interface Work {
  @PythonCallable("shop.pricez")
  interface Prices {
    double total(double[] prices);
  }

  @PythonCallable("statistic")
  interface Statistics {
    double mean(double[] data);
  }

  @PythonCallable("nowhere.to.be.found:Thing")
  interface Nowhere {
    void call();
  }

  @PythonCallable("json.encoding")
  interface Encoding {
    void call();
  }
}
