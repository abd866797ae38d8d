package clutch.samples.benchmarks.report;

import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;

/** Python's module {@code json}. */
@PythonCallable("json")
interface Json {
  String dumps(Results results, @Keyword int indent);

  Results loads(String text);
}
