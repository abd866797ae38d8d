package shop;

import java.util.function.Function;

interface Step<T> extends Function<T, T> {}
