package drafts.shop;

import clutch.annotations.PythonClass;

/**
 * The Python class {@code shop.Line}.
 *
 * <p>A record has its fields only. Not drafted: {@code total}.
 */
@PythonClass("shop:Line")
public record Line(String article, Size size, long count) {}
