package clutch.processor.python.parse;

import clutch.processor.python.syntax.Expression;
import java.util.List;

/** Expressions in brackets, and the height of the highest. */
record Elements(List<Expression> expressions, int height) {}
