package clutch.processor.python.parse;

import clutch.processor.python.parse.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Which blocks are open. */
final class Indentation {

  private final Faults faults;
  private final Deque<Integer> columns = new ArrayDeque<>();

  Indentation(Faults faults) {
    this.faults = faults;
    columns.push(0);
  }

  /** A line that starts in this column opens a block, closes some, or does neither. */
  void to(int column, int line, Consumer<Kind> changes) {
    if (column > columns.element()) {
      columns.push(column);
      changes.accept(Kind.INDENT);
      return;
    }
    while (column < columns.element()) {
      columns.pop();
      changes.accept(Kind.DEDENT);
    }
    if (column > columns.element()) {
      faults.add(line, "the indentation is that of no block around it");
    }
  }
}
