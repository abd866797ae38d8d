package clutch.processor.python.syntax;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An expression, where declarations have one: a hint, a decorator, a base, a default, a condition. */
public sealed interface Expression {

  /**
   * A name: {@code int}.
   *
   * @param id the name
   */
  record Name(String id) implements Expression {}

  /**
   * An attribute: {@code typing.Any}.
   *
   * @param value whose attribute
   * @param name its name
   */
  record Attribute(Expression value, String name) implements Expression {}

  /**
   * A subscript: {@code dict[str, int]}.
   *
   * @param value what is subscripted
   * @param index what stands in the brackets, separated by commas
   */
  record Subscript(Expression value, List<Expression> index) implements Expression {}

  /**
   * A call: {@code TypeVar("T", bound=int)}.
   *
   * @param function what is called
   * @param arguments its positional arguments
   * @param keywords its keyword arguments
   */
  record Call(Expression function, List<Expression> arguments, Map<String, Expression> keywords)
      implements Expression {}

  /**
   * A string literal: as a hint, one that is read later.
   *
   * @param value its value
   */
  record Text(String value) implements Expression {}

  /**
   * A bytes literal.
   *
   * @param text as it is written
   */
  record Bytes(String text) implements Expression {}

  /**
   * A number, with its sign.
   *
   * @param text as it is written
   */
  record Numeral(String text) implements Expression {}

  /** {@code None}, {@code True}, {@code False} and {@code ...}. */
  enum Constant implements Expression {
    /** {@code None}. */
    NONE,
    /** {@code True}. */
    TRUE,
    /** {@code False}. */
    FALSE,
    /** {@code ...}. */
    ELLIPSIS
  }

  /**
   * A list display: {@code [int, str]}.
   *
   * @param elements its elements
   */
  record ListOf(List<Expression> elements) implements Expression {}

  /**
   * A tuple: {@code (3, 13)}.
   *
   * @param elements its elements
   */
  record TupleOf(List<Expression> elements) implements Expression {}

  /**
   * A dict display: {@code {"name": str}}.
   *
   * @param keys its keys
   * @param values their values
   */
  record DictOf(List<Expression> keys, List<Expression> values) implements Expression {}

  /**
   * An operator between two: {@code int | None}, {@code sys.version_info >= (3, 14)}, {@code a and b}.
   *
   * @param operator the operator as it is written
   * @param left what stands before it
   * @param right what stands behind it
   */
  record Binary(String operator, Expression left, Expression right) implements Expression {}

  /**
   * {@code not} of something.
   *
   * @param operand what is negated
   */
  record Not(Expression operand) implements Expression {}

  /**
   * {@code *} of something: {@code *tuple[int, ...]}.
   *
   * @param operand what is unpacked
   */
  record Starred(Expression operand) implements Expression {}

  /**
   * An expression that means nothing to a declaration.
   *
   * @param text as it is written, on one line, cut if it is long
   */
  record Unread(String text) implements Expression {}

  /**
   * The dotted name that it is.
   *
   * @return {@code "typing.Any"}, or null if it is something else
   */
  default @Nullable String dottedName() {
    return switch (this) {
      case Name(String id) -> id;
      case Attribute(Expression value, String name) -> {
        String outer = value.dottedName();
        yield outer == null ? null : outer + "." + name;
      }
      default -> null;
    };
  }
}
