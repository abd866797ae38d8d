package clutch.runtime.glue;

import clutch.runtime.convert.Calling;
import clutch.runtime.convert.Names;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.convert.PythonScript;
import clutch.runtime.convert.Strings;
import clutch.runtime.cpython.Constants;
import clutch.runtime.interpreter.Attachment;
import clutch.runtime.interpreter.LiveReferences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A member of Python objects in one interpreter.
 *
 * @param member what was declared
 * @param nameText its name, an interned str, borrowed until the interpreter's end
 * @param function what is called with the object as first argument in place of its method, or 0; borrowed
 * @param keywordNames a tuple of str, or 0 without keywords; borrowed
 */
record ResolvedMember(ObjectMember member, long nameText, long function, long keywordNames)
    implements Callee {

  /** Those of one interpreter, which has its own strings and functions. */
  private static final class Known {
    private final Map<ObjectMember, ResolvedMember> members = new ConcurrentHashMap<>();
  }

  /** A member in an interpreter, looked up when it is first needed there. Attached. */
  static ResolvedMember of(ObjectMember member, OpenInterpreter interpreter) {
    Known known = interpreter.store().get(Known.class, Known::new);
    ResolvedMember resolved = known.members.get(member);
    return resolved == null ? resolve(member, interpreter, known) : resolved;
  }

  private static ResolvedMember resolve(
      ObjectMember member, OpenInterpreter interpreter, Known known) {
    LiveReferences live = interpreter.liveReferences();
    List<String> keywords = member.shape().keywordNames();
    ResolvedMember resolved =
        new ResolvedMember(
            member,
            live.keep(Names.of(member.name())),
            member instanceof ObjectMethod ? function(member.name(), interpreter) : 0,
            keywords.isEmpty() ? 0 : live.keep(KeywordNames.declared(keywords)));
    ResolvedMember earlier = known.members.putIfAbsent(member, resolved);
    return earlier == null ? resolved : earlier;
  }

  /** Python's special methods are looked up on the type, which operators and built-in functions do. */
  private static long function(String name, OpenInterpreter interpreter) {
    if (!name.startsWith("__") || !name.endsWith("__")) {
      return 0;
    }
    PythonScript script = interpreter.store().get(Operators.class, () -> Operators.load(interpreter)).script();
    long text = Strings.toPython(name);
    long function = Calling.call(script.function("function"), text);
    Attachment.release(text);
    if (function == 0) {
      throw PythonErrors.take();
    }
    return function == Constants.NONE ? 0 : interpreter.liveReferences().keep(function);
  }

  private record Operators(PythonScript script) {

    static Operators load(OpenInterpreter interpreter) {
      return new Operators(PythonScript.load(interpreter, ResolvedMember.class, "operators.py"));
    }
  }

  @Override
  public String target() {
    return member.owner();
  }

  @Override
  public String name() {
    return member.name();
  }
}
