package clutch.errorprone;

import static clutch.errorprone.WaitingCalls.methods;
import static com.google.errorprone.matchers.Matchers.anyOf;
import static com.google.errorprone.matchers.Matchers.constructor;
import static com.google.errorprone.matchers.Matchers.instanceMethod;
import static com.google.errorprone.matchers.Matchers.staticMethod;

import com.google.errorprone.VisitorState;
import com.google.errorprone.matchers.Matcher;
import com.sun.source.tree.ExpressionTree;
import java.util.regex.Pattern;

/**
 * Calls of the JDK's that wait for files, the network or a database. CPython lets other threads run
 * for each of the like. Printing is left out: it mostly goes to a console.
 */
final class BlockingCalls {

  /** What reads and writes, unless it is known to do so in memory. */
  private static final Matcher<ExpressionTree> STREAMS =
      anyOf(
          instanceMethod()
              .onDescendantOfAny("java.io.InputStream", "java.io.Reader", "java.io.RandomAccessFile")
              .withNameMatching(Pattern.compile("read|read[A-Z].*|skip|skipNBytes|transferTo|lines")),
          instanceMethod()
              .onDescendantOfAny("java.io.OutputStream", "java.io.Writer", "java.io.RandomAccessFile")
              .withNameMatching(Pattern.compile("write|write[A-Z].*|append|flush|newLine")));

  private static final Matcher<ExpressionTree> PRINTING =
      instanceMethod().onDescendantOfAny("java.io.PrintStream", "java.io.PrintWriter");

  private static final Matcher<ExpressionTree> FILES =
      anyOf(
          staticMethod().onClass("java.nio.file.Files"),
          staticMethod().onClass("java.nio.channels.FileChannel").named("open"),
          methods("java.nio.channels.FileChannel", "read", "write", "force", "lock", "transferTo", "transferFrom"),
          methods("java.io.File", "createNewFile", "delete", "exists", "length", "list", "listFiles"),
          methods("java.io.File", "mkdirs", "renameTo"),
          methods("java.nio.file.WatchService", "take"),
          constructor().forClass("java.io.FileInputStream"),
          constructor().forClass("java.io.FileOutputStream"),
          constructor().forClass("java.io.FileReader"),
          constructor().forClass("java.io.FileWriter"),
          constructor().forClass("java.io.RandomAccessFile"));

  private static final Matcher<ExpressionTree> NETWORK =
      anyOf(
          methods("java.net.Socket", "connect"),
          constructor().forClass("java.net.Socket").withParameters("java.lang.String", "int"),
          constructor().forClass("java.net.Socket").withParameters("java.net.InetAddress", "int"),
          methods("java.net.ServerSocket", "accept"),
          methods("java.net.DatagramSocket", "receive"),
          methods("java.net.URL", "openStream", "getContent"),
          methods("java.net.URLConnection", "connect", "getContent", "getInputStream", "getOutputStream"),
          methods("java.net.HttpURLConnection", "getResponseCode", "getResponseMessage"),
          methods("java.net.http.HttpClient", "send"),
          staticMethod().onClass("java.net.InetAddress").namedAnyOf("getByName", "getAllByName", "getLocalHost"),
          methods("java.nio.channels.SocketChannel", "connect", "read", "write"),
          methods("java.nio.channels.ServerSocketChannel", "accept"),
          methods("java.nio.channels.DatagramChannel", "receive"),
          methods("java.nio.channels.Selector", "select"));

  private static final Matcher<ExpressionTree> DATABASES =
      anyOf(
          staticMethod().onClass("java.sql.DriverManager").named("getConnection"),
          methods("javax.sql.DataSource", "getConnection"),
          methods("java.sql.Connection", "commit", "rollback"),
          instanceMethod().onDescendantOf("java.sql.Statement").withNameMatching(Pattern.compile("execute.*")),
          methods("java.sql.ResultSet", "next"));

  private BlockingCalls() {}

  /** Whether a call, a constructor or a method reference is one of them. */
  static boolean block(ExpressionTree call, VisitorState state) {
    return anyOf(FILES, NETWORK, DATABASES).matches(call, state)
        || (STREAMS.matches(call, state)
            && !PRINTING.matches(call, state)
            && !InMemory.isReceiverOf(call, state));
  }
}
