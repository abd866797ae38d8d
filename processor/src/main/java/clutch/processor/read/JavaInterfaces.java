package clutch.processor.read;

import clutch.processor.model.ObjectTraits.Inherited;
import clutch.processor.model.PythonNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds what an object's interface inherits from Java's own interfaces, whose names were not made for Python. */
final class JavaInterfaces {

  private final Elements elements;
  private final Types types;

  JavaInterfaces(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The methods among those that Python is to answer, by the interface that declares them. */
  List<Inherited> in(List<ExecutableElement> methods, TypeElement type) {
    Map<TypeElement, List<String>> found = new LinkedHashMap<>();
    for (ExecutableElement method : methods) {
      if (method.getEnclosingElement() instanceof TypeElement declaredIn
          && isJavas(declaredIn)
          && !hasCounterpart(method, declaredIn)) {
        found.computeIfAbsent(declaredIn, one -> new ArrayList<>()).add(method.getSimpleName().toString());
      }
    }
    List<Inherited> inherited = new ArrayList<>();
    found.forEach(
        (from, names) ->
            inherited.add(new Inherited(from.getSimpleName().toString(), names, instead(from, names, type))));
    return inherited;
  }

  private boolean isJavas(TypeElement type) {
    String name = elements.getPackageOf(type).getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("javax.");
  }

  /** {@code __iter__}, and {@code close}. */
  private boolean hasCounterpart(ExecutableElement method, TypeElement declaredIn) {
    String name = method.getSimpleName().toString();
    return method.getParameters().isEmpty()
        && ((name.equals("iterator") && isA(declaredIn, "java.lang.Iterable"))
            || (name.equals("close") && isA(declaredIn, "java.lang.AutoCloseable")));
  }

  private String instead(TypeElement from, List<String> names, TypeElement type) {
    if (isA(from, "java.util.Iterator")) {
      return "Extend Iterable in its place, which is Python's iter(), or have methods return Iterator or PyIterator "
          + "where they return %s now".formatted(type.getSimpleName());
    }
    if (isA(from, "java.lang.Comparable")) {
      return "Declare what Python compares with in its place, for example: "
          + "@PythonCallable(\"__lt__\") boolean isLess(%s other)".formatted(type.getSimpleName());
    }
    if (names.size() == 1) {
      return "Declare %s in %s itself, with @PythonCallable(\"__call__\") to call the object, or as it is to call its %s"
          .formatted(names.getFirst(), type.getSimpleName(), PythonNames.snakeCase(names.getFirst()));
    }
    return "Declare those that the object has in Python in %s itself, without %s"
        .formatted(type.getSimpleName(), from.getSimpleName());
  }

  private boolean isA(TypeElement type, String name) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(elements.getTypeElement(name).asType()));
  }
}
