package clutch.samples.library.sqlite;

import clutch.annotations.PythonObject;
import clutch.runtime.PyContextManager;
import java.util.List;
import java.util.function.UnaryOperator;

/** A connection: {@code with} is a transaction, {@code close} the end. */
@PythonObject
interface Connection extends PyContextManager<Connection>, AutoCloseable {

  Cursor execute(String sql);

  Cursor execute(String sql, List<Object> parameters);

  Cursor executemany(String sql, List<Account> parameters);

  /** Makes a Java function one of SQL's. */
  void createFunction(String name, int arguments, UnaryOperator<String> function);

  @Override
  void close();
}
