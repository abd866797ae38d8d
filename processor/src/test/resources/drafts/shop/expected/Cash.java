package drafts.shop;

import clutch.annotations.PythonClass;

/** The Python class {@code shop.Cash}. */
@PythonClass("shop:Cash")
public record Cash(double amount) implements CardOrCash {}
