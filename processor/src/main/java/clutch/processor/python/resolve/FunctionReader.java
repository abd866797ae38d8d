package clutch.processor.python.resolve;

import clutch.processor.python.PythonMember;
import clutch.processor.python.PythonMember.Kind;
import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import clutch.processor.python.resolve.Decorators.Effect;
import clutch.processor.python.resolve.Symbol.OfFunction;
import clutch.processor.python.syntax.Statement.FunctionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads functions: all overloads of one, or a property with its setter. */
final class FunctionReader {
  private static final Set<String> ALWAYS_CLASS_METHODS =
      Set.of("__init_subclass__", "__class_getitem__");

  private final Resolution resolution;

  FunctionReader(Resolution resolution) {
    this.resolution = resolution;
  }

  /**
   * Reads one.
   *
   * @param owner the module or class whose member it is, wherever it is defined
   */
  PythonMember read(OfFunction function, Scope owner) {
    List<FunctionDefinition> definitions = function.definitions();
    boolean isOverloaded = definitions.stream().anyMatch(Decorators::isOverload);
    List<Signature> signatures = new ArrayList<>();
    Kind kind = Kind.PLAIN;
    boolean isProperty = false;
    boolean isWritable = false;
    PythonType type = PythonType.Special.UNKNOWN;
    for (FunctionDefinition definition : definitions) {
      Set<Effect> effects = resolution.decorators().read(definition, function.scope());
      if (effects.contains(Effect.SETTER)) {
        isWritable = true;
        continue;
      }
      if (effects.contains(Effect.ACCESSOR) || (isOverloaded && !effects.contains(Effect.OVERLOAD))) {
        continue;
      }
      kind = kind(definition, effects, owner);
      // A class method that a module has under another name is bound to its class already.
      boolean bound =
          kind != Kind.PLAIN || isNew(definition, owner) || effects.contains(Effect.CLASS);
      Signature signature =
          resolution.signatures().read(definition, function.scope(), effects, bound);
      if (effects.contains(Effect.PROPERTY) || effects.contains(Effect.CACHED_PROPERTY)) {
        isProperty = true;
        isWritable |= effects.contains(Effect.CACHED_PROPERTY);
        type = signature.result();
      }
      signatures.add(signature);
    }
    if (isProperty) {
      return new PythonMember.Variable(type, isWritable);
    }
    return signatures.isEmpty() || isStranger(function, owner)
        ? new PythonMember.Unknown()
        : new PythonMember.Function(kind, signatures);
  }

  private static Kind kind(
      FunctionDefinition definition, Set<Effect> effects, Scope owner) {
    if (effects.contains(Effect.STATIC)
        || !(owner instanceof ClassScope)
        || isNew(definition, owner)) {
      return Kind.PLAIN;
    }
    return effects.contains(Effect.CLASS) || ALWAYS_CLASS_METHODS.contains(definition.name())
        ? Kind.CLASS_METHOD
        : Kind.METHOD;
  }

  /** {@code __new__} is a static method that takes the class. */
  private static boolean isNew(FunctionDefinition definition, Scope owner) {
    return owner instanceof ClassScope && definition.name().equals("__new__");
  }

  /** Whether it is a method that lies in a module, or a built-in function in a class, which binds no self. */
  private boolean isStranger(OfFunction function, Scope owner) {
    boolean isMethod = function.scope() instanceof ClassScope;
    if (owner instanceof ClassScope) {
      return !isMethod && function.scope().module().isStub() && !owner.module().isStub();
    }
    Set<Effect> effects = resolution.decorators().read(function.last(), function.scope());
    return isMethod && !effects.contains(Effect.STATIC) && !effects.contains(Effect.CLASS);
  }
}
