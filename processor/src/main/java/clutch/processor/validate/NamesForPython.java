package clutch.processor.validate;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.ObjectTraits.Inherited;
import java.util.stream.Collectors;

/** No Python object has methods that are named as those of Java's own interfaces. */
final class NamesForPython implements Rule {

  @Override
  public void check(Api api, Problems problems) {
    if (api.object() == null) {
      return;
    }
    for (Inherited inherited : api.object().inherited()) {
      problems.add(
          Message.JAVA_INTERFACE,
          api.position(),
          api.name().simpleName(),
          inherited.methods().stream().distinct().map(name -> name + "()").collect(Collectors.joining(", ")),
          inherited.from(),
          inherited.instead());
    }
  }
}
