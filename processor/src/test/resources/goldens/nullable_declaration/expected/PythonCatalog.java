package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.Shape;
import javax.annotation.processing.Generated;

/**
 * Calls {@code catalog} in Python for {@link Catalog}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonCatalog implements Catalog {
  private static final PythonType<String> NULLABLE_STRING = PythonTypes.nullable(
      PythonTypes.STRING);

  private static final PythonType<byte[]> NULLABLE_BYTES = PythonTypes.nullable(PythonTypes.BYTES);

  private final PythonFunction title;

  private final PythonFunction cover;

  private final PythonFunction back;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonCatalog(Python python) {
    this(Binding.of(python, Catalog.class, "catalog"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonCatalog(Interpreter interpreter) {
    this(Binding.of(interpreter, Catalog.class, "catalog"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonCatalog(InterpreterPool pool) {
    this(Binding.of(pool, Catalog.class, "catalog"));
  }

  private PythonCatalog(Binding binding) {
    Members main = binding.inMain();
    title = main.function("title", "title(String)", Shape.positional(1));
    cover = main.function("cover", "cover(String...)", Shape.positional(0).plusMore());
    back = main.function("back", "back(byte[])", Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  @Catalog.Nullable
  public String title(@Catalog.Nullable String isbn) {
    Call call = title.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return title.handOver(() -> title(isbn));
    }
    try (call) {
      call.add(NULLABLE_STRING, isbn, "isbn");
      call.invoke();
      return call.to(NULLABLE_STRING);
    }
  }

  @Override
  @Catalog.Nullable
  public byte[] cover(@Catalog.Nullable String... sizes) {
    Call call = cover.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return cover.handOver(() -> cover(sizes));
    }
    try (call) {
      call.addEach(NULLABLE_STRING, sizes, "sizes");
      call.invoke();
      return call.to(NULLABLE_BYTES);
    }
  }

  @Override
  @Catalog.Optional.Nullable
  public byte[] back(@Catalog.Optional.Nullable byte[] front) {
    Call call = back.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return back.handOver(() -> back(front));
    }
    try (call) {
      call.add(NULLABLE_BYTES, front, "front");
      call.invoke();
      return call.to(NULLABLE_BYTES);
    }
  }
}
