package clutch.processor.read;

import clutch.annotations.RaisedAs;
import clutch.processor.model.Given;
import clutch.processor.model.Raised;
import clutch.processor.model.Raised.Construction;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads what {@code @RaisedAs} says of an exception class, and how such an exception is made. */
final class RaisedReader {

  private static final String PYTHON_EXCEPTION = "clutch.runtime.PythonException";
  private static final String STRING = "java.lang.String";
  private static final String THROWABLE = "java.lang.Throwable";

  private final Elements elements;
  private final Types types;

  RaisedReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** What a class in a {@code throws} clause stands for in Python; null if it is not annotated, or cannot be made by anyone. */
  @Nullable Raised read(TypeElement exception, Element api) {
    Given given = Annotations.value(exception, RaisedAs.class);
    if (given == null || whyNot(exception) != null) {
      return null; // What is wrong with the class is said where it is declared.
    }
    return new Raised(given.text(), construction(exception, elements.getPackageOf(api)));
  }

  /** Why nobody can make an exception of a class, and what to do; null if it can be made. */
  @Nullable String whyNot(TypeElement type) {
    if (!isA(type.asType(), THROWABLE)) {
      return "it is no exception. Extend Exception or RuntimeException";
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return "it is abstract. Remove 'abstract', or annotate its subclasses";
    }
    for (Element around = type; around instanceof TypeElement one; around = one.getEnclosingElement()) {
      if (one.getModifiers().contains(Modifier.PRIVATE)) {
        return one.equals(type)
            ? "it is private. Remove 'private': package-private is enough"
            : "%s around it is private. Remove 'private': package-private is enough".formatted(one.getSimpleName());
      }
      if (one.getNestingKind() == NestingKind.MEMBER && isInner(one)) {
        return "each instance belongs to one of the class around it. Declare it as static";
      }
    }
    if (construction(type, elements.getPackageOf(type)) == Construction.NONE) {
      return "it has none of these constructors, not private and without checked exceptions: (PythonException), "
          + "(String, PythonException), (String, Throwable), (Throwable). Add one of them";
    }
    return null;
  }

  private static boolean isInner(TypeElement member) {
    return member.getKind() == ElementKind.CLASS && !member.getModifiers().contains(Modifier.STATIC);
  }

  private Construction construction(TypeElement type, PackageElement from) {
    for (Element around = type; around instanceof TypeElement one; around = one.getEnclosingElement()) {
      if (!isAccessible(one, from)) {
        return Construction.NONE;
      }
    }
    List<List<String>> constructors =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(one -> isAccessible(one, from) && one.getThrownTypes().stream().noneMatch(this::isChecked))
            .map(RaisedReader::parameterTypes)
            .toList();
    if (constructors.contains(List.of(PYTHON_EXCEPTION))) {
      return Construction.OF_PYTHON_EXCEPTION;
    }
    if (constructors.contains(List.of(STRING, PYTHON_EXCEPTION))) {
      return Construction.OF_MESSAGE_AND_PYTHON_EXCEPTION;
    }
    if (constructors.contains(List.of(STRING, THROWABLE))) {
      return Construction.OF_MESSAGE_AND_THROWABLE;
    }
    return constructors.contains(List.of(THROWABLE)) ? Construction.OF_THROWABLE : Construction.NONE;
  }

  private static List<String> parameterTypes(ExecutableElement constructor) {
    return constructor.getParameters().stream().map(parameter -> nameOf(parameter.asType())).toList();
  }

  /** Without annotations, which the text of a type has. */
  private static String nameOf(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : type.toString();
  }

  private boolean isAccessible(Element element, PackageElement from) {
    return element.getModifiers().contains(Modifier.PUBLIC)
        || (!element.getModifiers().contains(Modifier.PRIVATE) && elements.getPackageOf(element).equals(from));
  }

  private boolean isChecked(TypeMirror thrown) {
    return !isA(thrown, "java.lang.RuntimeException") && !isA(thrown, "java.lang.Error");
  }

  private boolean isA(TypeMirror type, String ancestor) {
    return types.isSubtype(types.erasure(type), elements.getTypeElement(ancestor).asType());
  }
}
