package clutch.processor.plan;

import java.util.List;

/**
 * What a call does, in order.
 *
 * @param here the steps where the call can run on the calling thread
 * @param handedOver the steps where it has to run on a thread of the interpreter, which then takes
 *     those of {@code here}
 */
public record CallPlan(List<Step> here, List<Step> handedOver) {

  /** Copies the lists. */
  public CallPlan {
    here = List.copyOf(here);
    handedOver = List.copyOf(handedOver);
  }
}
