package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("greeter")
public interface Greeter {
  String greet(String name);

  default String greetAll(String... names) {
    return greet(join(names));
  }

  static String nobody() {
    return "nobody";
  }

  private static String join(String... names) {
    return String.join(", ", names);
  }
}
