package clutch.processor.python.resolve;

import clutch.processor.python.syntax.Statement.All;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the names of one file or class body are bound to, each with all that it may be. */
final class SymbolTable {
  private Map<String, List<Symbol>> symbols = new LinkedHashMap<>();
  private @Nullable List<String> all;
  private boolean allIsUnknown;
  private boolean open;

  /** Binds a name; what it was before is gone. */
  void bind(String name, Symbol symbol) {
    symbols.put(name, List.of(symbol));
  }

  void bindAll(String name, List<Symbol> alternatives) {
    symbols.put(name, alternatives);
  }

  void remove(String name) {
    symbols.remove(name);
  }

  /** All that a name may be; empty if it is not bound. */
  List<Symbol> get(String name) {
    return symbols.getOrDefault(name, List.of());
  }

  Set<String> names() {
    return symbols.keySet();
  }

  /** The bindings as they are now, for {@link #restore}. */
  Map<String, List<Symbol>> snapshot() {
    return new LinkedHashMap<>(symbols);
  }

  void restore(Map<String, List<Symbol>> snapshot) {
    symbols = new LinkedHashMap<>(snapshot);
  }

  /** Adds what the names may be on another way through the file. */
  void merge(Map<String, List<Symbol>> other) {
    other.forEach(
        (name, alternatives) ->
            symbols.merge(
                name,
                alternatives,
                (mine, theirs) -> {
                  List<Symbol> both = new ArrayList<>(mine);
                  theirs.stream().filter(symbol -> !both.contains(symbol)).forEach(both::add);
                  return both;
                }));
  }

  /** Says that there may be more names. */
  void setOpen() {
    open = true;
  }

  boolean isOpen() {
    return open;
  }

  /** Reads a statement on {@code __all__}. */
  void readAll(All statement) {
    List<String> names = statement.names();
    if (names == null) {
      allIsUnknown = true;
      return;
    }
    List<String> changed = all == null ? new ArrayList<>() : new ArrayList<>(all);
    switch (statement.operation()) {
      case "-=" -> changed.removeAll(names);
      case "+=" -> changed.addAll(names);
      default -> {
        changed = new ArrayList<>(names);
        allIsUnknown = false;
      }
    }
    all = changed;
  }

  /** {@code __all__} as far as it can be read; null if there is none. */
  @Nullable List<String> all() {
    return all;
  }

  /** Whether there is an {@code __all__} that can't be read off. */
  boolean isAllUnknown() {
    return allIsUnknown;
  }

  /** Whether {@link #all()} is the whole {@code __all__}. */
  boolean isAllKnown() {
    return all != null && !allIsUnknown;
  }
}
