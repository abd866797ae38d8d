package shop;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.PythonClass;
import clutch.annotations.PythonName;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@PythonClass("shop.prices:Quote")
public record Quote(
    String symbol,
    @PythonName("price_eur") double price,
    @DefaultIfEmpty OptionalInt sinceDay,
    @Nullable Object note) {}
