package clutch.samples.library.heapq;

import clutch.annotations.Attached;
import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Functions of the module. The keys are looked up only, so Python stays attached meanwhile. */
@PythonCallable("heapq")
interface HeapQueue {

  List<Peak> nlargest(int n, List<Peak> peaks, @Keyword @Attached ToDoubleFunction<Peak> key);

  List<Peak> nsmallest(int n, List<Peak> peaks, @Keyword @Attached ToDoubleFunction<Peak> key);

  @PythonCallable("merge")
  List<String> merged(List<String> one, List<String> other, @Keyword boolean reverse);
}
