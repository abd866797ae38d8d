package shop;

import clutch.annotations.PythonCallable;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.function.Function;

@PythonCallable("shop.values")
public interface Values {
  BigDecimal numbers(BigDecimal number);

  ZonedDateTime times(
      LocalDate a, LocalTime b, LocalDateTime c, OffsetDateTime d, ZonedDateTime e, Instant f, Duration g);

  URI names(UUID id, Path path, URI uri);

  SequencedMap<String, SequencedSet<Integer>> sequenced(SequencedCollection<Optional<LocalDate>> days);

  List<Map.Entry<String, BigDecimal>> entries(Iterable<Map.Entry<String, Function<Path, Duration>>> all);
}
