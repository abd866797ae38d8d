package clutch.runtime.interpreter;

import clutch.runtime.InterpreterBusyException.Holder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows who may hold an interpreter open, to name them when a close has waited long enough. */
final class Holders {

  private final List<KeptThread> threads = new ArrayList<>();
  private final Set<HeldGuard> guards = ConcurrentHashMap.newKeySet();
  private int sweepAt = 64;

  /** Adds a thread; those that are no more are forgotten now and then. */
  synchronized void add(KeptThread thread) {
    if (threads.size() >= sweepAt) {
      threads.removeIf(known -> !known.thread().isAlive());
      sweepAt = Math.max(64, threads.size() * 2);
    }
    threads.add(thread);
  }

  void add(HeldGuard guard) {
    guards.add(guard);
  }

  void remove(HeldGuard guard) {
    guards.remove(guard);
  }

  synchronized void remove(KeptThread thread) {
    threads.remove(thread);
  }

  /** The threads that are known. */
  synchronized List<KeptThread> threads() {
    return List.copyOf(threads);
  }

  /**
   * Who holds the interpreter open now.
   *
   * @param closing since when it is being closed: who is inside a call has been so for as long at least
   * @param stacks what Python's threads are doing, by number; perhaps not known
   */
  List<Holder> report(Duration closing, Map<Long, List<StackTraceElement>> stacks) {
    List<Holder> holders = new ArrayList<>();
    for (KeptThread known : threads()) {
      if (known.isInside() && known.thread().isAlive()) {
        List<StackTraceElement> stack = new ArrayList<>(stacks.getOrDefault(known.threadNumber(), List.of()));
        stack.addAll(Arrays.asList(known.thread().getStackTrace()));
        holders.add(new Holder(known.thread().getName(), "a running call", closing, stack));
      }
    }
    for (HeldGuard guard : guards) {
      holders.add(
          new Holder(guard.thread(), "a guard, taken at", guard.held(), Arrays.asList(guard.taken())));
    }
    return holders;
  }
}
