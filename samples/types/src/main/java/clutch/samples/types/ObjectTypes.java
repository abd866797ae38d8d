package clutch.samples.types;

import clutch.annotations.PythonCallable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be anything, or nothing. */
public final class ObjectTypes {

  private ObjectTypes() {}

  /** {@code Object}. */
  @PythonCallable("rows")
  public interface Objects extends Row<Object> {}

  /** {@code @Nullable}, wherever it may be. */
  @PythonCallable("rows")
  public interface Nullables {

    /** To Python and back. */
    @Nullable Integer same(@Nullable Integer value);

    /** To Python and back, in a list. */
    @PythonCallable("same")
    List<@Nullable Integer> sameList(List<@Nullable Integer> value);

    /** To Python and back, in a map. */
    @PythonCallable("same")
    Map<String, @Nullable Integer> sameMap(Map<String, @Nullable Integer> value);

    /** What a Python expression gives. */
    @Nullable Integer made(String expression);

    /** Whatever Python gives back is dropped. */
    @PythonCallable("same")
    void dropped(@Nullable Integer value);
  }
}
