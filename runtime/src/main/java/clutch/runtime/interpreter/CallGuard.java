package clutch.runtime.interpreter;

/** The guard that a handed-over call is given by its caller, and releases itself as it ends. */
@FunctionalInterface
interface CallGuard {

  /** The call has ended. */
  void release();

  /** The call's thread is about to wait in Java code, and leaves its interpreter to others meanwhile. */
  default void lend() {}
}
