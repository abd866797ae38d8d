package clutch.processor.check.fit;

import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.model.WholeType;
import clutch.processor.python.PythonType;
import clutch.processor.python.PythonType.Instance;
import clutch.processor.python.PythonType.Literal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which Python classes each of Java's own classes can hold, as docs/types.md has it. */
record Values(Comparison comparison) {

  private static final List<String> INT = List.of(Classes.INT);
  private static final List<String> STR = List.of(Classes.STR);

  /** NumPy's scalars are known by their names at run time. */
  private static final String NUMPY = "numpy.";

  /**
   * What fits.
   *
   * @param classes instances of these and their subclasses
   * @param not but not of this one
   * @param member whatever has this member; empty if there is none that makes it fit
   */
  private record Held(List<String> classes, String not, String member) {

    Held(List<String> classes, String member) {
      this(classes, "", member);
    }
  }

  Fit result(ValueType java, WholeType type, PythonType hint) {
    if (type == WholeType.CHAR_ARRAY && hint instanceof Literal literal && literal.className().equals(Classes.STR)) {
      return Fit.FITS;
    }
    if (type == WholeType.CHAR_ARRAY && hint instanceof Instance text && comparison.classes().is(text, Classes.STR)) {
      return Fit.FITS;
    }
    ValueType element = NaturalTypes.element(type);
    if (element != null) {
      return array(java, type, element, hint);
    }
    if (type == WholeType.CHARACTER && hint instanceof Literal(String className, String value)) {
      return className.equals(Classes.STR) && value.length() == 1
          ? Fit.FITS
          : Fit.refused(java.text(), PythonText.of(hint));
    }
    Instance instance = Classes.instance(hint);
    return instance == null ? Fit.refused(java.text(), PythonText.of(hint)) : held(java, held(type), instance, hint);
  }

  /** From any buffer of that format, or element by element. */
  private Fit array(ValueType java, WholeType type, ValueType element, PythonType hint) {
    Fit fit = new Iterables(comparison).result(java.text(), hint, inside -> element(element, inside));
    boolean mayHaveBuffer =
        !type.isLazy()
            && hint instanceof Instance instance
            && !comparison.classes().isAny(instance, Classes.BYTES, Classes.BYTEARRAY)
            && comparison.classes().mayHave(instance, "__buffer__");
    return fit.isRefused() && mayHaveBuffer ? Fit.UNKNOWN : fit;
  }

  /** A character may be a number as well, as array.array has no characters. */
  private Fit element(ValueType element, PythonType hint) {
    Fit fit = comparison.result(element, hint);
    return fit.isRefused() && element == Primitive.CHAR ? comparison.result(Primitive.INT, hint) : fit;
  }

  private Fit held(ValueType java, Held held, Instance hint, PythonType written) {
    Classes classes = comparison.classes();
    Fit refusal = Fit.refused(java.text(), PythonText.of(written));
    if (!held.not().isEmpty() && classes.is(hint, held.not())) {
      return refusal;
    }
    if (held.classes().stream().anyMatch(one -> classes.is(hint, one))) {
      return Fit.FITS;
    }
    if (held.member().equals("__fspath__")) {
      Fit path = path(hint, refusal);
      if (path != null) {
        return path;
      }
    } else if (!held.member().isEmpty() && classes.mayHave(hint, held.member())) {
      return classes.surelyHas(hint, held.member()) ? Fit.FITS : Fit.UNKNOWN;
    }
    if (!classes.isKnown(hint) || hint.className().startsWith(NUMPY) || mayBeOne(held, hint)) {
      return Fit.UNKNOWN;
    }
    return refusal;
  }

  /** A path of text; null if it is none at all. */
  private @Nullable Fit path(Instance hint, Fit refusal) {
    Instance path = comparison.classes().as(hint, "os.PathLike");
    if (path == null || path.arguments().size() != 1) {
      return comparison.classes().mayHave(hint, "__fspath__") ? Fit.UNKNOWN : null;
    }
    Fit fit = comparison.result(new ValueType.Whole(WholeType.STRING), path.arguments().getFirst());
    return fit.isRefused() ? refusal : fit;
  }

  /** What is hinted is so wide that a value that fits may be one. */
  private boolean mayBeOne(Held held, Instance hint) {
    return hint.className().startsWith("numbers.")
        || (comparison.classes().isOpenToOthers(hint)
            && (held.classes().isEmpty()
                || held.classes().stream()
                    .anyMatch(one -> !comparison.probe(() -> comparison.given(Classes.plain(one), hint)).isRefused())));
  }

  private static Held held(WholeType type) {
    return switch (type) {
      case BOOLEAN -> new Held(List.of("builtins.bool"), "");
      case BYTE, SHORT, INTEGER, LONG, BIG_INTEGER -> new Held(INT, "__index__");
      case FLOAT, DOUBLE -> new Held(List.of(Classes.FLOAT), "__index__");
      case BIG_DECIMAL -> new Held(List.of("decimal.Decimal"), "__index__");
      case CHARACTER, STRING, URI -> new Held(STR, "");
      case PATH -> new Held(STR, "__fspath__");
      case LOCAL_DATE -> new Held(List.of("datetime.date"), "datetime.datetime", "");
      case LOCAL_TIME -> new Held(List.of("datetime.time"), "");
      case LOCAL_DATE_TIME, OFFSET_DATE_TIME, ZONED_DATE_TIME, INSTANT -> new Held(List.of("datetime.datetime"), "");
      case DURATION -> new Held(List.of("datetime.timedelta"), "");
      case UUID -> new Held(List.of("uuid.UUID"), "");
      case THROWABLE, EXCEPTION, PYTHON_EXCEPTION -> new Held(List.of("builtins.BaseException"), "");
      default -> new Held(List.of(), "__buffer__");
    };
  }
}
