package clutch.processor.python.parse;

import clutch.processor.python.syntax.SourceFile.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What can't be read in a file. */
final class Faults {

  /** Nobody reads more than that, and a binary file would have millions. */
  private static final int MOST = 100;

  private final List<Fault> faults = new ArrayList<>();

  void add(int line, String text) {
    if (faults.size() < MOST) {
      faults.add(new Fault(line, text));
    }
  }

  List<Fault> byLine() {
    return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
  }
}
