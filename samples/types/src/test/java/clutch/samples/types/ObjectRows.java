package clutch.samples.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What may be anything. */
final class ObjectRows {

  private static final LocalDateTime NOON = LocalDateTime.of(2024, 2, 29, 12, 0);

  private ObjectRows() {}

  static List<TableRow<?>> rows() {
    return List.of(objects());
  }

  private static TableRow<Object> objects() {
    return TableRow.of("Object", ObjectTypes.Objects.class)
        .both(true, "True")
        .both(5L, "5")
        .both(BigInteger.TWO.pow(64), "2**64")
        .both(1.5, "1.5")
        .both("text", "'text'")
        .both(new BigDecimal("1.50"), "decimal.Decimal('1.50')")
        .both(LocalDate.of(2024, 2, 29), "datetime.date(2024, 2, 29)")
        .both(LocalTime.NOON, "datetime.time(12)")
        .both(NOON, "datetime.datetime(2024, 2, 29, 12)")
        .both(NOON.atOffset(ZoneOffset.UTC), "datetime.datetime(2024, 2, 29, 12, tzinfo=datetime.UTC)")
        .both(NOON.atZone(ZoneId.of("Asia/Tokyo")), "datetime.datetime(2024, 2, 29, 12, tzinfo=ZoneInfo('Asia/Tokyo'))")
        .both(Duration.ofHours(-1), "datetime.timedelta(hours=-1)")
        .both(new UUID(1, 2), "UUID(int=2**64 + 2)")
        .both(Path.of("a/b"), "pathlib.Path('a/b')")
        .both(List.of(1L, List.of()), "[1, []]")
        .both(Set.of("a"), "{'a'}")
        .both(Map.of("a", 1L), "{'a': 1}")
        .fromPython("('a', 1)", List.of("a", 1L))
        .refusedToPython(Locale.ROOT,
            "expected a value that has a place in Python, got an instance of java.util.Locale; docs/types.md has the types of those");
  }
}
