package clutch.errorprone;

import com.google.errorprone.CompilationTestHelper;

/** Compiles what is given with the check on; each line that it must report is marked in the line above. */
final class Checked {

  private static final String HEADER =
      """
      package shop;

      import clutch.annotations.*;
      import clutch.runtime.*;
      import java.io.*;
      import java.net.*;
      import java.net.http.*;
      import java.nio.*;
      import java.nio.channels.*;
      import java.nio.file.*;
      import java.sql.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.locks.*;
      import java.util.function.*;
      import java.util.stream.*;

      """;

  private Checked() {}

  /** A method body, in which what one needs is at hand. */
  static void statements(String statements) {
    members("void test() throws Exception {\n%s}\n".formatted(statements.indent(2)));
  }

  /** Members of a class. */
  static void members(String members) {
    file(
        """
        abstract class Shop {
          Interpreter interpreter;
          InterpreterPool pool;
          CompletableFuture<String> future;
          Lock lock;
          ExecutorService executor;

        %s}
        """
            .formatted(members.indent(2)));
  }

  /** Types of a file. */
  static void file(String types) {
    CompilationTestHelper.newInstance(WaitingWhileAttached.class, Checked.class)
        .addSourceLines("shop/Shop.java", HEADER + types)
        .doTest();
  }
}
