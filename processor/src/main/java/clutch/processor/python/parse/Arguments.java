package clutch.processor.python.parse;

import clutch.processor.python.syntax.Expression;
import java.util.List;
import java.util.Map;

/** The arguments of a call or of a class, and the height of the highest. */
record Arguments(List<Expression> positional, Map<String, Expression> keywords, int height) {

  static final Arguments NONE = new Arguments(List.of(), Map.of(), 0);
}
