package clutch.processor.diagnostic;

import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * Every message of the processor: a stable tag, and a template that says what is wrong, what is
 * required and the nearest legal choice. Each has a page in {@code docs/diagnostics}.
 */
public enum Message {
  /** The annotation is on something that cannot be implemented. */
  NOT_AN_INTERFACE(
      "NotAnInterface",
      "@%s is on the %s %s, but only an interface can be answered by Python. "
          + "Declare %3$s as an interface, or move the annotation to one."),
  /** The generated class cannot see the interface. */
  INACCESSIBLE_INTERFACE(
      "InaccessibleInterface",
      "%s is private, so the class that Clutch writes beside it cannot implement %s. "
          + "Remove 'private': package-private is enough."),
  /** The generated class is not a permitted subtype. */
  SEALED_INTERFACE(
      "SealedInterface",
      "%s is sealed, so the class that Clutch writes cannot implement it. Remove 'sealed'."),
  /** An interface with type parameters. */
  GENERIC_INTERFACE(
      "GenericInterface",
      "%s has type parameters (%s), and Clutch needs to know each type when it writes the class. "
          + "Remove @%s here and put it on an interface that extends this one with its types given, "
          + "as in: interface MyApi extends %s<%s>."),
  /** A method with type parameters. */
  GENERIC_METHOD(
      "GenericMethod",
      "%s has type parameters (%s), and Clutch needs to know each type when it writes the class. "
          + "Declare one method for each type; several methods may call one Python function."),
  /** A type that has no counterpart in Python. */
  UNSUPPORTED_TYPE(
      "UnsupportedType",
      "%s has the type %s%s, which Clutch does not convert. Use %s. "
          + "Supported are primitives, Java's types for numbers, text, time, collections and functions, arrays of "
          + "primitives, Object and PyObject; docs/types.md has the whole table."),
  /** {@code @Nullable} on a primitive. */
  NULLABLE_PRIMITIVE(
      "NullablePrimitive",
      "%s is @Nullable, but %s is never null. Use %s, or remove @Nullable."),
  /** A checked exception that the runtime cannot hand through. */
  UNSUPPORTED_EXCEPTION(
      "UnsupportedException",
      "%s declares 'throws %s', which is not an Exception. Declare Exception, or one of its subclasses."),
  /** An exception that stands for one of Python's, but cannot be made. */
  UNUSABLE_EXCEPTION(
      "UnusableException",
      "@RaisedAs has %s thrown for an exception of Python's, but %s."),
  /** Two exceptions that stand for one of Python's. */
  DUPLICATE_EXCEPTION(
      "DuplicateException",
      "%s declares %s and %s, which both stand for \"%s\", so that nobody can say which one is thrown. "
          + "Declare one of them, or name a subclass of the Python exception in @RaisedAs."),
  /** A Python exception that cannot be one. */
  MALFORMED_EXCEPTION(
      "MalformedException",
      "\"%s\" does not name a Python exception. Name it with its module, as in \"json:JSONDecodeError\", "
          + "or by its name alone if it is built in, as in \"ValueError\"."),
  /** A module that cannot be one. */
  MALFORMED_MODULE(
      "MalformedModule",
      "\"%s\" does not name a Python module. A module is named as in an import statement, \"statistics\" or "
          + "\"shop.prices\", and what lies inside it after a colon, \"decimal:Decimal\".%s"),
  /** A class that cannot be one. */
  MALFORMED_CLASS(
      "MalformedClass",
      "\"%s\" does not name a Python class. A class is named with its module, \"shop.prices:Quote\", and one that "
          + "lies inside another after a dot, \"shop.prices:Outer.Inner\".%s"),
  /** Both an instance and a tuple. */
  CONFLICTING_FORMS(
      "ConflictingForms",
      "%s has both @PythonClass, which makes it an instance of a class, and @PythonTuple, which makes it a tuple. "
          + "Keep one of them."),
  /** Two parts that nobody could tell from each other. */
  DUPLICATE_NAME(
      "DuplicateName",
      "%s and %s of %s are both \"%s\" in Python. Give one of them another name with @PythonName."),
  /** A permitted subtype that no Python object could be known to be. */
  UNION_MEMBER(
      "UnionMember",
      "%s has the type %s, where the class of a Python object says which subtype it becomes, but %s %s. %s"),
  /** A type that the generated class cannot see. */
  INACCESSIBLE_TYPE(
      "InaccessibleType",
      "%s has the type %s, and with it %s, which is not public, so the class that Clutch writes in package %s "
          + "cannot name it. Make %3$s public, or move %s to its package."),
  /** A name that cannot be one. */
  MALFORMED_NAME(
      "MalformedName",
      "\"%s\" is not a Python name. A name has letters, digits and underscores, and does not start with a digit.%s"),
  /** A name that Python keeps for itself. */
  RESERVED_NAME(
      "ReservedName",
      "\"%s\" is a keyword of Python, so nothing in Python can have this name. %s"),
  /** An interpreter without a name. */
  BLANK_INTERPRETER(
      "BlankInterpreter",
      "@InInterpreter has a blank name. Give the name that the interpreter is opened under, "
          + "or remove @InInterpreter to use %s."),
  /** Fewer than one interpreter. */
  POOL_SIZE(
      "PoolSize",
      "A pool of %d interpreters cannot answer a call. Give pool = 1 or more, or leave pool out for one interpreter."),
  /** The main interpreter declared as what it is not. */
  MAIN_INTERPRETER(
      "MainInterpreter",
      "\"main\" is the main interpreter: %s. Remove %s, or give the interpreter another name."),
  /** One name for two kinds of interpreter. */
  CONFLICTING_INTERPRETERS(
      "ConflictingInterpreters",
      "Interpreter \"%s\" is declared here with %s, and for %s with %s. One name means one interpreter: "
          + "declare both alike, or give one another name."),
  /** A handle to an object in one interpreter of several. */
  HANDLE_IN_POOL(
      "HandleInPool",
      "%s has the type %s, and a Python object belongs to one interpreter, but each call of %s goes to any of "
          + "the %d behind \"%s\". Use a type that is converted, or an interpreter without a pool."),
  /** An object where it is of no use. */
  FOREIGN_OBJECT(
      "ForeignObject",
      "%s hands %s to Python in interpreter \"%s\", but %s gets it from interpreter \"%s\", and a Python object is of "
          + "use in its own interpreter only. Declare both in one interpreter, or hand over a type that is converted, "
          + "such as a record."),
  /** A module that each interpreter but the main one refuses. */
  MODULE_NOT_ISOLATED(
      "ModuleNotIsolated",
      "%s is in interpreter \"%s\", which has a GIL of its own and so refuses %s: %s. "
          + "Remove @InInterpreter to use it in the main interpreter."),
  /** A future in one interpreter of several. */
  FUTURE_IN_POOL(
      "FutureInPool",
      "%s has the result %s, which would outlive the call, but each call leases one of the %d interpreters behind "
          + "\"%s\" only until it returns. Use an interpreter without a pool, or the result itself: a pool is for many "
          + "threads that call at once."),
  /** A future of what is there. */
  FUTURE_OF_ATTRIBUTE(
      "FutureOfAttribute",
      "%s reads an attribute, which is there at once, but has the result %s, which only a call can have. "
          + "Use %s, or @PythonCallable to call a function."),
  /** Both annotations on one method. */
  CONFLICTING_ANNOTATIONS(
      "ConflictingAnnotations",
      "%s has both @PythonCallable, which calls a function, and @PythonAttribute, which reads or writes a value. "
          + "Keep one of them."),
  /** Both a module and an object. */
  CONFLICTING_ROLES(
      "ConflictingRoles",
      "%s has both @PythonCallable, whose methods are functions of a module, and @PythonObject, whose values are "
          + "objects with methods. Keep one, and declare another interface for the other."),
  /** Two methods that do the same. */
  DUPLICATE_MAPPING(
      "DuplicateMapping",
      "%s does what %s does: both %s \"%s\" with the same types. Remove one, or give one another Python name."),
  /** Two methods that a Java object could not have in Python at once. */
  DUPLICATE_MEMBER(
      "DuplicateMember",
      "%s is to %s \"%s\", and %s to %s it, but for Python a Java object behind %s has one member of that name. "
          + "Give one of them another name, or declare it in another interface with @PythonObject."),
  /** A positional parameter too late. */
  KEYWORD_BEFORE_POSITIONAL(
      "KeywordBeforePositional",
      "Parameter %s is positional, but comes after the keyword parameter %s. "
          + "Move it before %2$s, or annotate it with @Keyword."),
  /** Left out when it is empty, which it never is. */
  NEVER_EMPTY(
      "NeverEmpty",
      "@DefaultIfEmpty leaves a parameter out when it is empty, but %s has the type %s, which never is. %s."),
  /** A positional parameter that may be left out, before one that may not. */
  DEFAULT_BEFORE_POSITIONAL(
      "DefaultBeforePositional",
      "Parameter %s cannot be left out when it is empty, as %s follows it by position. "
          + "Annotate both with @DefaultIfEmpty, or pass one of them by keyword, with @Keyword."),
  /** One keyword twice. */
  DUPLICATE_KEYWORD(
      "DuplicateKeyword",
      "Parameters %s and %s are both passed as \"%s\". Give one of them another name with @Keyword."),
  /** A keyword parameter of variable arity. */
  KEYWORD_ON_VARARGS(
      "KeywordOnVarargs",
      "%s... passes each value as a positional argument, so it cannot be a keyword. "
          + "Remove @Keyword, or declare %1$s as List<%s>."),
  /** Entries of what has none. */
  ENTRIES_NOT_A_MAP(
      "EntriesNotAMap",
      "@Keyword(\"**\") passes the entries of a map, but %s is %s. Declare it as Map<String, %s>."),
  /** Something after the entries. */
  ENTRIES_NOT_LAST(
      "EntriesNotLast",
      "The entries of %s have to come last, as ** does in Python, but the keyword parameter %s follows. "
          + "Move %1$s behind it, and keep one parameter with @Keyword(\"**\")."),
  /** How Java code runs that is none. */
  ATTACHED_NOT_FUNCTIONAL(
      "AttachedNotFunctional",
      "@Attached says how Java code runs that Python calls, but %s has the type %s, which is no functional interface. "
          + "Remove @Attached, or declare %1$s as one, for example Runnable or Function<String, Integer>."),
  /** Methods of Java's own, which no Python object has. */
  JAVA_INTERFACE(
      "JavaInterface",
      "%s inherits %s from Java's %s, and no Python object has what these names say. %s."),
  /** Neither reads nor writes. */
  ATTRIBUTE_SIGNATURE(
      "AttributeSignature",
      "%s neither reads nor writes an attribute. To read, declare a result and no parameters; to write, "
          + "declare void and one parameter. To call a function, use @PythonCallable."),
  /** An annotation that nothing will ever read. */
  UNREAD_ANNOTATION(
      "UnreadAnnotation", "@%s has no effect here: %s. %s"),
  /** An annotation that nothing in this compilation reads. */
  UNANNOTATED_INTERFACE(
      Diagnostic.Kind.WARNING,
      "UnannotatedInterface",
      "@%s has no effect here: neither %s nor an interface in this compilation that extends it is annotated "
          + "with @PythonCallable. Annotate %2$s with the module: @PythonCallable(\"module\")."),
  /** The name of the class is taken. */
  GENERATED_NAME_TAKEN(
      "GeneratedNameTaken",
      "Clutch writes %s for %s, but a class of that name exists already%s. Rename one of them."),
  /** A keyword whose Java name javac did not keep. */
  UNKNOWN_PARAMETER_NAME(
      "UnknownParameterName",
      "%s inherits %s from a class file without parameter names, so the keyword for %s is not known. "
          + "Give it there, as @Keyword(\"name\"), or compile it with -parameters."),
  /** A module that is not there. */
  UNKNOWN_MODULE("UnknownModule", "There is no Python module \"%s\"%s.%s" + WayOut.CHECK_OFF),
  /** A name that is not there. */
  UNKNOWN_MEMBER("UnknownMember", "%s has no %s \"%s\" (%s).%s" + WayOut.CHECK_OFF),
  /** A call of what is no function. */
  NOT_A_FUNCTION(
      "NotAFunction",
      "%s calls %s, which is %s and cannot be called. Use @PythonAttribute%s to read it." + WayOut.CHECK_OFF),
  /** A function that is read. */
  NOT_AN_ATTRIBUTE(
      "NotAnAttribute",
      "%s reads %s, which is a function, as %s. To call it, use @PythonCallable(\"%s\") in place of @PythonAttribute; "
          + "to have the function itself, declare PyObject or a functional interface."
          + WayOut.CHECK_OFF),
  /** A write to what cannot be written. */
  READ_ONLY_ATTRIBUTE(
      "ReadOnlyAttribute", "%s writes %s, which is %s. Remove the method, or read it." + WayOut.CHECK_OFF),
  /** A required parameter without an argument. */
  MISSING_ARGUMENT("MissingArgument", "%s passes nothing for %s, which %s requires. %s." + WayOut.CHECK_OFF),
  /** More arguments than parameters. */
  TOO_MANY_ARGUMENTS(
      "TooManyArguments", "%s passes %s by position, but %s takes %s. %s." + WayOut.CHECK_OFF),
  /** A keyword that is no parameter. */
  UNKNOWN_KEYWORD("UnknownKeyword", "%s passes the keyword %s, which %s does not take.%s" + WayOut.CHECK_OFF),
  /** A keyword for what has no name. */
  POSITIONAL_ONLY(
      "PositionalOnly", "%s passes %s by keyword, but %s takes it by position only. %s." + WayOut.CHECK_OFF),
  /** A position for what has none. */
  KEYWORD_ONLY(
      "KeywordOnly",
      "%s passes %s by position, but %s takes it by keyword only. Annotate it with @Keyword%s." + WayOut.CHECK_OFF),
  /** One parameter twice. */
  ARGUMENT_TWICE(
      "ArgumentTwice",
      "%s passes %s of %s twice, by position as %s and by keyword as %s. Remove one." + WayOut.CHECK_OFF),
  /** Left to a default that is not there. */
  NO_DEFAULT(
      "NoDefault",
      "@DefaultIfEmpty leaves %s out when it is empty, but %s has no default for it. %s." + WayOut.CHECK_OFF),
  /** A result that comes at once, of what takes time; or one that comes by and by, of what comes at once. */
  LATER_RESULT("LaterResult", "%s has the result %s, but %s is %s. Declare %s." + WayOut.CHECK_OFF),
  /** A Java value that the hint refuses. */
  ARGUMENT_TYPE("ArgumentType", "Parameter %s has the type %s, but %s takes %s for %s, not %s. %s" + WayOut.CHECK_OFF),
  /** A Java type that cannot hold what the hint promises. */
  RESULT_TYPE("ResultType", "%s has the type %s, but %s of %s is %s, and %s cannot hold that. %s" + WayOut.CHECK_OFF),
  /** An option that is wrong. */
  MALFORMED_OPTION("MalformedOption", "-A%s=%s is wrong: %s."),
  /** A Python file that cannot be read. */
  UNREADABLE_PYTHON(
      Diagnostic.Kind.WARNING,
      "UnreadablePython",
      "%s: %s. What is declared there is not checked; Python itself may read it another way."),
  /** The runtime is not there. */
  MISSING_RUNTIME(
      "MissingRuntime",
      "Clutch cannot see clutch.runtime.Python, which the class for %s needs. Add clutch-runtime to the "
          + "dependencies%s."),
  /** A fault in the processor. */
  INTERNAL(
      "Internal",
      "Clutch failed on %s: %s (at %s). This is a fault in Clutch, not in your code. "
          + "Please report it, with this line and the interface.");

  private final Diagnostic.Kind kind;
  private final String tag;
  private final String template;

  Message(String tag, String template) {
    this(Diagnostic.Kind.ERROR, tag, template);
  }

  Message(Diagnostic.Kind kind, String tag, String template) {
    this.kind = kind;
    this.tag = tag;
    this.template = template;
  }

  /**
   * The stable name: its page is {@code docs/diagnostics/<tag>.md}.
   *
   * @return the tag, without brackets
   */
  public String tag() {
    return tag;
  }

  /**
   * Whether it stops the build.
   *
   * @return error or warning
   */
  public Diagnostic.Kind kind() {
    return kind;
  }

  /** What to do where the check is wrong. */
  private static final class WayOut {
    static final String CHECK_OFF = " If it is right nevertheless, say check = Check.OFF in its annotation.";

    private WayOut() {}
  }

  String text(Object... arguments) {
    return "[Clutch/" + tag + "] " + String.format(Locale.ROOT, template, arguments);
  }
}
