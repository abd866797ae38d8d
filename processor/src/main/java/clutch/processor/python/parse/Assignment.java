package clutch.processor.python.parse;

import clutch.processor.python.syntax.Expression;
import clutch.processor.python.syntax.Expression.Attribute;
import clutch.processor.python.syntax.Expression.ListOf;
import clutch.processor.python.syntax.Expression.Name;
import clutch.processor.python.syntax.Expression.Starred;
import clutch.processor.python.syntax.Expression.TupleOf;
import clutch.processor.python.syntax.Statement;
import clutch.processor.python.syntax.Statement.Variable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assignment.
 *
 * @param unpacked what each name gets whose part of the value isn't known
 */
record Assignment(
    int line, List<Expression> targets, @Nullable Expression hint, @Nullable Expression value, Expression unpacked) {

  /** The variables that it declares. */
  void addVariables(List<Statement> into) {
    for (Expression target : targets) {
      addVariables(target, value, into);
    }
  }

  private void addVariables(Expression target, @Nullable Expression given, List<Statement> into) {
    switch (target) {
      case Name(String id) -> into.add(new Variable(line, id, hint, given));
      case TupleOf(List<Expression> parts) -> parts.forEach(part -> addVariables(part, unpacked, into));
      case ListOf(List<Expression> parts) -> parts.forEach(part -> addVariables(part, unpacked, into));
      case Starred(Expression part) -> addVariables(part, unpacked, into);
      default -> {
        // An attribute or an element of something that is there already.
      }
    }
  }

  /** The attributes that it gives to {@code self}, or what the method calls it. */
  void addAttributes(String self, List<Statement> into) {
    for (Expression target : targets) {
      addAttributes(self, target, value, into);
    }
  }

  private void addAttributes(
      String self, Expression target, @Nullable Expression given, List<Statement> into) {
    switch (target) {
      case Attribute(Name(String owner), String name) when owner.equals(self) ->
          into.add(new Statement.Attribute(line, name, hint, given));
      case TupleOf(List<Expression> parts) -> parts.forEach(part -> addAttributes(self, part, unpacked, into));
      case ListOf(List<Expression> parts) -> parts.forEach(part -> addAttributes(self, part, unpacked, into));
      case Starred(Expression part) -> addAttributes(self, part, unpacked, into);
      default -> {
        // No attribute of self.
      }
    }
  }
}
