package clutch.processor.check.fit;

import clutch.processor.model.DeferredType;
import clutch.processor.model.ValueType.Deferred;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Futures and publishers: what can be awaited, and what is gone over asynchronously. */
record FuturesAndPublishers(Comparison comparison) {

  private static final String AWAITABLE = "typing.Awaitable";
  private static final String ASYNC_ITERABLE = "typing.AsyncIterable";

  /** What asyncio.wrap_future makes awaitable. */
  private static final String CONCURRENT = "concurrent.futures._base.Future";

  Fit check(Deferred java, PythonType hint) {
    Instance instance = Classes.instance(hint);
    PythonType awaited = instance == null ? null : argument(instance, AWAITABLE, CONCURRENT);
    if (java.type() == DeferredType.PUBLISHER) {
      return awaited == null ? published(java, hint) : comparison.result(java, awaited);
    }
    if (awaited == null) {
      return comparison.result(java.value(), hint);
    }
    Fit fit = comparison.result(java.value(), awaited);
    // It may have been awaited already: then this is the value itself.
    return fit.isRefused() && !comparison.result(java.value(), hint).isRefused() ? Fit.UNKNOWN : fit;
  }

  private Fit published(Deferred java, PythonType hint) {
    Fit refusal = Fit.refused(java.text(), PythonText.of(hint));
    Instance instance = Classes.instance(hint);
    if (instance == null) {
      return refusal;
    }
    PythonType element = argument(instance, ASYNC_ITERABLE);
    if (element != null) {
      return comparison.result(java.value(), element).at("[]");
    }
    Classes classes = comparison.classes();
    boolean mayBe =
        classes.mayHave(instance, "__aiter__")
            || classes.mayHave(instance, "__await__")
            || (classes.isOpenToOthers(instance) && !classes.is(instance, Classes.ITERABLE));
    return mayBe ? Fit.UNKNOWN : refusal;
  }

  /** The first type argument of the first of these that it is; null if it is none, or that is not said. */
  private @Nullable PythonType argument(Instance type, String... bases) {
    for (String base : bases) {
      Instance found = comparison.classes().as(type, base);
      if (found != null) {
        List<PythonType> arguments = found.arguments();
        return arguments.isEmpty() ? PythonType.Special.UNKNOWN : arguments.getFirst();
      }
    }
    return null;
  }
}
