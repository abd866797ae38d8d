package clutch.processor.check.fit;

import static clutch.processor.check.fit.Classes.plain;

import clutch.processor.model.Container;
import clutch.processor.model.EnumType;
import clutch.processor.model.RecordType;
import clutch.processor.model.RepeatedType;
import clutch.processor.model.UnionType;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Behind;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.Deferred;
import clutch.processor.model.ValueType.Functional;
import clutch.processor.model.ValueType.Nothing;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.model.ValueType.Unsupported;
import clutch.processor.model.ValueType.Whole;
import clutch.processor.model.WholeType;
import clutch.processor.python.PythonClass;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.PythonType.Special;
import clutch.processor.python.PythonType.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Java values become in Python, as docs/types.md has it. */
record NaturalTypes(Classes classes) {

  private static final Instance INT = plain(Classes.INT);
  private static final Instance FLOAT = plain(Classes.FLOAT);

  /** What values of any Java type are; unknown as far as that can't be said. */
  PythonType of(ValueType java) {
    return switch (java) {
      case Nothing _ -> Special.NONE;
      case Primitive primitive -> of(primitive);
      case Whole(WholeType type) -> of(type);
      case OrNull(ValueType inner, _, _) -> orNone(of(inner));
      case Composed(Container container, List<ValueType> arguments) ->
          container(container, arguments.stream().map(this::of).toList());
      case RecordType record -> ofRecord(record);
      case EnumType(_, _, String target, _) -> target == null ? plain(Classes.STR) : named(target);
      case UnionType union -> Classes.union(union.members().stream().map(this::of).toList());
      case RepeatedType _, Behind _, Deferred _, Functional _, Unsupported _ -> Special.UNKNOWN;
    };
  }

  private static PythonType orNone(PythonType type) {
    return Classes.union(List.of(type, Special.NONE));
  }

  private PythonType named(String target) {
    PythonClass found = classes.named(target);
    return found == null ? Special.UNKNOWN : plain(found.name());
  }

  private PythonType ofRecord(RecordType record) {
    String target = record.target();
    return switch (record.form()) {
      case DICT -> new Instance(Classes.DICT, List.of(plain(Classes.STR), Special.UNKNOWN));
      case INSTANCE -> target == null ? Special.UNKNOWN : named(target);
      case TUPLE -> new Tuple(record.parts().stream().map(this::of).toList(), false);
    };
  }

  static PythonType container(Container container, List<PythonType> inside) {
    return switch (container) {
      case LIST, COLLECTION, ITERABLE, SEQUENCED_COLLECTION -> new Instance(Classes.LIST, inside);
      case SET, SEQUENCED_SET -> new Instance(Classes.SET, inside);
      case MAP, SEQUENCED_MAP -> new Instance(Classes.DICT, inside);
      case ENTRY -> new Tuple(inside, false);
      case OPTIONAL -> orNone(inside.getFirst());
      case ITERATOR, PY_ITERATOR, STREAM -> new Instance(Classes.ITERATOR, inside);
    };
  }

  static PythonType of(Primitive primitive) {
    return switch (primitive) {
      case BOOLEAN -> plain("builtins.bool");
      case CHAR -> plain(Classes.STR);
      case BYTE, SHORT, INT, LONG -> INT;
      case FLOAT, DOUBLE -> FLOAT;
    };
  }

  static PythonType of(WholeType type) {
    return switch (type) {
      case BOOLEAN -> plain("builtins.bool");
      case BYTE, SHORT, INTEGER, LONG, BIG_INTEGER -> INT;
      case FLOAT, DOUBLE -> FLOAT;
      case CHARACTER, STRING, URI -> plain(Classes.STR);
      case BIG_DECIMAL -> plain("decimal.Decimal");
      case LOCAL_DATE -> plain("datetime.date");
      case LOCAL_TIME -> plain("datetime.time");
      case LOCAL_DATE_TIME, OFFSET_DATE_TIME, ZONED_DATE_TIME, INSTANT -> plain("datetime.datetime");
      case DURATION -> plain("datetime.timedelta");
      case UUID -> plain("uuid.UUID");
      case PATH -> plain("pathlib.Path");
      case OPTIONAL_INT, OPTIONAL_LONG -> orNone(INT);
      case OPTIONAL_DOUBLE -> orNone(FLOAT);
      case THROWABLE, EXCEPTION, PYTHON_EXCEPTION -> plain("builtins.Exception");
      case INT_STREAM, LONG_STREAM -> Classes.of(Classes.ITERATOR, INT);
      case DOUBLE_STREAM -> Classes.of(Classes.ITERATOR, FLOAT);
      case BYTES -> plain(Classes.BYTES);
      case BOOLEAN_ARRAY -> Classes.of(Classes.LIST, plain("builtins.bool"));
      case CHAR_ARRAY, SHORT_ARRAY, INT_ARRAY, LONG_ARRAY -> Classes.of("array.array", INT);
      case FLOAT_ARRAY, DOUBLE_ARRAY -> Classes.of("array.array", FLOAT);
      case MEMORY_SEGMENT, BYTE_BUFFER, SHORT_BUFFER, CHAR_BUFFER, INT_BUFFER, LONG_BUFFER ->
          Classes.of("builtins.memoryview", INT);
      case FLOAT_BUFFER, DOUBLE_BUFFER -> Classes.of("builtins.memoryview", FLOAT);
      case SHAPED_SEGMENT, PY_BUFFER -> Classes.of("builtins.memoryview", Special.UNKNOWN);
      case OBJECT, PY_OBJECT -> Special.UNKNOWN;
    };
  }

  /** The box of a primitive. */
  static WholeType whole(Primitive primitive) {
    return switch (primitive) {
      case BOOLEAN -> WholeType.BOOLEAN;
      case CHAR -> WholeType.CHARACTER;
      case BYTE -> WholeType.BYTE;
      case SHORT -> WholeType.SHORT;
      case INT -> WholeType.INTEGER;
      case LONG -> WholeType.LONG;
      case FLOAT -> WholeType.FLOAT;
      case DOUBLE -> WholeType.DOUBLE;
    };
  }

  /** The type whose values are the same, but for being always there; null if that is nothing else. */
  static @Nullable ValueType present(ValueType java) {
    return switch (java) {
      case OrNull(ValueType inner, _, _) -> inner;
      case Composed(Container container, List<ValueType> arguments) when container == Container.OPTIONAL ->
          arguments.getFirst();
      case Whole(WholeType type) ->
          switch (type) {
            case OPTIONAL_INT -> Primitive.INT;
            case OPTIONAL_LONG -> Primitive.LONG;
            case OPTIONAL_DOUBLE -> Primitive.DOUBLE;
            default -> null;
          };
      default -> null;
    };
  }

  /** The elements of an array or a stream of primitives; null for anything else, and for what has no copy. */
  static @Nullable ValueType element(WholeType type) {
    return switch (type) {
      case INT_STREAM -> Primitive.INT;
      case LONG_STREAM -> Primitive.LONG;
      case DOUBLE_STREAM -> Primitive.DOUBLE;
      case BYTES -> null;
      default -> type.element();
    };
  }
}
