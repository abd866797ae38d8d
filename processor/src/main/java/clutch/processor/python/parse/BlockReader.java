package clutch.processor.python.parse;

import clutch.processor.python.syntax.Statement;
import java.util.List;

/** Reads the statements behind a colon. */
interface BlockReader {

  /** Reads what is on the rest of the line, or in the lines below that are indented. */
  List<Statement> read(boolean inClass);
}
