package clutch.processor.check;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.DeferredType;
import clutch.processor.model.ValueType;
import clutch.processor.model.ValueType.Deferred;
import clutch.processor.model.ValueType.Nothing;
import clutch.processor.model.ValueType.OrNull;
import clutch.processor.model.ValueType.Primitive;
import clutch.processor.python.PythonType;
import clutch.processor.python.Signature;
import org.jspecify.annotations.Nullable;

/** What comes later in Python comes later in Java, and what comes one by one in Python does so in Java. */
final class LaterResults {

  private LaterResults() {}

  /** What to compare once both come; null if there is nothing to compare. */
  static @Nullable Compared check(
      ApiMethod method, String methodText, Callee callee, Signature signature, Problems problems) {
    Refused refused = refused(method.result(), signature);
    if (refused != null) {
      problems.add(
          Message.LATER_RESULT,
          method.position(),
          methodText,
          method.result().text(),
          callee.name(),
          refused.what(),
          refused.remedy());
      return null;
    }
    return compared(method.result(), signature);
  }

  private static @Nullable Refused refused(ValueType java, Signature signature) {
    if (signature.async()) {
      return java instanceof Deferred || Holders.isAnything(java)
          ? null
          : new Refused(
              "a coroutine function, whose result has to be awaited", "CompletableFuture<%s>".formatted(box(java)));
    }
    if (!signature.generator() || !(signature.result() instanceof PythonType.Instance generator)) {
      return null;
    }
    if (generator.className().startsWith("typing.Async")) {
      return isPublisher(java) || Holders.isAnything(java)
          ? null
          : new Refused("an async generator function", "Flow.Publisher<%s>".formatted(element(java)));
    }
    if (isPublisher(java)) {
      return new Refused("a generator function that is not async", "Stream<%s>".formatted(element(java)));
    }
    return java != Nothing.VOID && Holders.isIterable(value(java))
        ? null
        : new Refused(
            "a generator function, which gives one value after the other",
            "Stream<%s>".formatted(element(java)));
  }

  private static @Nullable Compared compared(ValueType java, Signature signature) {
    if (signature.async() && !isPublisher(java)) {
      return java instanceof Deferred(_, ValueType value) ? new Compared(value, signature.result()) : null;
    }
    return new Compared(java, signature.result());
  }

  private static boolean isPublisher(ValueType type) {
    return type instanceof Deferred(DeferredType deferred, _) && deferred == DeferredType.PUBLISHER;
  }

  private static ValueType value(ValueType type) {
    return type instanceof Deferred(_, ValueType value) ? value : type;
  }

  /** One of many. */
  private static String element(ValueType java) {
    ValueType value = value(java);
    return value == Nothing.VOID || value instanceof OrNull(Nothing _, _, _) ? "Object" : box(value);
  }

  private static String box(ValueType type) {
    return switch (type) {
      case Primitive primitive -> primitive.box();
      case Nothing _ -> "Void";
      case OrNull(ValueType inner, _, _) -> box(inner);
      default -> type.text();
    };
  }

  /** A Java type and the hint of what it is to hold. */
  record Compared(ValueType java, PythonType hint) {}

  private record Refused(String what, String remedy) {}
}
