package shop;

import clutch.annotations.PythonClass;

public sealed interface Result<T> permits Result.Good, Result.Bad, Result.Text {

  @PythonClass("shop.results:Good")
  record Good<T>(T value) implements Result<T> {}

  @PythonClass("shop.results:Bad")
  record Bad<R>(String why) implements Result<R> {}

  @PythonClass("shop.results:Text")
  record Text(String text) implements Result<String> {}
}
