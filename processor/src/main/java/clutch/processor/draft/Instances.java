package clutch.processor.draft;

import clutch.processor.python.PythonDeclarations;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Special;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types for instances of classes. */
final class Instances {

  /** Packages whose classes are what they are made of: an iterator of {@code itertools} is an iterator. */
  private static final List<String> TRANSPARENT =
      List.of("builtins.", "collections.", "typing.", "types.", "itertools.", "_collections_abc.");

  /** What such classes are seen as, the first that fits. */
  private static final List<String> VIEWS =
      List.of(
          "typing.Mapping",
          "typing.KeysView",
          "typing.ItemsView",
          "typing.ValuesView",
          "typing.Sequence",
          "typing.Iterator");

  private static final PythonType.Instance BYTES =
      new PythonType.Instance("builtins.bytes", List.of());
  private static final PythonType.Instance LIST = new PythonType.Instance("builtins.list", List.of());
  private static final PythonType.Instance DICT = new PythonType.Instance("builtins.dict", List.of());

  private final DraftedTypes drafted;
  private final Types types;

  Instances(DraftedTypes drafted, Types types) {
    this.drafted = drafted;
    this.types = types;
  }

  JavaType of(PythonType.Instance instance, Place place) {
    String name = instance.className();
    JavaType value = LibraryTypes.of(name, place.toPython());
    if (value != null && !isPathOfBytes(instance)) {
      return value;
    }
    JavaType container = place.toPython() ? given(instance, place) : returned(instance, place);
    return container != null ? container : ofClass(instance, place);
  }

  private static boolean isPathOfBytes(PythonType.Instance instance) {
    return instance.className().equals("os.PathLike") && instance.arguments().equals(List.of(BYTES));
  }

  /** What Python takes where it wants such a container. */
  private @Nullable JavaType given(PythonType.Instance instance, Place place) {
    return switch (instance.className()) {
      case "typing.Iterable",
          "typing.Sequence",
          "typing.Collection",
          "typing.Reversible",
          "typing.Container",
          "builtins.list" ->
          JavaType.list(argument(instance, 0, place));
      case "typing.AbstractSet", "builtins.set" ->
          JavaType.around("java.util.Set", argument(instance, 0, place));
      case "typing.Mapping", "builtins.dict" -> map(instance, place);
      case "typing.Iterator" -> JavaType.around("java.util.Iterator", argument(instance, 0, place));
      case "typing.MutableSequence",
          "typing.MutableMapping",
          "typing.MutableSet",
          "builtins.bytearray" -> {
        place.remark("PyObject, as Python changes the %s.".formatted(PythonText.of(instance)));
        yield JavaType.PY_OBJECT;
      }
      default -> null;
    };
  }

  /** What holds such a container that Python gives. */
  private @Nullable JavaType returned(PythonType.Instance instance, Place place) {
    return switch (instance.className()) {
      case "typing.Iterable",
          "typing.Sequence",
          "typing.MutableSequence",
          "typing.Collection",
          "typing.Reversible",
          "typing.KeysView",
          "typing.ValuesView",
          "builtins.list" ->
          JavaType.list(argument(instance, 0, place));
      case "typing.ItemsView" ->
          JavaType.list(
              JavaType.entry(argument(instance, 0, place), argument(instance, 1, place)));
      case "typing.AbstractSet", "typing.MutableSet", "builtins.set", "builtins.frozenset" ->
          JavaType.around("java.util.Set", argument(instance, 0, place));
      case "typing.Mapping", "typing.MutableMapping", "builtins.dict" -> map(instance, place);
      case "typing.Iterator", "typing.Generator" -> iterator(instance, place);
      default -> transparent(instance, place);
    };
  }

  private @Nullable JavaType transparent(PythonType.Instance instance, Place place) {
    String name = instance.className();
    if (TRANSPARENT.stream().noneMatch(name::startsWith)
        || drafted.classes().form(name) != Classes.Form.FOREIGN) {
      return null;
    }
    for (String base : VIEWS) {
      Optional<PythonType.Instance> seen =
          drafted.classes().declarations().asInstanceOf(instance, base);
      if (seen.isPresent() && !seen.get().arguments().isEmpty()) {
        return returned(seen.get(), place);
      }
    }
    return null;
  }

  private JavaType map(PythonType.Instance instance, Place place) {
    return JavaType.around(
        "java.util.Map", argument(instance, 0, place), argument(instance, 1, place));
  }

  private JavaType iterator(PythonType.Instance instance, Place place) {
    return JavaType.around("clutch.runtime.PyIterator", argument(instance, 0, place));
  }

  JavaType argument(PythonType.Instance instance, int index, Place place) {
    PythonType type =
        index < instance.arguments().size() ? instance.arguments().get(index) : Special.UNKNOWN;
    JavaType argument = types.of(type, place.within());
    return argument.equals(JavaType.VOID) ? JavaType.OBJECT : argument;
  }

  private JavaType ofClass(PythonType.Instance instance, Place place) {
    String name = instance.className();
    Classes classes = drafted.classes();
    Classes.Form form = classes.form(name);
    boolean foreign = form == Classes.Form.FOREIGN;
    if (classes.isProtocol(name) && (foreign || (classes.isPrivate(name) && place.toPython()))) {
      return place.toPython() ? protocol(instance, place) : JavaType.OBJECT;
    }
    return switch (form) {
      case OBJECT, RECORD, ENUM -> drafted.ofClass(name);
      case FLAG -> {
        place.remark(
            "PyObject stands for the flags %s: a Java enum would be one of them only.".formatted(name));
        yield JavaType.PY_OBJECT;
      }
      case EXCEPTION -> place.toPython() ? JavaType.PY_OBJECT : JavaType.THROWABLE;
      case FOREIGN -> foreign(name, place);
    };
  }

  /** What has the members that a protocol asks for: a list or a dict, or who knows what. */
  private JavaType protocol(PythonType.Instance instance, Place place) {
    PythonDeclarations declarations = drafted.classes().declarations();
    String name = instance.className();
    int arguments = instance.arguments().size();
    if (arguments == 1 && declarations.asInstanceOf(LIST, name).isPresent()) {
      return JavaType.list(argument(instance, 0, place));
    }
    if (arguments == 2 && declarations.asInstanceOf(DICT, name).isPresent()) {
      return map(instance, place);
    }
    return JavaType.OBJECT;
  }

  private JavaType foreign(String name, Place place) {
    String module = drafted.classes().moduleOf(name);
    boolean draftable = !module.startsWith("_") && !Set.of("", "builtins", "typing").contains(module);
    place.remark(
        draftable
            ? "PyObject stands for %s, which '--with %s' drafts, too.".formatted(name, module)
            : "PyObject stands for %s, which no Java type becomes.".formatted(name));
    return JavaType.PY_OBJECT;
  }
}
