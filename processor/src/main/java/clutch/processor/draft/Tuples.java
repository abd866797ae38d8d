package clutch.processor.draft;

import clutch.processor.python.PythonType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Types for tuples. */
final class Tuples {

  private static final List<String> PLACES =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  private final DraftedTypes drafted;
  private final Types types;

  Tuples(DraftedTypes drafted, Types types) {
    this.drafted = drafted;
    this.types = types;
  }

  JavaType of(PythonType.Tuple tuple, Place place) {
    List<JavaType> elements = new ArrayList<>();
    for (int i = 0; i < tuple.elements().size(); i++) {
      String name = i < PLACES.size() ? JavaNames.capitalized(PLACES.get(i)) : String.valueOf(i);
      JavaType element = types.of(tuple.elements().get(i), place.named(place.name() + name));
      elements.add(element.equals(JavaType.VOID) ? JavaType.OBJECT : element);
    }
    if (tuple.repeated()) {
      return repeated(elements.getFirst(), place);
    }
    if (elements.size() == 2) {
      return JavaType.entry(elements.get(0), elements.get(1));
    }
    boolean alike = Set.copyOf(elements).size() == 1;
    if (alike && !place.toPython()) {
      return JavaType.list(elements.getFirst());
    }
    if (elements.isEmpty() || elements.size() > PLACES.size()) {
      place.remark("A tuple of %d elements has no Java type.".formatted(elements.size()));
      return place.toPython() ? JavaType.PY_OBJECT : JavaType.list(JavaType.OBJECT);
    }
    return drafted.tuple(place.name(), components(elements));
  }

  private static JavaType repeated(JavaType element, Place place) {
    if (!place.toPython()) {
      return JavaType.list(element);
    }
    place.remark("PyObject stands for a tuple of any length, which no Java type becomes.");
    return JavaType.PY_OBJECT;
  }

  private static List<Member.Parameter> components(List<JavaType> elements) {
    List<Member.Parameter> components = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      components.add(new Member.Parameter(List.of(), elements.get(i), PLACES.get(i), false));
    }
    return components;
  }
}
