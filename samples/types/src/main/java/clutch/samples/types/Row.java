package clutch.samples.types;

import clutch.annotations.PythonCallable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The calls that one row of the type table is tried with. An interface that extends this one with its type
 * given, and says {@code @PythonCallable("rows")}, is all that a further type takes.
 *
 * @param <T> the type of the row; a primitive's box
 */
public interface Row<T> {

  /** To Python and back. */
  T same(T value);

  /** To Python and back, in a list. */
  @PythonCallable("same")
  List<T> sameList(List<T> value);

  /** To Python and back, in a map. */
  @PythonCallable("same")
  Map<String, T> sameMap(Map<String, T> value);

  /** To Python and back, or nothing. */
  @PythonCallable("same")
  Optional<T> sameOptional(Optional<T> value);

  /** To Python and back, in all of them. */
  @PythonCallable("same")
  Map<String, List<Optional<T>>> sameNested(Map<String, List<Optional<T>>> value);

  /** To Python and back, in a record. */
  @PythonCallable("same")
  Held<T> sameHeld(Held<T> value);

  /** What Python sees of it: its type and representation. */
  String described(T value);

  /** What Python sees of what a Python expression gives. */
  String describedExpression(String expression);

  /** What a Python expression gives. */
  T made(String expression);

  /** What a Python expression gives, a list. */
  @PythonCallable("made")
  List<T> madeList(String expression);

  /** What a Python expression gives, a dict. */
  @PythonCallable("made")
  Map<String, T> madeMap(String expression);

  /** What a Python expression gives, or nothing. */
  @PythonCallable("made")
  Optional<T> madeOptional(String expression);

  /** What a Python expression gives, a dict with the keys of a record. */
  @PythonCallable("made")
  Held<T> madeHeld(String expression);

  /**
   * A record that holds values of the type.
   *
   * @param value one
   * @param more any number
   * @param perhaps one or none
   * @param <T> the type
   */
  record Held<T>(T value, List<T> more, Optional<T> perhaps) {}
}
