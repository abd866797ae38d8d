package clutch.runtime.interpreter;

import clutch.runtime.ClutchException;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterGuard;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.cpython.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The interpreters of one life of CPython, by name: the main one, which begins first and ends last, the
 * subinterpreters, and the pools of them.
 */
public final class OpenInterpreters {

  private final Evaluation evaluation;
  private final Function<OpenInterpreter, Housekeeping> preparation;
  private final Lead mainLead;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  private sealed interface Entry {}

  /** Being opened or open. */
  private record One(CompletableFuture<Lead> lead) implements Entry {}

  private record Several(SubinterpreterPool pool) implements Entry {}

  /**
   * Initializes CPython, which has been loaded and does not run.
   *
   * @param settings what CPython is told
   * @param threadsDeadline how long closing waits for Python's own threads in the main interpreter
   * @param evaluation what names and source mean
   * @param preparation is run in each interpreter before anyone else gets it, attached
   * @throws ClutchException with CPython's own words, if it can't be initialized
   */
  public OpenInterpreters(
      Settings settings,
      Duration threadsDeadline,
      Evaluation evaluation,
      Function<OpenInterpreter, Housekeeping> preparation) {
    this.evaluation = evaluation;
    this.preparation = preparation;
    this.mainLead =
        Lead.start(
            "clutch-main",
            OwnThread.USUAL_STACK,
            new MainInterpreter(settings, evaluation),
            threadsDeadline,
            preparation);
  }

  /** The main interpreter. */
  public OpenInterpreter main() {
    return mainLead.interpreter();
  }

  /**
   * Opens a subinterpreter.
   *
   * @throws ClutchException if its name is taken, or CPython can't open it
   */
  public OpenInterpreter open(InterpreterOptions options) {
    One entry = new One(new CompletableFuture<>());
    if (entries.putIfAbsent(options.name(), entry) != null) {
      throw taken(options.name());
    }
    return open(options, entry);
  }

  private OpenInterpreter open(InterpreterOptions options, One entry) {
    // The guard: CPython does not end while an interpreter begins.
    try (InterpreterGuard _ = main().guard()) {
      Lead lead =
          Lead.start(
              "clutch-" + options.name() + "-1",
              Subinterpreter.stackSize(options),
              new Subinterpreter(main(), options, evaluation, nanos -> end(entry, nanos)),
              options.threadsDeadline(),
              preparation);
      entry.lead.complete(lead);
      return lead.interpreter();
    } catch (Throwable t) {
      entries.remove(options.name(), entry);
      entry.lead.completeExceptionally(t);
      throw t;
    }
  }

  /**
   * The interpreter of that name, opened first if there is none.
   *
   * @throws ClutchException if a pool has that name, or CPython can't open it
   */
  public OpenInterpreter openUnlessOpen(InterpreterOptions options) {
    while (true) {
      One entry = new One(new CompletableFuture<>());
      Entry known = entries.putIfAbsent(options.name(), entry);
      if (known == null) {
        return open(options, entry);
      }
      if (!(known instanceof One one)) {
        throw new ClutchException(
            "'%s' is a pool of interpreters; a single interpreter was asked for".formatted(options.name()));
      }
      Lead lead = lead(one);
      switch (lead.interpreter().state()) {
        case OPEN -> {
          return lead.interpreter();
        }
        case DRAINING -> throw lead.interpreter().closing().refusal();
        case ENDING, CLOSED -> {
          lead.end();
          entries.remove(options.name(), one);
        }
      }
    }
  }

  /** Waits, detached, for who opens it. */
  private static Lead lead(One one) {
    try {
      return Detached.call(one.lead::join);
    } catch (CompletionException e) {
      throw new ClutchException(
          "The interpreter could not be opened on another thread: " + e.getMessage(), e);
    }
  }

  /**
   * Opens a pool.
   *
   * @throws ClutchException if its name is taken
   * @throws InterpreterClosedException once CPython is closing
   */
  public SubinterpreterPool openPool(InterpreterOptions options, int size) {
    try (InterpreterGuard _ = main().guard()) {
      SubinterpreterPool pool = newPool(options, size);
      if (entries.putIfAbsent(options.name(), new Several(pool)) != null) {
        throw taken(options.name());
      }
      return pool;
    }
  }

  /** The pool of that name, opened first if there is none. */
  public SubinterpreterPool openPoolUnlessOpen(InterpreterOptions options, int size) {
    try (InterpreterGuard _ = main().guard()) {
      SubinterpreterPool pool = newPool(options, size);
      Entry known = entries.putIfAbsent(options.name(), new Several(pool));
      if (known == null) {
        return pool;
      }
      if (known instanceof Several several) {
        return several.pool;
      }
      throw new ClutchException(
          "'%s' is a single interpreter; a pool of them was asked for".formatted(options.name()));
    }
  }

  private SubinterpreterPool newPool(InterpreterOptions options, int size) {
    return new SubinterpreterPool(options, size, this::open, this::forget);
  }

  private void forget(SubinterpreterPool pool) {
    entries.remove(pool.name(), new Several(pool));
  }

  /**
   * The open interpreter of that name.
   *
   * @throws ClutchException if there is none, with those that there are
   */
  public OpenInterpreter interpreter(String name) {
    if (name.equals(MainInterpreter.NAME)) {
      return main();
    }
    Entry entry = entries.get(name);
    if (entry instanceof One one) {
      return lead(one).interpreter();
    }
    throw new ClutchException(
        entry == null
            ? "No interpreter is open under the name '%s'; open is: %s".formatted(name, names())
            : "'%s' is a pool of interpreters; get it with Python.pool".formatted(name));
  }

  /**
   * The open pool of that name.
   *
   * @throws ClutchException if there is none, with the names that there are
   */
  public SubinterpreterPool pool(String name) {
    Entry entry = entries.get(name);
    if (entry instanceof Several several) {
      return several.pool;
    }
    throw new ClutchException(
        entry == null
            ? "No pool is open under the name '%s'; open is: %s".formatted(name, names())
            : "'%s' is a single interpreter; get it with Python.interpreter".formatted(name));
  }

  private String names() {
    TreeSet<String> names = new TreeSet<>(entries.keySet());
    return names.isEmpty()
        ? MainInterpreter.NAME
        : MainInterpreter.NAME + ", " + String.join(", ", names);
  }

  private static ClutchException taken(String name) {
    return new ClutchException(
        "An interpreter or a pool is open under the name '%s' already; close that first, or choose another name"
            .formatted(name));
  }

  /** All that are open, the main one first. */
  public List<OpenInterpreter> all() {
    List<OpenInterpreter> all = new ArrayList<>();
    all.add(main());
    leads().forEach(lead -> all.add(lead.interpreter()));
    return all;
  }

  private List<Lead> leads() {
    List<Lead> leads = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (entry instanceof One one && one.lead.isDone() && !one.lead.isCompletedExceptionally()) {
        leads.add(one.lead.join());
      }
    }
    return leads;
  }

  private void end(One entry, long nanos) {
    Lead lead = lead(entry);
    Closing closing = lead.interpreter().closing();
    closing.refuseFromInside();
    closing.begin();
    closing.drain(nanos, System.nanoTime());
    lead.end();
    entries.remove(lead.interpreter().name(), entry);
  }

  /** Whether the calling thread is inside a call of any of them. */
  public boolean areCalledFromHere() {
    return all().stream().anyMatch(OpenInterpreter::isCalledFromHere);
  }

  /**
   * Refuses new calls everywhere, waits for those that run, ends every interpreter and finalizes
   * CPython. It can be tried again.
   *
   * @param deadline how long to wait for running calls
   */
  public void close(Duration deadline) {
    long nanos = Closing.nanos(deadline);
    long start = System.nanoTime();
    for (OpenInterpreter interpreter : all()) {
      interpreter.closing().refuseFromInside();
    }
    all().forEach(interpreter -> interpreter.closing().begin());
    // Whoever opens another one holds a guard of the main one: afterwards there are no more to come.
    main().closing().drain(nanos, start);
    for (Lead lead : leads()) {
      lead.interpreter().closing().begin();
      lead.interpreter().closing().drain(nanos, start);
    }
    RuntimeException failure = null;
    for (Lead lead : leads()) {
      try {
        lead.end();
      } catch (RuntimeException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    mainLead.end();
    entries.clear();
    if (failure != null) {
      throw failure;
    }
  }

  /** Runs code with whatever is attached to the calling thread detached. */
  public static <R extends @Nullable Object, X extends Exception> R detached(
      clutch.runtime.PythonCall<R, X> waits) throws X {
    return Detached.call(waits);
  }
}
