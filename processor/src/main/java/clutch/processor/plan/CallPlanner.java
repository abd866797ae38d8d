package clutch.processor.plan;

import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.ValueType.Deferred;
import clutch.processor.model.ValueType.Nothing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides the order of the steps of a call. */
final class CallPlanner {

  private CallPlanner() {}

  static CallPlan plan(ApiMethod method) {
    return new CallPlan(here(method), handedOver(method));
  }

  /** A call after which nothing more is done with the object. */
  static CallPlan planClosing(ApiMethod method) {
    List<Step> here = new ArrayList<>();
    here.add(new Step.UnlessClosed());
    here.addAll(here(method));
    here.add(new Step.CloseHandle());
    List<Step> handedOver = new ArrayList<>();
    handedOver.add(new Step.UnlessClosed());
    handedOver.addAll(handedOver(method));
    return new CallPlan(here, handedOver);
  }

  private static List<Step> here(ApiMethod method) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Guard());
    steps.add(new Step.Attach());
    // Python's own order: positional, *values, keywords, **entries. The sort is stable.
    method.parameters().stream()
        .sorted(Comparator.comparing(Parameter::passing))
        .map(CallPlanner::convert)
        .forEach(steps::add);
    if (method.result() instanceof Deferred deferred) {
      steps.add(new Step.Submit(deferred)); // After the conversions: an argument may change once this returns.
    } else {
      addCall(method, steps);
    }
    steps.add(new Step.Drop()); // Needs the thread state, as every touch of an object does.
    steps.add(new Step.Restore());
    steps.add(new Step.Release()); // Last: nothing of the interpreter is touched without the guard.
    return steps;
  }

  private static void addCall(ApiMethod method, List<Step> steps) {
    steps.add(
        switch (method.access()) {
          case CALL -> new Step.Invoke();
          case READ -> new Step.Read();
          case WRITE -> new Step.Write();
        });
    if (method.result() != Nothing.VOID) {
      steps.add(new Step.Return(method.result()));
    }
  }

  private static Step convert(Parameter parameter) {
    return parameter.isLeftOutIfEmpty() ? new Step.ConvertUnlessEmpty(parameter) : new Step.Convert(parameter);
  }

  private static List<Step> handedOver(ApiMethod method) {
    return List.of(
        new Step.Guard(),
        new Step.Detach(), // Before the wait: the other thread may need what this one holds.
        // Threads that run calls may be busy for long.
        method.result() instanceof Deferred ? new Step.HandOverArguments() : new Step.HandOver(),
        new Step.Await(),
        new Step.Restore(),
        new Step.Release());
  }
}
