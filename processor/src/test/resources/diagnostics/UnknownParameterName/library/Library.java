package shop;

import clutch.annotations.Keyword;

public interface Library {
  void line(@Keyword int width, @Keyword("color") int color);
}
