package drafts.shop;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.runtime.PyContextManager;
import clutch.runtime.PyIterator;
import java.math.BigDecimal;
import java.util.OptionalLong;

/** Objects of the Python class {@code shop.Basket}. */
@PythonObject
public interface Basket extends PyContextManager<Basket>, AutoCloseable {
  /** {@code owner: str} */
  @PythonAttribute
  String owner();

  @PythonAttribute
  void setOwner(String owner);

  /** {@code total: Decimal} */
  @PythonAttribute
  BigDecimal total();

  /** {@code def add(line: Line, count: int = 1) -> Basket} */
  Basket add(Line line);

  Basket add(Line line, @Keyword @DefaultIfEmpty OptionalLong count);

  /** {@code def close() -> None} */
  @Override
  void close();

  /** {@code def wait() -> None} */
  @PythonCallable("wait")
  void wait_();

  /** {@code def __add__(other: Basket) -> Basket} */
  @PythonCallable("__add__")
  Basket plus(Basket other);

  /** {@code def __len__() -> int} */
  @PythonCallable("__len__")
  long length();

  /** {@code def __contains__(line: Line) -> bool} */
  @PythonCallable("__contains__")
  boolean contains(Line line);

  /** {@code def __iter__() -> Iterator[Line]} */
  @PythonCallable("__iter__")
  PyIterator<Line> iterator();
}
