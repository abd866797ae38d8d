package clutch.processor.python.syntax;

import java.util.List;

/**
 * What one Python file declares.
 *
 * @param statements its declarations
 * @param faults what could not be read; the declarations in those lines are missing
 */
public record SourceFile(List<Statement> statements, List<Fault> faults) {

  /**
   * Something that could not be read.
   *
   * @param line its line
   * @param text what is wrong
   */
  public record Fault(int line, String text) {}
}
