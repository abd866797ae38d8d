package drafts.shop;

import clutch.annotations.PythonClass;

/** The Python class {@code shop.Card}. */
@PythonClass("shop:Card")
public record Card(String number) implements CardOrCash {}
