package clutch.samples.types;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonCallable.Check;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records, enums and sealed interfaces, given back as they are. */
@PythonCallable("echo")
public interface Stock {

  /** A dataclass. */
  Quote same(Quote quote);

  /** Whatever comes, as a dataclass. */
  @PythonCallable("same")
  Quote quote(@Nullable Object value);

  /** Inside everything that holds values. */
  Map<String, List<Optional<Quote>>> same(Map<String, List<Optional<Quote>>> quotes);

  /** A dict of dataclasses. */
  Page<Quote> same(Page<Quote> page);

  /** A dict of tuples of tuples. */
  @PythonCallable("same")
  Page<Point> points(@Nullable Object value);

  /** A named tuple. */
  Place same(Place place);

  /** A tuple. */
  Point same(Point point);

  /** Whatever comes, as a tuple. */
  @PythonCallable("same")
  Point point(@Nullable Object value);

  /** A TypedDict. */
  Options same(Options options);

  /** Whatever comes, as a TypedDict. */
  @PythonCallable("same")
  Options options(@Nullable Object value);

  /** A class like any other. */
  Plain same(Plain plain);

  /** Whatever comes, as such a class. */
  @PythonCallable("same")
  Plain plain(@Nullable Object value);

  /** A record inside itself. */
  Node same(Node node);

  /** Whatever comes, as such a record. */
  @PythonCallable("same")
  Node node(@Nullable Object value);

  /** One of several classes. */
  List<Figure> same(List<Figure> figures);

  /** Whatever comes, as one of several classes. */
  @PythonCallable("same")
  Figure figure(@Nullable Object value);

  /** By its name. */
  Color same(Color color);

  /** Whatever comes, by its name. */
  @PythonCallable("same")
  Color color(@Nullable Object value);

  /** A member. */
  ColorMember same(ColorMember color);

  /** Whatever comes, as a member. */
  @PythonCallable("same")
  ColorMember member(@Nullable Object value);

  /** The type and its representation. */
  String described(Quote quote);

  /** The type and its representation. */
  String described(Place place);

  /** The type and its representation. */
  String described(Point point);

  /** The type and its representation. */
  String described(Options options);

  /** The type and its representation. */
  String described(Page<Point> page);

  /** The type and its representation. */
  String described(Color color);

  /** The type and its representation. */
  String described(ColorMember color);

  /** What is not there. */
  String described(MissingClasses.NoModule missing);

  /** What is not there. */
  @PythonCallable(check = Check.OFF)
  String described(List<MissingClasses.NoClass> missing);

  /** What is not there. */
  @PythonCallable(check = Check.OFF)
  String described(MissingClasses.NoParameter missing);

  /** What is not there. */
  String described(MissingClasses.Picky picky);

  /** What is not there. */
  @PythonCallable(check = Check.OFF)
  String described(MissingClasses.NoMember missing);

  /** What is not there. */
  String described(MissingClasses.NoEnum missing);

  /** Records through a function of Java's, and a function of Python's. */
  @PythonCallable("same")
  Function<Quote, Figure> function(Function<Quote, Figure> function);
}
