package clutch.samples.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any dict with these keys, whatever its entries are. */
public record Page<T>(List<T> entries, int pageNumber, Optional<Map<String, T>> byName) {}
