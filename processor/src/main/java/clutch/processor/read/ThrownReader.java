package clutch.processor.read;

import clutch.processor.model.Thrown;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads {@code throws} clauses, for the class that is written for one interface. */
final class ThrownReader {

  private final Elements elements;
  private final Types types;
  private final TypeElement api;
  private final RaisedReader raisedReader;

  ThrownReader(Elements elements, Types types, TypeElement api) {
    this.elements = elements;
    this.types = types;
    this.api = api;
    this.raisedReader = new RaisedReader(elements, types);
  }

  List<Thrown> read(List<? extends TypeMirror> all) {
    List<Thrown> read = new ArrayList<>();
    for (TypeMirror one : all) {
      TypeElement exception = (TypeElement) types.asElement(types.erasure(one));
      read.add(new Thrown(JavaNames.of(exception), kind(one, all), raisedReader.read(exception, api)));
    }
    return read;
  }

  private Thrown.Kind kind(TypeMirror type, List<? extends TypeMirror> all) {
    if (isA(type, RuntimeException.class) || isA(type, Error.class)) {
      return Thrown.Kind.UNCHECKED;
    }
    if (!isA(type, Exception.class)) {
      return Thrown.Kind.NOT_AN_EXCEPTION;
    }
    boolean covered =
        all.stream().anyMatch(other -> !types.isSameType(type, other) && types.isSubtype(type, other));
    return covered ? Thrown.Kind.UNCHECKED : Thrown.Kind.CHECKED;
  }

  private boolean isA(TypeMirror type, Class<?> ancestor) {
    return types.isSubtype(types.erasure(type), elements.getTypeElement(ancestor.getName()).asType());
  }
}
