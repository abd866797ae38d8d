package clutch.runtime.glue;

import clutch.runtime.BindingException;
import clutch.runtime.ClutchException;
import clutch.runtime.PythonException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything that is wrong with one binding. */
final class Problems {

  private final Set<String> problems = new LinkedHashSet<>();
  private final List<PythonException> causes = new ArrayList<>();

  void add(String problem) {
    problems.add(problem);
  }

  void add(String problem, PythonException cause) {
    problems.add(problem);
    causes.add(cause);
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Has an exception tell them, which is on its way for another reason. */
  void addTo(Throwable exception) {
    problems.forEach(problem -> exception.addSuppressed(new ClutchException("@RaisedAs: " + problem)));
  }

  void throwFor(Class<?> api) {
    if (!problems.isEmpty()) {
      throw new BindingException(api.getName(), List.copyOf(problems), causes);
    }
  }
}
