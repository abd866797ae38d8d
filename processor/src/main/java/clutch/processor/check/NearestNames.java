package clutch.processor.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names that somebody may have meant. */
final class NearestNames {

  private static final int AT_MOST = 3;

  private NearestNames() {}

  /** A question that names what comes near a name, or empty text; starts with a blank. */
  static String question(String name, Collection<String> known) {
    List<String> near = of(name, known);
    return near.isEmpty()
        ? ""
        : near.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(" or ", " Did you mean ", "?"));
  }

  /** The names that come nearest, if any comes near. */
  static List<String> of(String name, Collection<String> known) {
    List<String> hidden = known.stream().filter(one -> one.startsWith("_") && !name.startsWith("_")).toList();
    List<String> close = within(name, known, hidden, Math.max(1, name.length() / 3));
    return close.isEmpty() ? within(name, known, hidden, Integer.MAX_VALUE) : close;
  }

  /** Without a limit: only those that contain it, or that it contains. */
  private static List<String> within(String name, Collection<String> known, List<String> hidden, int limit) {
    return known.stream()
        .distinct()
        .filter(one -> !hidden.contains(one) && !one.equals(name))
        .filter(one -> near(name, one, limit))
        .sorted(Comparator.comparingInt((String one) -> distance(plain(name), plain(one))).thenComparing(one -> one))
        .limit(AT_MOST)
        .toList();
  }

  private static boolean near(String name, String other, int limit) {
    String one = plain(name);
    String two = plain(other);
    return limit < Integer.MAX_VALUE
        ? distance(one, two) <= limit
        : one.length() > 3 && two.length() > 3 && (one.contains(two) || two.contains(one));
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** How many letters are added, left out, replaced or swapped. */
  static int distance(String one, String two) {
    int[][] costs = new int[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= two.length(); j++) {
        costs[i][j] = i == 0 ? j : j == 0 ? i : cheapest(costs, one, two, i, j);
      }
    }
    return costs[one.length()][two.length()];
  }

  private static int cheapest(int[][] costs, String one, String two, int i, int j) {
    int replaced = costs[i - 1][j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
    int cost = Math.min(replaced, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
    return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
  }
}
