package clutch.runtime.interpreter;

import clutch.runtime.InterpreterBusyException.Holder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /** Who holds the interpreter open now. */
  synchronized List<Holder> report() {
    List<Holder> holders = new ArrayList<>();
    for (KeptThread known : threads) {
      if (known.isInside() && known.thread().isAlive()) {
        holders.add(
            new Holder(
                known.thread().getName(),
                "a running call",
                Arrays.asList(known.thread().getStackTrace())));
      }
    }
    for (HeldGuard guard : guards) {
      holders.add(
          new Holder(guard.thread(), "a guard, taken at", Arrays.asList(guard.taken())));
    }
    return holders;
  }
}
