package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.PythonCallable;

@PythonCallable("shop.thumbnails")
@InInterpreter(value = "images", pool = Thumbnails.WORKERS)
public interface Thumbnails {
  int WORKERS = 2 * 4;

  byte[] shrink(byte[] image, int width);
}
