package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sealed interface of records and enums: what comes from Python becomes the one that stands for its class.
 *
 * @param name the interface's simple name, for messages
 * @param members those of its subtypes, each of which has a class
 * @param choose the member that a value is one of
 * @param <T> the sealed interface
 */
public record UnionConverter<T>(
    String name, List<Converter<? extends T>> members, Function<T, Converter<? extends T>> choose)
    implements Converter<T> {

  /** Copies the list. */
  public UnionConverter {
    members = List.copyOf(members);
  }

  @Override
  public long toPython(OpenInterpreter interpreter, T value) {
    if (value == null) {
      throw Mismatch.unexpectedNull("a " + name);
    }
    return Functional.erased(choose.apply(value)).toPython(interpreter, value);
  }

  @Override
  public T fromPython(OpenInterpreter interpreter, long object) {
    Converter<? extends T> best = null;
    long bestType = 0;
    for (Converter<? extends T> member : members) {
      long type = type(interpreter, member);
      if (type == Constants.typeOf(object)) {
        return member.fromPython(interpreter, object);
      }
      // Of several, the class that inherits from the others.
      if (Types.isInstance(object, type) && (best == null || Types.isSubtype(type, bestType) != 0)) {
        best = member;
        bestType = type;
      }
    }
    if (best == null) {
      throw Mismatch.expected("an instance of " + classes(), object);
    }
    return best.fromPython(interpreter, object);
  }

  private static long type(OpenInterpreter interpreter, Converter<?> member) {
    NamedClass named = named(member);
    long type = named.in(interpreter);
    if (!Types.isInstance(type, Constants.TYPE)) {
      throw new Mismatch("%s is no class, but %s".formatted(named, Description.of(type)));
    }
    return type;
  }

  private static NamedClass named(Converter<?> member) {
    @Nullable NamedClass named = member instanceof OfNamedClass<?> one ? one.named() : null;
    if (named == null) {
      throw new IllegalStateException(member + " has no class in Python");
    }
    return named;
  }

  private String classes() {
    return members.stream().map(member -> named(member).toString()).collect(Collectors.joining(" or "));
  }
}
