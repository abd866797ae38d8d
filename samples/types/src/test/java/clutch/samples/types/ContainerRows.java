package clutch.samples.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
final class ContainerRows {

  private ContainerRows() {}

  static List<TableRow<?>> rows() {
    return List.of(
        lists(),
        collections(),
        iterables(),
        sequencedCollections(),
        sets(),
        sequencedSets(),
        maps(),
        sequencedMaps(),
        entries(),
        optionals(),
        optionalInts(),
        optionalLongs(),
        optionalDoubles());
  }

  private static TableRow<List<Integer>> lists() {
    return TableRow.of("List<T>", ContainerTypes.Lists.class)
        .both(List.of(), "[]")
        .both(List.of(1, 2), "[1, 2]")
        .fromPython("(1, 2)", List.of(1, 2))
        .fromPython("(n * n for n in range(3))", List.of(0, 1, 4))
        .fromPython("{1: 'a'}.keys()", List.of(1))
        .refusedFromPython("[1, 'n/a']", "[1]: expected int, got str 'n/a'")
        .refusedFromPython("'text'", "expected sequence, got str 'text'")
        .refusedFromPython("{1: 2}", "expected sequence, got dict")
        .refusedFromPython("5", "expected sequence, got int 5")
        .noneIsRefused()
        .random(random -> random.ints(random.nextInt(20)).boxed().toList());
  }

  private static TableRow<Collection<String>> collections() {
    return TableRow.of("Collection<T>", ContainerTypes.Collections.class)
        .both(List.of("a"), "['a']")
        .refusedFromPython("[1]", "[0]: expected str, got int 1")
        .noneIsRefused();
  }

  private static TableRow<Iterable<Integer>> iterables() {
    return TableRow.of("Iterable<T>", ContainerTypes.Iterables.class)
        .both(List.of(), "[]")
        .both(List.of(3, 1), "[3, 1]")
        .toPython(new LinkedHashSet<>(List.of(3, 1)), "[3, 1]")
        .comparedBy(ContainerRows::list)
        .fromPython("iter([3])", List.of(3))
        .refusedFromPython("[0, 'n/a']", "[1]: expected int, got str 'n/a'")
        .refusedFromPython("'text'", "expected sequence, got str 'text'")
        .noneIsRefused();
  }

  private static List<Integer> list(Iterable<Integer> iterable) {
    List<Integer> list = new ArrayList<>();
    iterable.forEach(list::add);
    return list;
  }

  private static TableRow<SequencedCollection<Integer>> sequencedCollections() {
    return TableRow.of("SequencedCollection<T>", ContainerTypes.SequencedCollections.class)
        .both(List.of(3, 1, 2), "[3, 1, 2]")
        .refusedFromPython("[None]", "[0]: expected int, got None")
        .noneIsRefused();
  }

  private static TableRow<Set<Integer>> sets() {
    return TableRow.of("Set<T>", ContainerTypes.Sets.class)
        .both(Set.of(), "set()")
        .both(Set.of(1), "{1}")
        .fromPython("frozenset([1, 2])", Set.of(1, 2))
        .refusedFromPython("{'n/a'}", " element: expected int, got str 'n/a'")
        .refusedFromPython("[1]", "expected set or frozenset, got list")
        .noneIsRefused()
        .random(random -> new LinkedHashSet<>(random.ints(random.nextInt(20)).boxed().toList()));
  }

  private static TableRow<SequencedSet<String>> sequencedSets() {
    return TableRow.of("SequencedSet<T>", ContainerTypes.SequencedSets.class)
        .both(Collections.unmodifiableSequencedSet(new LinkedHashSet<>(List.of("a"))), "{'a'}")
        .refusedFromPython("{1}", " element: expected str, got int 1")
        .noneIsRefused();
  }

  private static TableRow<Map<String, Integer>> maps() {
    return TableRow.of("Map<K, V>", ContainerTypes.Maps.class)
        .both(Map.of(), "{}")
        .both(Map.of("a", 1), "{'a': 1}")
        .fromPython("collections.Counter('aab')", Map.of("a", 2, "b", 1))
        .fromPython("types.MappingProxyType({'a': 1})", Map.of("a", 1))
        .refusedFromPython("{'a': 'n/a'}", "['a']: expected int, got str 'n/a'")
        .refusedFromPython("{1: 1}", " key: expected str, got int 1")
        .refusedFromPython("[('a', 1)]", "expected mapping, got list")
        .noneIsRefused();
  }

  private static TableRow<SequencedMap<Integer, Boolean>> sequencedMaps() {
    SequencedMap<Integer, Boolean> map = new LinkedHashMap<>();
    map.put(3, true);
    map.put(1, false);
    map.put(2, true);
    return TableRow.of("SequencedMap<K, V>", ContainerTypes.SequencedMaps.class)
        .comparedBy(entries -> List.copyOf(entries.sequencedEntrySet()))
        .both(map, "{3: True, 1: False, 2: True}")
        .refusedFromPython("{3: 1}", "[3]: expected bool, got int 1")
        .noneIsRefused();
  }

  private static TableRow<Map.Entry<String, List<Integer>>> entries() {
    return TableRow.of("Map.Entry<K, V>", ContainerTypes.Entries.class)
        .both(Map.entry("a", List.of(1)), "('a', [1])")
        .fromPython("collections.namedtuple('Pair', 'key value')('a', (2,))", Map.entry("a", List.of(2)))
        .refusedFromPython("(1, [])", "[0]: expected str, got int 1")
        .refusedFromPython("('a', [1, 'n/a'])", "[1][1]: expected int, got str 'n/a'")
        .refusedFromPython("('a', [], None)", "expected tuple of two, got one of 3")
        .refusedFromPython("['a', []]", "expected tuple of two, got list")
        .noneIsRefused();
  }

  private static TableRow<Optional<String>> optionals() {
    return TableRow.of("Optional<T>", ContainerTypes.Optionals.class)
        .both(Optional.of(""), "''")
        .refusedFromPython("1", "expected str, got int 1");
  }

  private static TableRow<OptionalInt> optionalInts() {
    return TableRow.of("OptionalInt", ContainerTypes.OptionalInts.class)
        .both(OptionalInt.of(Integer.MIN_VALUE), "-2**31")
        .refusedFromPython("1.0", "expected int, got float 1.0");
  }

  private static TableRow<OptionalLong> optionalLongs() {
    return TableRow.of("OptionalLong", ContainerTypes.OptionalLongs.class)
        .both(OptionalLong.of(Long.MAX_VALUE), "2**63 - 1")
        .refusedFromPython("'1'", "expected int, got str '1'");
  }

  private static TableRow<OptionalDouble> optionalDoubles() {
    return TableRow.of("OptionalDouble", ContainerTypes.OptionalDoubles.class)
        .both(OptionalDouble.of(-0.0), "-0.0")
        .fromPython("1", OptionalDouble.of(1))
        .refusedFromPython("'1'", "expected float, got str '1'");
  }
}
