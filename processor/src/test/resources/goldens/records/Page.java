package shop;

import java.util.List;

public record Page<T>(List<T> entries, int number) {}
