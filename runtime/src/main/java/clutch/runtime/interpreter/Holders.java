package clutch.runtime.interpreter;

import clutch.runtime.InterpreterBusyException.Holder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows who may hold an interpreter open, to name them when a close has waited long enough. */
final class Holders {

  /** There may be many calls that go on by themselves; so many are named. */
  private static final int MOST_NAMED = 10;

  private final List<KeptThread> threads = new ArrayList<>();
  private final Set<HeldGuard> guards = ConcurrentHashMap.newKeySet();
  private final Set<OngoingCall> ongoing = ConcurrentHashMap.newKeySet();
  private int sweepAt = 64;

  /** Adds a thread; those that are no more are forgotten now and then. */
  synchronized void add(KeptThread thread) {
    if (threads.size() >= sweepAt) {
      threads.removeIf(Holders::isNoMore);
      sweepAt = Math.max(64, threads.size() * 2);
    }
    threads.add(thread);
  }

  private static boolean isNoMore(KeptThread known) {
    boolean ended = !known.thread().isAlive();
    if (ended) {
      known.retire();
    }
    return ended;
  }

  HeldGuard add(HeldGuard guard) {
    guards.add(guard);
    return guard;
  }

  void remove(HeldGuard guard) {
    guards.remove(guard);
  }

  OngoingCall add(OngoingCall call) {
    ongoing.add(call);
    return call;
  }

  void remove(OngoingCall call) {
    ongoing.remove(call);
  }

  synchronized void remove(KeptThread thread) {
    threads.remove(thread);
    thread.retire();
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
   * @param coroutines where the coroutines of running calls are; perhaps not known
   */
  List<Holder> report(
      Duration closing,
      Map<Long, List<StackTraceElement>> stacks,
      Map<Long, List<StackTraceElement>> coroutines) {
    List<Holder> holders = new ArrayList<>();
    for (KeptThread known : threads()) {
      if (known.isInside() && known.thread().isAlive() && !known.servesLoop()) {
        holders.add(holder(known, "a running call", closing, stacks));
      }
    }
    addOngoing(holders, coroutines);
    for (HeldGuard guard : guards) {
      holders.add(
          new Holder(guard.thread(), "a guard, taken at", guard.held(), Arrays.asList(guard.taken())));
    }
    return holders;
  }

  private void addOngoing(List<Holder> holders, Map<Long, List<StackTraceElement>> coroutines) {
    List<OngoingCall> calls = new ArrayList<>(ongoing);
    calls.sort(Comparator.comparingLong(OngoingCall::number));
    String thread = loopThread();
    for (OngoingCall call : calls.subList(0, Math.min(calls.size(), MOST_NAMED))) {
      holders.add(
          new Holder(thread, call.what(), call.age(), coroutines.getOrDefault(call.number(), List.of())));
    }
    if (calls.size() > MOST_NAMED) {
      OngoingCall next = calls.get(MOST_NAMED);
      holders.add(
          new Holder(thread, (calls.size() - MOST_NAMED) + " more of these", next.age(), List.of()));
    }
  }

  private String loopThread() {
    return threads().stream()
        .filter(KeptThread::servesLoop)
        .map(known -> known.thread().getName())
        .findFirst()
        .orElse("no thread yet");
  }

  /**
   * The event loop, while it ends.
   *
   * @param closing for how long a close has waited
   * @param stacks what Python's threads are doing, by number; perhaps not known
   */
  List<Holder> loop(Duration closing, Map<Long, List<StackTraceElement>> stacks) {
    return threads().stream()
        .filter(known -> known.servesLoop() && known.thread().isAlive())
        .map(known -> holder(known, "the event loop, whose last tasks do not end", closing, stacks))
        .toList();
  }

  private static Holder holder(
      KeptThread known, String holds, Duration closing, Map<Long, List<StackTraceElement>> stacks) {
    List<StackTraceElement> stack = new ArrayList<>(stacks.getOrDefault(known.threadNumber(), List.of()));
    stack.addAll(Arrays.asList(known.thread().getStackTrace()));
    return new Holder(known.thread().getName(), holds, closing, stack);
  }
}
