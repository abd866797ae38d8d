package clutch.runtime.convert;

import clutch.runtime.cpython.Exceptions;
import clutch.runtime.cpython.LongObjects;
import clutch.runtime.cpython.Memory;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.Detached;
import clutch.runtime.interpreter.OpenInterpreter;
import clutch.runtime.upcall.JavaBody;
import clutch.runtime.upcall.Upcalls;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Java objects that were given to Python behind an interface annotated with {@code @PythonObject}: for
 * each interface there is a Python class, and each object is an instance of it. Attached.
 *
 * <p>One per interpreter, which keeps it to its end.
 */
final class JavaObjects {

  private final OpenInterpreter interpreter;
  private final long baseClass;
  private final long misfit;
  private final long define;

  /** Weak, so that an interpreter does not keep a class loader. */
  private final Map<BehindInterface<?>, Long> classes = Collections.synchronizedMap(new WeakHashMap<>());

  private JavaObjects(OpenInterpreter interpreter, PythonScript script) {
    this.interpreter = interpreter;
    baseClass = script.function("JavaObject");
    misfit = script.function("Misfit");
    define = script.function("define");
  }

  static JavaObjects of(OpenInterpreter interpreter) {
    return interpreter.store().get(JavaObjects.class, () -> load(interpreter));
  }

  private static JavaObjects load(OpenInterpreter interpreter) {
    return new JavaObjects(
        interpreter, PythonScript.load(interpreter, JavaObjects.class, "javaobjects.py"));
  }

  /** A new reference to a Python object that stands for a Java object. */
  <T> long toPython(BehindInterface<T> api, T object) {
    try (Owned java = new Owned(Upcalls.function(interpreter, new Body<>(this, api.members(), object)))) {
      return Checked.reference(Calling.call(classOf(api), java.borrow()));
    }
  }

  /** The Java object that a Python object stands for; null if it stands for none. */
  @Nullable Object fromPython(long object) {
    if (!Types.isInstance(object, baseClass)) {
      return null;
    }
    long java = Attributes.get(object, "_java");
    if (java == 0) {
      Exceptions.clear(); // Made by Python code, without its Java object.
      return null;
    }
    try {
      return Upcalls.bodyOf(java) instanceof Body<?> body ? body.object : null;
    } finally {
      Attachment.release(java);
    }
  }

  private long classOf(BehindInterface<?> api) {
    Long known = classes.get(api);
    if (known != null) {
      return known;
    }
    String source = JavaClassSource.of(api.name(), api.members());
    try (Owned name = new Owned(Strings.toPython(api.name()));
        Owned text = new Owned(Strings.toPython(source))) {
      long made = Checked.reference(Calling.call(define, name.borrow(), text.borrow()));
      Long earlier = classes.putIfAbsent(api, made);
      if (earlier != null) {
        Attachment.release(made);
        return earlier;
      }
      return interpreter.liveReferences().keep(made);
    }
  }

  /** Raises a TypeError that lets Python try the next overload. */
  private long refuse(@Nullable String why) {
    long message = Strings.toPython(String.valueOf(why));
    Exceptions.set(misfit, message);
    Attachment.release(message);
    return 0;
  }

  /** What Python calls with a member's index, and the arguments in Java's order. */
  private record Body<T>(JavaObjects objects, List<JavaMember<T>> members, T object)
      implements JavaBody {

    private static final int EQUALS = -1;
    private static final int HASH_CODE = -2;
    private static final int TO_STRING = -3;

    @Override
    public long call(OpenInterpreter in, long arguments, int count) throws Throwable {
      int index = (int) LongObjects.asLong(Memory.pointer(arguments));
      return switch (index) {
        case EQUALS -> {
          Object other = objects.fromPython(argument(arguments, 0));
          yield Converters.BOOLEAN.toPython(in, Detached.call(() -> object.equals(other)));
        }
        case HASH_CODE -> Converters.INTEGER.toPython(in, Detached.call(object::hashCode));
        case TO_STRING -> Converters.STRING.toPython(in, Detached.call(object::toString));
        default -> call(in, members.get(index), arguments, count - 1);
      };
    }

    private long call(OpenInterpreter in, JavaMember<T> member, long arguments, int count)
        throws Throwable {
      @Nullable Object[] values = new @Nullable Object[count];
      for (int i = 0; i < count; i++) {
        JavaParameter parameter = member.parameters().get(i);
        try {
          values[i] = parameter.converter().fromPython(in, argument(arguments, i), parameter.name());
        } catch (Mismatch mismatch) {
          return objects.refuse(mismatch.at(parameter.name()).getMessage());
        }
      }
      Object returned = Detached.call(() -> call(member, values));
      try {
        return Functional.erased(member.result()).toPython(in, returned, "result");
      } catch (Mismatch mismatch) {
        throw mismatch.at("result");
      }
    }

    private @Nullable Object call(JavaMember<T> member, @Nullable Object[] values) {
      try {
        return member.body().call(object, values);
      } catch (Throwable t) {
        throw Rethrown.unchecked(t);
      }
    }

    private static long argument(long arguments, int index) {
      return Memory.pointer(arguments + (index + 1L) * Long.BYTES);
    }
  }
}
