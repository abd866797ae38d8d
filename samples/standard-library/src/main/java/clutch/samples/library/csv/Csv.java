package clutch.samples.library.csv;

import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import java.util.List;

/** Classes of the module. */
@PythonCallable("csv")
interface Csv {

  /** A {@code DictReader}, read to its end. */
  @PythonCallable("DictReader")
  List<Planet> read(List<String> lines, @Keyword int quoting);

  /** Numbers are what stands in no quotes. */
  @PythonAttribute("QUOTE_NONNUMERIC")
  int quoteNonnumeric();

  @PythonCallable("DictWriter")
  DictWriter writer(
      Output output, List<String> fieldnames, @Keyword String delimiter, @Keyword String lineterminator);
}
