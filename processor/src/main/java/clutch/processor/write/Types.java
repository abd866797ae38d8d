package clutch.processor.write;

import clutch.processor.model.JavaName;
import clutch.processor.model.RepeatedType;
import clutch.processor.model.TypeArgument;
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
import clutch.processor.model.WholeType;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;

/** Java types in JavaPoet's terms. */
final class Types {

  private Types() {}

  static ClassName className(JavaName name) {
    List<String> inner = name.simpleNames().subList(1, name.simpleNames().size());
    return ClassName.get(name.packageName(), name.simpleNames().getFirst(), inner.toArray(String[]::new));
  }

  /** The type as a signature has it, annotations of the type included. */
  static TypeName signature(ValueType type) {
    return switch (type) {
      case Nothing _ -> TypeName.VOID;
      case Primitive primitive -> primitive(primitive);
      case Whole(WholeType whole) -> whole(whole);
      case Composed(var container, var arguments) ->
          ParameterizedTypeName.get(
              className(container.javaName()),
              arguments.stream().map(Types::signature).toArray(TypeName[]::new));
      case OrNull(ValueType inner, JavaName annotation, boolean typeUse) ->
          typeUse ? signature(inner).annotated(annotation(annotation)) : signature(inner);
      case Functional function -> function(function);
      case Behind(JavaName name) -> className(name);
      case UserType user -> of(className(user.name()), user.arguments());
      case Deferred(var deferred, var value) -> ParameterizedTypeName.get(className(deferred.javaName()), boxed(value));
      case Unsupported unsupported -> throw new IllegalStateException("unsupported: " + unsupported.text());
    };
  }

  private static TypeName of(ClassName name, List<ValueType> arguments) {
    return arguments.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, arguments.stream().map(Types::signature).toArray(TypeName[]::new));
  }

  private static TypeName boxed(ValueType type) {
    return switch (type) {
      case Nothing _ -> ClassName.get(Void.class);
      case OrNull(Nothing _, JavaName annotation, _) -> ClassName.get(Void.class).annotated(annotation(annotation));
      default -> signature(type);
    };
  }

  /** The type as a cast has it, without annotations. */
  static TypeName plain(ValueType type) {
    return signature(withoutNull(type));
  }

  private static ValueType withoutNull(ValueType type) {
    return switch (type) {
      case OrNull(ValueType inner, _, _) -> withoutNull(inner);
      case Composed(var container, var arguments) ->
          new Composed(container, arguments.stream().map(Types::withoutNull).toList());
      case UserType user ->
          new RepeatedType(user.name(), user.isPublic(), user.arguments().stream().map(Types::withoutNull).toList());
      default -> type;
    };
  }

  /** Whether it has type arguments, which Java does not know of while it runs. */
  static boolean isGeneric(ValueType type) {
    return switch (type) {
      case Composed _ -> true;
      case Functional function -> !function.arguments().isEmpty();
      case UserType user -> !user.arguments().isEmpty();
      case OrNull(ValueType inner, _, _) -> isGeneric(inner);
      default -> false;
    };
  }

  private static TypeName function(Functional type) {
    ClassName name = className(type.name());
    return type.arguments().isEmpty()
        ? name
        : ParameterizedTypeName.get(name, type.arguments().stream().map(Types::argument).toArray(TypeName[]::new));
  }

  private static TypeName argument(TypeArgument argument) {
    return switch (argument.wildcard()) {
      case NONE -> signature(argument.type());
      case ANY -> WildcardTypeName.subtypeOf(ClassName.OBJECT);
      case EXTENDS -> WildcardTypeName.subtypeOf(signature(argument.type()));
      case SUPER -> WildcardTypeName.supertypeOf(signature(argument.type()));
    };
  }

  static AnnotationSpec annotation(JavaName name) {
    return AnnotationSpec.builder(className(name)).build();
  }

  private static TypeName primitive(Primitive primitive) {
    return switch (primitive) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case CHAR -> TypeName.CHAR;
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
    };
  }

  private static TypeName whole(WholeType type) {
    Primitive element = type.element();
    if (element != null) {
      return ArrayTypeName.of(primitive(element));
    }
    JavaName name = type.javaName();
    if (name == null) {
      throw new IllegalStateException(type + " is neither a class nor an array");
    }
    return className(name);
  }
}
