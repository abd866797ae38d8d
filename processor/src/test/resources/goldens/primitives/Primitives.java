package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("primitives")
public interface Primitives {
  boolean invert(boolean value);

  char next(char value);

  byte addByte(byte one, byte other);

  short addShort(short one, short other);

  int addInt(int one, int other);

  long addLong(long one, long other);

  float addFloat(float one, float other);

  double addDouble(double one, double other);
}
