package clutch.runtime.convert;

import clutch.runtime.PyBuffer;
import clutch.runtime.PyObject;
import clutch.runtime.PythonBacked;
import clutch.runtime.ShapedSegment;
import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.FloatObjects;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.Buffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Values whose declared type is {@code Object}: to Python by the class of the value; from Python to the
 * Java type that holds whatever the Python type does, and to a handle where there is none.
 */
final class NaturalValues implements Converter<@Nullable Object> {

  @Override
  public long toPython(OpenInterpreter interpreter, @Nullable Object value) {
    return switch (value) {
      case null -> none();
      case String text -> Strings.toPython(text);
      case Boolean truth -> Booleans.toPython(truth);
      case Character unit -> Characters.toPython(unit);
      case Byte number -> Ints.toPython(number);
      case Short number -> Ints.toPython(number);
      case Integer number -> Ints.toPython(number);
      case Long number -> Ints.toPython(number);
      case BigInteger number -> Ints.toPython(number);
      case Float number -> Floats.toPython(number);
      case Double number -> Floats.toPython(number);
      case BigDecimal number -> Converters.BIG_DECIMAL.toPython(interpreter, number);
      case LocalDate date -> Converters.LOCAL_DATE.toPython(interpreter, date);
      case LocalTime time -> Converters.LOCAL_TIME.toPython(interpreter, time);
      case LocalDateTime time -> Converters.LOCAL_DATE_TIME.toPython(interpreter, time);
      case OffsetDateTime time -> Converters.OFFSET_DATE_TIME.toPython(interpreter, time);
      case ZonedDateTime time -> Converters.ZONED_DATE_TIME.toPython(interpreter, time);
      case Instant instant -> Converters.INSTANT.toPython(interpreter, instant);
      case Duration duration -> Converters.DURATION.toPython(interpreter, duration);
      case UUID uuid -> Converters.UUID.toPython(interpreter, uuid);
      case Path path -> Converters.PATH.toPython(interpreter, path);
      case URI uri -> Converters.URI.toPython(interpreter, uri);
      case byte[] bytes -> Bytes.toPython(bytes);
      case boolean[] array -> Converters.BOOLEAN_ARRAY.toPython(interpreter, array);
      case char[] array -> PrimitiveArrays.CHARS.toPython(interpreter, array);
      case short[] array -> PrimitiveArrays.SHORTS.toPython(interpreter, array);
      case int[] array -> PrimitiveArrays.INTS.toPython(interpreter, array);
      case long[] array -> PrimitiveArrays.LONGS.toPython(interpreter, array);
      case float[] array -> PrimitiveArrays.FLOATS.toPython(interpreter, array);
      case double[] array -> PrimitiveArrays.DOUBLES.toPython(interpreter, array);
      case PythonBacked object -> ObjectHandle.CONVERTER.toPython(interpreter, PyObject.of(object));
      case MemorySegment segment -> MemoryConverters.MEMORY_SEGMENT.toPython(interpreter, segment);
      case Buffer buffer -> MemoryConverters.toPython(interpreter, buffer);
      case ShapedSegment shaped -> MemoryConverters.SHAPED_SEGMENT.toPython(interpreter, shaped);
      case PyBuffer buffer -> MemoryConverters.PY_BUFFER.toPython(interpreter, buffer);
      case PyObject handle -> ObjectHandle.CONVERTER.toPython(interpreter, handle);
      case Throwable exception -> Converters.THROWABLE.toPython(interpreter, exception);
      case OptionalInt optional -> Converters.OPTIONAL_INT.toPython(interpreter, optional);
      case OptionalLong optional -> Converters.OPTIONAL_LONG.toPython(interpreter, optional);
      case OptionalDouble optional -> Converters.OPTIONAL_DOUBLE.toPython(interpreter, optional);
      case Iterator<?> iterator -> JavaIterators.toPython(interpreter, this, iterator, "iterator");
      case BaseStream<?, ?> stream -> JavaIterators.toPython(interpreter, this, stream, "stream");
      case Object container when NaturalContainers.isJavaContainer(container) ->
          new NaturalContainers(WayIn.intoJava()).toPython(interpreter, container);
      case Object function when JdkFunctions.isFunction(function) ->
          JdkFunctions.toPython(interpreter, function);
      default ->
          throw new Mismatch(
              "expected a value that has a place in Python, got %s; docs/types.md has the types of those"
                  .formatted(Mismatch.describe(value)));
    };
  }

  @Override
  public long toPython(OpenInterpreter interpreter, @Nullable Object value, String root) {
    return switch (value) {
      case Iterator<?> iterator -> JavaIterators.toPython(interpreter, this, iterator, root);
      case BaseStream<?, ?> stream -> JavaIterators.toPython(interpreter, this, stream, root);
      case null, default -> toPython(interpreter, value);
    };
  }

  private static long none() {
    References.increment(Constants.NONE);
    return Constants.NONE;
  }

  @Override
  public @Nullable Object fromPython(OpenInterpreter interpreter, long object) {
    if (object == Constants.NONE) {
      return null;
    }
    if (object == Constants.TRUE || object == Constants.FALSE) {
      return object == Constants.TRUE;
    }
    if (Types.isInstance(object, Constants.STR)) {
      return Strings.fromPython(object);
    }
    if (Types.isInstance(object, Constants.INT)) {
      return Ints.asNumber(object);
    }
    if (Types.isInstance(object, Constants.FLOAT)) {
      return FloatObjects.asDouble(object);
    }
    if (Types.isInstance(object, Constants.BYTES)
        || Types.isInstance(object, Constants.BYTEARRAY)) {
      return Bytes.fromPython(object);
    }
    if (Types.isInstance(object, Constants.BASE_EXCEPTION)) {
      return Converters.THROWABLE.fromPython(interpreter, object);
    }
    if (NaturalContainers.isPythonContainer(object)) {
      return new NaturalContainers(WayIn.intoPython()).fromPython(interpreter, object);
    }
    Object value = NaturalLibraryObjects.fromPython(interpreter, object);
    return value != null ? value : ObjectHandle.CONVERTER.fromPython(interpreter, object);
  }
}
