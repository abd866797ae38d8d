package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("game")
public interface Game {
  java.lang.Character initial(java.lang.Object player);

  interface PythonFunction {}
}

final class Character {}

final class Override {}
