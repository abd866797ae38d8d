package clutch.samples.benchmarks.bridges;

import java.util.Iterator;

/** What the Python process answers. Public, as Py4J calls it by reflection. */
public interface Py4JWorkload {

  /** Does nothing. */
  void nothing();

  /**
   * Adds two numbers.
   *
   * @param a one number
   * @param b another
   * @return their sum
   */
  long add(long a, long b);

  /**
   * Multiplies two numbers.
   *
   * @param n one number
   * @param factor another
   * @return their product
   */
  double scale(long n, double factor);

  /**
   * Says it again.
   *
   * @param text a text
   * @return the same
   */
  String echo(String text);

  /**
   * Adds numbers.
   *
   * @param values the bytes of doubles
   * @return their sum
   */
  double total(byte[] values);

  /**
   * Counts numbers.
   *
   * @param values the bytes of doubles
   * @return how many they are
   */
  long length(byte[] values);

  /**
   * A million numbers.
   *
   * @return the bytes of doubles
   */
  byte[] numbers();

  /**
   * Makes a Python object of a record, and a record of it.
   *
   * @param quote a record
   * @return an equal one
   */
  Quote sameQuote(Quote quote);

  /**
   * Calls a Java function with the numbers from 0.
   *
   * @param function a public class, with a method that is called {@code applyAsInt}
   * @param count how often
   * @return what it returned last
   */
  long callEach(Object function, int count);

  /** Raises. */
  void fail();

  /**
   * Counts.
   *
   * @param n where it ends
   * @return the numbers before it
   */
  Iterator<?> countUp(int n);
}
