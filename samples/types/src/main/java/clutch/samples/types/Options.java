package clutch.samples.types;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.PythonClass;
import java.util.Optional;
import java.util.OptionalInt;

/** A {@code TypedDict}. */
@PythonClass("stock:Options")
public record Options(@DefaultIfEmpty OptionalInt width, @DefaultIfEmpty Optional<String> title) {}
