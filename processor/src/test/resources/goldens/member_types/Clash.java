package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("clash")
public interface Clash {
  java.util.List<java.lang.String> all();

  java.lang.Object any(java.lang.String name);

  void nothing();

  record Call() {}

  record String() {}

  enum List {}

  enum Binding {}

  interface Override {}
}
