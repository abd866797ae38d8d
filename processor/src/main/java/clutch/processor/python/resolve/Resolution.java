package clutch.processor.python.resolve;

/** All that takes part in giving meaning to names, each of which needs most of the others. */
final class Resolution {
  private final Modules modules;
  private final FunctionalClasses functionalClasses = new FunctionalClasses(this);
  private final Symbols symbols = new Symbols(this);
  private final TypeVariables variables = new TypeVariables(this);
  private final TypeReader types = new TypeReader(this);
  private final Qualifiers qualifiers = new Qualifiers(this);
  private final Headers headers = new Headers(this);
  private final Linearization linearization = new Linearization(this);
  private final Decorators decorators = new Decorators(this);
  private final SignatureReader signatures = new SignatureReader(this);
  private final MemberReader members = new MemberReader(this);
  private final Fields fields = new Fields(this);
  private final ClassReader classes = new ClassReader(this);
  private final ClassIndex index = new ClassIndex(this);

  Resolution(Modules modules) {
    this.modules = modules;
  }

  Modules modules() {
    return modules;
  }

  FunctionalClasses functionalClasses() {
    return functionalClasses;
  }

  Symbols symbols() {
    return symbols;
  }

  TypeVariables variables() {
    return variables;
  }

  TypeReader types() {
    return types;
  }

  Qualifiers qualifiers() {
    return qualifiers;
  }

  Headers headers() {
    return headers;
  }

  Linearization linearization() {
    return linearization;
  }

  Decorators decorators() {
    return decorators;
  }

  SignatureReader signatures() {
    return signatures;
  }

  MemberReader members() {
    return members;
  }

  Fields fields() {
    return fields;
  }

  ClassReader classes() {
    return classes;
  }

  ClassIndex index() {
    return index;
  }
}
