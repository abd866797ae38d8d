package clutch.processor.check;

import clutch.processor.model.ApiMethod;
import clutch.processor.model.Parameter;
import clutch.processor.model.Passing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one call passes.
 *
 * @param positional what is passed by position
 * @param each the parameter whose elements follow by position, or null
 * @param keywords what is passed by keyword
 * @param entries the parameter whose entries are passed as keywords, or null
 */
record CallShape(
    List<Parameter> positional, @Nullable Parameter each, List<Parameter> keywords, @Nullable Parameter entries) {

  /** Copies the lists. */
  CallShape {
    positional = List.copyOf(positional);
    keywords = List.copyOf(keywords);
  }

  /** The call that passes everything. */
  static CallShape whole(ApiMethod method) {
    return new CallShape(
        passed(method, Passing.POSITIONAL),
        passed(method, Passing.EACH).stream().findFirst().orElse(null),
        passed(method, Passing.KEYWORD),
        passed(method, Passing.ENTRIES).stream().findFirst().orElse(null));
  }

  private static List<Parameter> passed(ApiMethod method, Passing passing) {
    return method.parameters().stream().filter(one -> one.passing() == passing).toList();
  }

  /** The calls that leave out what may be left out: one more positional each, one keyword each. */
  List<Reduced> reduced() {
    List<Reduced> all = new ArrayList<>();
    for (int count = positional.size(); count > 0 && positional.get(count - 1).isLeftOutIfEmpty(); count--) {
      all.add(
          new Reduced(
              new CallShape(positional.subList(0, count - 1), each, keywords, entries), positional.get(count - 1)));
    }
    for (Parameter keyword : keywords) {
      if (keyword.isLeftOutIfEmpty()) {
        List<Parameter> others = keywords.stream().filter(one -> !one.equals(keyword)).toList();
        all.add(new Reduced(new CallShape(positional, each, others, entries), keyword));
      }
    }
    return all;
  }

  /** A call that leaves something out. */
  record Reduced(CallShape call, Parameter leftOut) {}
}
