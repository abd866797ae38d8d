package clutch.samples.library.sqlite;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.Python;
import clutch.runtime.PythonException;
import java.io.PrintStream;
import java.util.List;

/** Accounts in a database whose connection belongs to the one thread of an interpreter of its own. */
final class Bank {

  private final Connection connection;

  private Bank(Connection connection) {
    this.connection = connection;
    connection.execute("create table account (owner text primary key, balance int check (balance >= 0))");
    connection.createFunction("initial", 1, name -> name.substring(0, 1));
  }

  void open(List<Account> accounts) {
    connection.with(transaction -> transaction.executemany("insert into account values (?, ?)", accounts));
  }

  /** Both or none: Python rolls back what an exception leaves. */
  void move(int amount, String from, String to) {
    connection.with(
        transaction -> {
          add(amount, to);
          return add(-amount, from);
        });
  }

  private int add(int amount, String owner) {
    String update = "update account set balance = balance + ? where owner = ?";
    return connection.execute(update, List.of(amount, owner)).rowcount();
  }

  void print(PrintStream out) {
    for (Account account : connection.execute("select initial(owner), balance from account")) {
      out.println(account);
    }
  }

  static void run(Python python, PrintStream out) throws InterruptedException {
    InterpreterOptions oneThread = InterpreterOptions.builder("bank").ownThreads(1).build();
    try (Interpreter interpreter = python.open(oneThread);
        Connection connection = interpreter.bind(Sqlite.class).connect(":memory:")) {
      Bank bank = new Bank(connection);
      bank.open(List.of(new Account("Ada", 10), new Account("Bob", 0)));
      bank.move(3, "Ada", "Bob");
      bank.print(out);
      try {
        bank.move(20, "Ada", "Bob");
      } catch (PythonException e) {
        out.println(e.getMessage());
      }
      // The interpreter's own thread runs it, whoever calls.
      Thread.ofVirtual().start(() -> bank.print(out)).join();
    }
  }

  static void main() throws InterruptedException {
    try (Python python = Python.start()) {
      run(python, System.out);
    }
  }
}
