package drafts.shop;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.PythonClass;
import clutch.annotations.PythonName;
import java.util.Optional;
import java.util.OptionalLong;

/** The Python class {@code shop.Settings}. */
@PythonClass("shop:Settings")
public record Settings(
    @DefaultIfEmpty Optional<String> currency,
    @DefaultIfEmpty Optional<String> contentType,
    @PythonName("maxQuotes") @DefaultIfEmpty OptionalLong maxQuotes) {}
