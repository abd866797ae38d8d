package shop;

import java.util.function.Supplier;

record Right(Supplier<Left> left) {}
