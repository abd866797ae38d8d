package clutch.processor.check.fit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A decision. What is refused says where and why, each side in its own language: {@code list[str]} is Python's, {@code
 * List<String>} is Java's.
 *
 * @param verdict what it is
 * @param path where inside the two types they differ: {@code [].price} is the component or attribute {@code price} of
 *     an element, {@code (0)} the first parameter of a function, {@code ()} its result; empty text if it is the whole
 * @param expected what is taken there: of an argument what Python takes, of a result what Java can hold, and the other
 *     way round for the parameters of a function; empty text unless it is refused
 * @param found what is given there; empty text unless it is refused
 * @param encounters which classes stand behind which interfaces if this is right
 */
public record Fit(Verdict verdict, String path, String expected, String found, List<Encounter> encounters) {

  /** They go together. */
  static final Fit FITS = new Fit(Verdict.FITS, "", "", "", List.of());

  /** That can't be known. */
  static final Fit UNKNOWN = new Fit(Verdict.UNKNOWN, "", "", "", List.of());

  /** Copies the list. */
  public Fit {
    encounters = List.copyOf(encounters);
  }

  /** They don't go together. */
  static Fit refused(String expected, String found) {
    return new Fit(Verdict.REFUSED, "", expected, found, List.of());
  }

  /** They go together, and a class stands behind an interface. */
  static Fit meeting(Encounter encounter) {
    return new Fit(Verdict.FITS, "", "", "", List.of(encounter));
  }

  /**
   * Whether they don't go together.
   *
   * @return true if that is certain
   */
  public boolean isRefused() {
    return verdict == Verdict.REFUSED;
  }

  /** As a part: {@code step} leads to it. */
  Fit at(String step) {
    return isRefused() ? new Fit(verdict, step + path, expected, found, encounters) : this;
  }

  /** It is a known part that is wrong, and not some element: {@code [].price} is {@code .price}. */
  Fit withoutElementStep() {
    boolean isPart = path.startsWith("[].") || path.startsWith("[][");
    return isPart ? new Fit(verdict, path.substring(2), expected, found, encounters) : this;
  }

  /** With other words for the whole; what is refused inside keeps its own. */
  Fit inWords(String expectedWhole, String foundWhole) {
    return isRefused() && path.isEmpty() ? refused(expectedWhole, foundWhole) : this;
  }

  /** At most unknown. */
  Fit inDoubt() {
    return isRefused() ? this : new Fit(Verdict.UNKNOWN, "", "", "", encounters);
  }

  /** Both have to be right. */
  Fit and(Fit other) {
    if (isRefused() || other.isRefused()) {
      return isRefused() ? this : other;
    }
    Set<Encounter> both = new LinkedHashSet<>(encounters);
    both.addAll(other.encounters);
    boolean unknown = verdict == Verdict.UNKNOWN || other.verdict == Verdict.UNKNOWN;
    return new Fit(unknown ? Verdict.UNKNOWN : Verdict.FITS, "", "", "", new ArrayList<>(both));
  }

  /** Each has to be right. Nothing is looked at behind one that is refused. */
  static <T> Fit each(Iterable<? extends T> all, Function<? super T, Fit> check) {
    Fit fit = FITS;
    for (T one : all) {
      fit = fit.and(check.apply(one));
      if (fit.isRefused()) {
        break;
      }
    }
    return fit;
  }
}
