package clutch.samples.types;

import clutch.annotations.PythonCallable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/** What holds values of other types. */
public final class ContainerTypes {

  private ContainerTypes() {}

  /** {@code List<Integer>}. */
  @PythonCallable("rows")
  public interface Lists extends Row<List<Integer>> {}

  /** {@code Collection<String>}. */
  @PythonCallable("rows")
  public interface Collections extends Row<Collection<String>> {}

  /** {@code Iterable<Integer>}. */
  @PythonCallable("rows")
  public interface Iterables extends Row<Iterable<Integer>> {}

  /** {@code SequencedCollection<Integer>}. */
  @PythonCallable("rows")
  public interface SequencedCollections extends Row<SequencedCollection<Integer>> {}

  /** {@code Set<Integer>}. */
  @PythonCallable("rows")
  public interface Sets extends Row<Set<Integer>> {}

  /** {@code SequencedSet<String>}. */
  @PythonCallable("rows")
  public interface SequencedSets extends Row<SequencedSet<String>> {}

  /** {@code Map<String, Integer>}. */
  @PythonCallable("rows")
  public interface Maps extends Row<Map<String, Integer>> {}

  /** {@code SequencedMap<Integer, Boolean>}. */
  @PythonCallable("rows")
  public interface SequencedMaps extends Row<SequencedMap<Integer, Boolean>> {}

  /** {@code Map.Entry<String, List<Integer>>}. */
  @PythonCallable("rows")
  public interface Entries extends Row<Map.Entry<String, List<Integer>>> {}

  /** {@code Optional<String>}. */
  @PythonCallable("rows")
  public interface Optionals extends Row<Optional<String>> {}

  /** {@code OptionalInt}. */
  @PythonCallable("rows")
  public interface OptionalInts extends Row<OptionalInt> {}

  /** {@code OptionalLong}. */
  @PythonCallable("rows")
  public interface OptionalLongs extends Row<OptionalLong> {}

  /** {@code OptionalDouble}. */
  @PythonCallable("rows")
  public interface OptionalDoubles extends Row<OptionalDouble> {}
}
