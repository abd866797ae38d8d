package clutch.processor.model;

import clutch.processor.model.ValueType.Primitive;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The supported classes and arrays without type arguments. */
public enum WholeType {
  /** {@code Boolean}. */
  BOOLEAN("java.lang", "Boolean"),
  /** {@code Character}. */
  CHARACTER("java.lang", "Character"),
  /** {@code Byte}. */
  BYTE("java.lang", "Byte"),
  /** {@code Short}. */
  SHORT("java.lang", "Short"),
  /** {@code Integer}. */
  INTEGER("java.lang", "Integer"),
  /** {@code Long}. */
  LONG("java.lang", "Long"),
  /** {@code Float}. */
  FLOAT("java.lang", "Float"),
  /** {@code Double}. */
  DOUBLE("java.lang", "Double"),
  /** {@code String}. */
  STRING("java.lang", "String"),
  /** {@code Object}: whatever the Python value naturally is. */
  OBJECT("java.lang", "Object"),
  /** {@code BigInteger}. */
  BIG_INTEGER("java.math", "BigInteger"),
  /** {@code BigDecimal}. */
  BIG_DECIMAL("java.math", "BigDecimal"),
  /** {@code LocalDate}. */
  LOCAL_DATE("java.time", "LocalDate"),
  /** {@code LocalTime}. */
  LOCAL_TIME("java.time", "LocalTime"),
  /** {@code LocalDateTime}. */
  LOCAL_DATE_TIME("java.time", "LocalDateTime"),
  /** {@code OffsetDateTime}. */
  OFFSET_DATE_TIME("java.time", "OffsetDateTime"),
  /** {@code ZonedDateTime}. */
  ZONED_DATE_TIME("java.time", "ZonedDateTime"),
  /** {@code Instant}. */
  INSTANT("java.time", "Instant"),
  /** {@code Duration}. */
  DURATION("java.time", "Duration"),
  /** {@code UUID}. */
  UUID("java.util", "UUID"),
  /** {@code Path}. */
  PATH("java.nio.file", "Path"),
  /** {@code URI}. */
  URI("java.net", "URI"),
  /** {@code OptionalInt}. */
  OPTIONAL_INT("java.util", "OptionalInt"),
  /** {@code OptionalLong}. */
  OPTIONAL_LONG("java.util", "OptionalLong"),
  /** {@code OptionalDouble}. */
  OPTIONAL_DOUBLE("java.util", "OptionalDouble"),
  /** {@code Throwable}: an exception as a value. */
  THROWABLE("java.lang", "Throwable"),
  /** {@code Exception}: as a value. */
  EXCEPTION("java.lang", "Exception"),
  /** {@code PythonException}: as a value. */
  PYTHON_EXCEPTION("clutch.runtime", "PythonException"),
  /** {@code MemorySegment}: memory, without a copy. */
  MEMORY_SEGMENT("java.lang.foreign", "MemorySegment"),
  /** {@code ByteBuffer}: memory, without a copy. */
  BYTE_BUFFER("java.nio", "ByteBuffer"),
  /** {@code ShortBuffer}: memory, without a copy. */
  SHORT_BUFFER("java.nio", "ShortBuffer"),
  /** {@code CharBuffer}: memory, without a copy. */
  CHAR_BUFFER("java.nio", "CharBuffer"),
  /** {@code IntBuffer}: memory, without a copy. */
  INT_BUFFER("java.nio", "IntBuffer"),
  /** {@code LongBuffer}: memory, without a copy. */
  LONG_BUFFER("java.nio", "LongBuffer"),
  /** {@code FloatBuffer}: memory, without a copy. */
  FLOAT_BUFFER("java.nio", "FloatBuffer"),
  /** {@code DoubleBuffer}: memory, without a copy. */
  DOUBLE_BUFFER("java.nio", "DoubleBuffer"),
  /** {@code ShapedSegment}: memory in any number of dimensions. */
  SHAPED_SEGMENT("clutch.runtime", "ShapedSegment"),
  /** {@code PyBuffer}: the memory of a Python object, of any layout. */
  PY_BUFFER("clutch.runtime", "PyBuffer"),
  /** {@code IntStream}. */
  INT_STREAM("java.util.stream", "IntStream"),
  /** {@code LongStream}. */
  LONG_STREAM("java.util.stream", "LongStream"),
  /** {@code DoubleStream}. */
  DOUBLE_STREAM("java.util.stream", "DoubleStream"),
  /** {@code PyObject}: the handle. */
  PY_OBJECT("clutch.runtime", "PyObject"),
  /** {@code byte[]}: Python's bytes. */
  BYTES(Primitive.BYTE),
  /** {@code boolean[]}. */
  BOOLEAN_ARRAY(Primitive.BOOLEAN),
  /** {@code char[]}. */
  CHAR_ARRAY(Primitive.CHAR),
  /** {@code short[]}. */
  SHORT_ARRAY(Primitive.SHORT),
  /** {@code int[]}. */
  INT_ARRAY(Primitive.INT),
  /** {@code long[]}. */
  LONG_ARRAY(Primitive.LONG),
  /** {@code float[]}. */
  FLOAT_ARRAY(Primitive.FLOAT),
  /** {@code double[]}. */
  DOUBLE_ARRAY(Primitive.DOUBLE);

  private static final Map<String, WholeType> CLASSES =
      Arrays.stream(values())
          .filter(type -> type.element == null)
          .collect(Collectors.toUnmodifiableMap(type -> type.packageName + "." + type.simpleName, type -> type));

  private final String packageName;
  private final String simpleName;
  private final @Nullable Primitive element;

  WholeType(String packageName, String simpleName) {
    this.packageName = packageName;
    this.simpleName = simpleName;
    this.element = null;
  }

  WholeType(Primitive element) {
    this.packageName = "";
    this.simpleName = element.text() + "[]";
    this.element = element;
  }

  /**
   * The class.
   *
   * @return its name, or null for an array
   */
  public @Nullable JavaName javaName() {
    return element == null ? new JavaName(packageName, List.of(simpleName)) : null;
  }

  /**
   * The elements of the array.
   *
   * @return their type, or null for a class
   */
  public @Nullable Primitive element() {
    return element;
  }

  /**
   * Whether its values belong to the interpreter that they come from.
   *
   * @return whether they are of no use in another one
   */
  public boolean isHandle() {
    return this == PY_OBJECT || this == PY_BUFFER;
  }

  /**
   * Whether its values are memory that Java and Python both look at.
   *
   * @return whether there is no copy
   */
  public boolean isMemory() {
    return switch (this) {
      case MEMORY_SEGMENT,
          BYTE_BUFFER,
          SHORT_BUFFER,
          CHAR_BUFFER,
          INT_BUFFER,
          LONG_BUFFER,
          FLOAT_BUFFER,
          DOUBLE_BUFFER,
          SHAPED_SEGMENT ->
          true;
      default -> false;
    };
  }

  /**
   * Whether what comes from Python goes on living there, and gives its elements one by one.
   *
   * @return false if all of it is converted at once
   */
  public boolean isLazy() {
    return this == INT_STREAM || this == LONG_STREAM || this == DOUBLE_STREAM;
  }

  /**
   * The type as a person writes it.
   *
   * @return Java source, with simple names
   */
  public String text() {
    return simpleName;
  }

  /**
   * The class of that name.
   *
   * @param qualifiedName its whole name
   * @return the type, if it is supported
   */
  public static Optional<WholeType> named(String qualifiedName) {
    return Optional.ofNullable(CLASSES.get(qualifiedName));
  }

  /**
   * The array of such elements.
   *
   * @param element the primitive
   * @return the array
   */
  public static WholeType arrayOf(Primitive element) {
    return Arrays.stream(values()).filter(type -> type.element == element).findFirst().orElseThrow();
  }
}
