package shop;

import clutch.runtime.glue.Call;
import clutch.runtime.glue.JavaMethod;
import clutch.runtime.glue.ObjectBehindInterface;
import clutch.runtime.glue.ObjectMethod;
import clutch.runtime.glue.ObjectTypes;
import clutch.runtime.glue.PythonSelf;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/**
 * A Python object behind {@link Feeds.Connection}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonFeeds_Connection extends ObjectBehindInterface implements Feeds.Connection {
  /**
   * How values of {@link Feeds.Connection} go to Python and come back.
   */
  public static final PythonType<Feeds.Connection> TYPE = ObjectTypes.object(
      Feeds.Connection.class, PythonFeeds_Connection::new, PythonFeeds_Connection::javaMethods);

  private static final ObjectMethod READ = ObjectMethod.of(Feeds.Connection.class, "read",
      Shape.positional(1));

  private static final ObjectMethod LINES = ObjectMethod.of(Feeds.Connection.class, "__aiter__",
      Shape.positional(0));

  private static final ObjectMethod CLOSE = ObjectMethod.of(Feeds.Connection.class, "close",
      Shape.positional(0));

  private final PythonSelf self;

  private PythonFeeds_Connection(PythonSelf self) {
    super(self);
    this.self = self;
  }

  @Override
  public CompletableFuture<byte[]> read(int count) {
    Call call = self.begin(READ);
    if (call == null) {
      // Not on this thread: a thread of the interpreter converts the arguments while this one waits.
      return self.handOverArguments(() -> read(count));
    }
    try (call) {
      call.add(count);
      return call.submit(PythonTypes.BYTES);
    }
  }

  @Override
  public Flow.Publisher<byte[]> lines() {
    Call call = self.begin(LINES);
    if (call == null) {
      // Not on this thread: a thread of the interpreter converts the arguments while this one waits.
      return self.handOverArguments(() -> lines());
    }
    try (call) {
      return call.publish(PythonTypes.BYTES);
    }
  }

  @Override
  public void close() {
    Call call = self.begin(CLOSE);
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      self.handOver(() -> {
        close();
        return null;
      });
      return;
    }
    try (call) {
      call.invoke();
    }
  }

  /**
   * What Python can do with a Java object behind {@link Feeds.Connection}.
   */
  private static List<JavaMethod<Feeds.Connection>> javaMethods() {
    return List.of(
        JavaMethod.<Feeds.Connection>method("close")
            .calling((object, arguments) -> {
              object.close();
              return null;
            }));
  }
}
