package shop;

import clutch.annotations.PythonName;

enum Color {
  RED,
  @PythonName("light blue")
  LIGHT_BLUE
}
