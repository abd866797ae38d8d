package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("names")
public interface Names {
  int parseURL(String url);

  int toJSONString(String text);

  int value2(int value2);

  int utf8Decode(int call);

  int call(int binding, int python, int... element);

  int interpreter(int interpreter);

  int snake_case_already();
}
