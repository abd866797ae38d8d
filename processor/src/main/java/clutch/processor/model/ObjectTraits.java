package clutch.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What there is to know of an interface whose values are Python objects.
 *
 * @param isHandle whether it extends {@code PyObject}, whose methods are not Python's to answer
 * @param isCloseable whether it extends {@code AutoCloseable}, so that {@code close()} ends its use
 * @param entered what {@code __enter__} returns, if it extends {@code PyContextManager}; else null
 */
public record ObjectTraits(boolean isHandle, boolean isCloseable, @Nullable ValueType entered) {}
