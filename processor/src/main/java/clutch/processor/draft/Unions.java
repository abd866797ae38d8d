package clutch.processor.draft;

import clutch.processor.draft.Classes.Form;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Types for one of several: a parameter may have the best of them, a result has to hold them all. */
final class Unions {

  /** Types that one value or another can stand for: a path may be a text. */
  private static final Map<JavaType, JavaType> KINDS =
      Map.of(
          JavaType.BYTES, JavaType.STRING,
          JavaType.of("java.nio.file.Path"), JavaType.STRING,
          JavaType.LONG, JavaType.DOUBLE);

  private final DraftedTypes drafted;
  private final Types types;

  Unions(DraftedTypes drafted, Types types) {
    this.drafted = drafted;
    this.types = types;
  }

  JavaType of(PythonType.Union union, Place place) {
    boolean nullable = union.members().contains(Special.NONE);
    List<PythonType> members =
        union.members().stream().filter(member -> member != Special.NONE).toList();
    JavaType type = ofMembers(members, place);
    boolean holdsNone =
        !nullable || (type.equals(JavaType.OBJECT) && (!place.toPython() || place.inside()));
    return holdsNone ? type : type.optional();
  }

  private JavaType ofMembers(List<PythonType> members, Place place) {
    if (members.size() == 1) {
      return types.of(members.getFirst(), place);
    }
    if (members.stream().allMatch(this::isShape)) {
      return ofShapes(members, place);
    }
    return place.toPython() ? best(members, place) : common(members, place);
  }

  private boolean isShape(PythonType type) {
    return type instanceof PythonType.Instance instance
        && drafted.classes().isUnionMember(instance.className());
  }

  /** A sealed interface of records. */
  private JavaType ofShapes(List<PythonType> members, Place place) {
    List<JavaType> permitted = members.stream().map(member -> types.of(member, place)).toList();
    String name =
        members.stream()
            .map(member -> JavaNames.type(PythonText.simple(((PythonType.Instance) member).className())))
            .collect(Collectors.joining("Or"));
    return drafted.union(name, permitted);
  }

  private JavaType best(List<PythonType> members, Place place) {
    JavaType best = JavaType.OBJECT;
    boolean mixed = place.inside() && kinds(members, place) > 1;
    if (mixed || members.contains(Special.UNKNOWN)) {
      return best;
    }
    for (PythonType member : members) {
      Set<String> remarks = new HashSet<>();
      JavaType type = types.of(member, place.with(remarks));
      boolean better =
          best.isVague()
              || type.name().equals("java.nio.file.Path")
              || (best.equals(JavaType.LONG) && type.equals(JavaType.DOUBLE));
      if (!type.isVague() && !type.isOptional() && !type.equals(JavaType.VOID) && better) {
        best = type;
      }
    }
    return best;
  }

  /** Of how many kinds the members are, where those of a list may each be of another. */
  private long kinds(List<PythonType> members, Place place) {
    return members.stream()
        .map(member -> types.of(member, place.with(new HashSet<>())))
        .filter(type -> !type.isVague())
        .map(type -> KINDS.getOrDefault(type, type))
        .distinct()
        .count();
  }

  /** What holds all; {@code Object}, which is whatever comes, if they have nothing in common. */
  private JavaType common(List<PythonType> members, Place place) {
    List<JavaType> found = new ArrayList<>();
    for (PythonType member : members) {
      found.add(types.of(member, place.with(new HashSet<>())));
    }
    JavaType first = found.getFirst();
    if (Set.of(JavaType.LONG, JavaType.DOUBLE).equals(new HashSet<>(found))) {
      return JavaType.DOUBLE;
    }
    boolean same = found.stream().allMatch(first::equals);
    return same && !first.equals(JavaType.VOID) ? first : JavaType.OBJECT;
  }

  /** Whether a class can be told by its instances, which those of typed dicts cannot. */
  static boolean isShape(Form form) {
    return form == Form.RECORD || form == Form.ENUM;
  }
}
