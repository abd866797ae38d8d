package clutch.processor.check;

import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a method calls.
 *
 * @param name its name in messages: {@code mean}, {@code Counter.most_common}
 * @param file where it is declared
 * @param self the class that it is called on; null for a function of a module
 * @param signatures the ways to call it
 */
record Callee(
    String name,
    String file,
    PythonType.@Nullable Instance self,
    List<Signature> signatures) {

  /** Copies the list. */
  Callee {
    signatures = List.copyOf(signatures);
  }

  /** One of its signatures as Python writes it, and where that is. */
  String text(Signature signature) {
    String overloads =
        signatures.size() == 1 ? "" : ", the nearest of %d overloads,".formatted(signatures.size());
    return "%s in %s%s".formatted(SignatureText.of(name, signature), file, overloads);
  }
}
