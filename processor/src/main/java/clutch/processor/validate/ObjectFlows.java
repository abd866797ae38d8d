package clutch.processor.validate;

import clutch.processor.model.Api;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.DeclaredInterpreter;
import clutch.processor.model.JavaName;
import clutch.processor.model.Parameter;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Behind;
import clutch.processor.model.ValueType.Composed;
import clutch.processor.model.ValueType.Deferred;
import clutch.processor.model.ValueType.Functional;
import clutch.processor.model.ValueType.Nothing;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.model.ValueType.Unsupported;
import clutch.processor.model.ValueType.UserType;
import clutch.processor.model.ValueType.Whole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From which interpreters the objects behind each interface come, as far as a compilation's declarations say. Of an
 * interface that the compilation does not declare itself they say nothing: others, which are compiled already, may
 * return such objects, too. Where it does, an incremental build compiles all that mention it anew.
 */
final class ObjectFlows {

  /** No interpreter has this name. */
  private static final String UNDECLARED = "";

  private final Map<JavaName, List<Origin>> origins = new HashMap<>();
  private final Set<JavaName> declared = new HashSet<>();

  /** Takes in all that one declaration returns. */
  void note(Api api) {
    if (api.object() != null) {
      declared.add(api.name());
    }
    for (ApiMethod method : api.methods()) {
      Stream<JavaName> handedOut =
          method.parameters().stream().flatMap(parameter -> objects(parameter.type(), false, true));
      Stream.concat(objects(method.result(), true, true), handedOut)
          .distinct()
          .forEach(object -> note(object, api, method));
    }
  }

  private void note(JavaName object, Api api, ApiMethod method) {
    origins.computeIfAbsent(object, _ -> new ArrayList<>()).add(new Origin(api, method));
  }

  /** The objects that a parameter of a method hands to Python. */
  static Stream<JavaName> taken(Parameter parameter) {
    return objects(parameter.type(), false, false).distinct();
  }

  /**
   * The interpreter that all objects behind an interface come from.
   *
   * @return empty if they come from several, or if that is not declared
   */
  Optional<Source> sourceOf(JavaName object) {
    Map<String, Source> sources = new LinkedHashMap<>();
    collect(object, new HashSet<>(), sources);
    return sources.size() == 1 && !sources.containsKey(UNDECLARED)
        ? Optional.of(sources.values().iterator().next())
        : Optional.empty();
  }

  /** What an object's own method returns comes from where the object comes from. */
  private void collect(JavaName object, Set<JavaName> asked, Map<String, Source> sources) {
    if (!asked.add(object)) {
      return;
    }
    if (!declared.contains(object)) {
      sources.put(UNDECLARED, new Source(UNDECLARED, object.simpleName()));
    }
    for (Origin origin : origins.getOrDefault(object, List.of())) {
      if (origin.api().object() == null) {
        DeclaredInterpreter declared = origin.api().interpreterOf(origin.method());
        String interpreter = declared == null ? UNDECLARED : declared.name().text();
        sources.putIfAbsent(
            interpreter,
            new Source(interpreter, origin.api().name().simpleName() + "." + origin.method().text()));
      } else {
        collect(origin.api().name(), asked, sources);
      }
    }
  }

  /** Where a method of an interface gets its objects' work done. */
  @Nullable String interpreterOf(Api api, ApiMethod method) {
    if (api.object() != null) {
      return sourceOf(api.name()).map(Source::interpreter).orElse(null);
    }
    DeclaredInterpreter declared = api.interpreterOf(method);
    return declared == null ? null : declared.name().text();
  }

  /** The interfaces in a type whose objects go the wanted way; what a function takes goes the other way. */
  private static Stream<JavaName> objects(ValueType type, boolean fromPython, boolean wantedFromPython) {
    return switch (type) {
      case Behind(JavaName name) -> fromPython == wantedFromPython ? Stream.of(name) : Stream.empty();
      case OrNull(ValueType inner, _, _) -> objects(inner, fromPython, wantedFromPython);
      case Deferred(_, ValueType value) -> objects(value, fromPython, wantedFromPython);
      case Composed(_, var arguments) ->
          arguments.stream().flatMap(one -> objects(one, fromPython, wantedFromPython));
      case UserType user ->
          Stream.concat(user.arguments().stream(), user.parts().stream())
              .flatMap(one -> objects(one, fromPython, wantedFromPython));
      case Functional function ->
          Stream.concat(
              function.parameters().stream().flatMap(one -> objects(one, !fromPython, wantedFromPython)),
              objects(function.result(), fromPython, wantedFromPython));
      case Nothing _, Primitive _, Whole _, Unsupported _ -> Stream.empty();
    };
  }

  /** One method that gives such objects to Java. */
  private record Origin(Api api, ApiMethod method) {}

  /** Where objects come from. */
  record Source(String interpreter, String method) {}
}
