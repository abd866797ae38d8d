package clutch.runtime.interpreter;

import clutch.runtime.interpreter.StoppableCall.Reason;

/** What {@link StoppableCall} promises, for it and for one that breaks the promise on purpose. */
interface StopsUnderTest {

  boolean begin();

  /** Stops the call, if it runs, by that. */
  void stop(Runnable raise);

  /** Ends the call; whether something may have been raised that has to be taken back. */
  boolean end();

  /** The real one. */
  static StopsUnderTest ofStoppableCall() {
    StoppableCall call = new StoppableCall(new StrictParking());
    return new StopsUnderTest() {
      @Override
      public boolean begin() {
        return call.begin();
      }

      @Override
      public void stop(Runnable raise) {
        var _ =
            call.stop(
                Reason.INTERRUPTED,
                stopped -> {
                  raise.run();
                  stopped.raised();
                });
      }

      @Override
      public boolean end() {
        return call.end();
      }
    };
  }
}
