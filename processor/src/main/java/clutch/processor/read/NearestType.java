package clutch.processor.read;

import clutch.annotations.PythonObject;
import clutch.processor.model.Container;
import clutch.processor.model.WholeType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What to use instead of a type that is not supported. */
final class NearestType {

  /** Types that are known, and have one good answer; looked at before their supertypes are. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("java.lang.Void", "void as the result"),
          Map.entry("java.lang.Number", "double, long or BigDecimal"),
          Map.entry("java.lang.CharSequence", "String"),
          Map.entry("java.lang.StringBuilder", "String"),
          Map.entry("java.lang.StringBuffer", "String"),
          Map.entry("java.util.Date", "Instant"),
          Map.entry("java.util.Calendar", "ZonedDateTime"),
          Map.entry("java.util.GregorianCalendar", "ZonedDateTime"),
          Map.entry("java.sql.Date", "LocalDate"),
          Map.entry("java.sql.Time", "LocalTime"),
          Map.entry("java.sql.Timestamp", "Instant or LocalDateTime"),
          Map.entry("java.time.OffsetTime", "LocalTime or OffsetDateTime"),
          Map.entry("java.time.Period", "Duration, or int for each of its parts"),
          Map.entry("java.time.Year", "int"),
          Map.entry("java.time.YearMonth", "LocalDate"),
          Map.entry("java.time.MonthDay", "LocalDate"),
          Map.entry("java.time.ZoneId", "String (its id)"),
          Map.entry("java.time.ZoneOffset", "String (its id) or Duration"),
          Map.entry("java.util.Locale", "String"),
          Map.entry("java.util.PrimitiveIterator.OfInt", "Iterator<Integer>"),
          Map.entry("java.util.PrimitiveIterator.OfLong", "Iterator<Long>"),
          Map.entry("java.util.PrimitiveIterator.OfDouble", "Iterator<Double>"),
          Map.entry("java.util.concurrent.atomic.AtomicInteger", "int"),
          Map.entry("java.util.concurrent.atomic.AtomicLong", "long"),
          Map.entry("java.util.concurrent.atomic.AtomicBoolean", "boolean"),
          Map.entry("java.net.URL", "URI"),
          Map.entry("java.io.File", "Path"),
          Map.entry("java.nio.Buffer", "ByteBuffer, DoubleBuffer or one of the others"),
          Map.entry("java.nio.MappedByteBuffer", "ByteBuffer"));

  /** Of several that fit, the first says most. */
  private static final List<String> CONTAINERS =
      List.of(
          "java.util.SequencedMap",
          "java.util.Map",
          "java.util.SequencedSet",
          "java.util.Set",
          "java.util.List",
          "java.util.Map.Entry");

  private final Elements elements;
  private final Types types;

  NearestType(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** A supported type near that one, and why if it isn't plain. */
  String to(TypeMirror type) {
    return switch (type) {
      case ArrayType array -> "List<" + element(array.getComponentType()) + ">";
      case WildcardType wildcard -> wildcard(wildcard);
      case DeclaredType declared -> declared(declared);
      default -> "PyObject, the handle to any Python object";
    };
  }

  private String element(TypeMirror type) {
    if (type instanceof PrimitiveType primitive) {
      return types.boxedClass(primitive).getSimpleName().toString();
    }
    if (type instanceof ArrayType array && !(array.getComponentType() instanceof PrimitiveType)) {
      return to(type);
    }
    return TypeText.of(type);
  }

  private String wildcard(WildcardType wildcard) {
    TypeMirror bound = wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : wildcard.getSuperBound();
    if (bound == null) {
      return "Object";
    }
    boolean supported =
        bound instanceof DeclaredType declared
            && (WholeType.named(name(declared)).isPresent()
                || Container.named(name(declared)).isPresent()
                || declared.asElement().getKind() == ElementKind.RECORD
                || declared.asElement().getKind() == ElementKind.ENUM
                || Annotations.on(declared.asElement(), PythonObject.class) != null);
    return supported ? TypeText.of(bound) + " itself, without a wildcard" : to(bound);
  }

  private String declared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    String name = name(type);
    String known = KNOWN.get(name);
    if (known != null) {
      return known;
    }
    boolean raw = type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty();
    boolean takesTypes = element.getKind() == ElementKind.RECORD || element.getAnnotation(FunctionalInterface.class) != null;
    if (Container.named(name).isPresent() || (raw && takesTypes)) {
      String arguments = String.join(", ", Collections.nCopies(element.getTypeParameters().size(), "Object"));
      return "%s<%s>".formatted(element.getSimpleName(), arguments);
    }
    if (name.startsWith("java.time.")) {
      return "String (ISO 8601)";
    }
    return container(type);
  }

  private static String name(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }

  private String container(DeclaredType type) {
    for (String name : CONTAINERS) {
      if (isA(type, name)) {
        return name.substring("java.util.".length()) + arguments(type);
      }
    }
    if (isA(type, "java.util.Iterator")) {
      return "Iterator" + arguments(type);
    }
    return isA(type, "java.lang.Iterable") || isA(type, "java.util.stream.Stream")
        ? "List" + arguments(type)
        : "PyObject, the handle to any Python object";
  }

  private static String arguments(DeclaredType type) {
    return type.getTypeArguments().isEmpty()
        ? ""
        : type.getTypeArguments().stream().map(TypeText::of).collect(Collectors.joining(", ", "<", ">"));
  }

  private boolean isA(TypeMirror type, String name) {
    TypeElement other = elements.getTypeElement(name);
    return other != null && types.isSubtype(types.erasure(type), types.erasure(other.asType()));
  }
}
