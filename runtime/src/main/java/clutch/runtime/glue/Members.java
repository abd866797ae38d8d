package clutch.runtime.glue;

import clutch.runtime.convert.OwnedReferences;
import clutch.runtime.interpreter.OpenInterpreter;
import clutch.runtime.interpreter.SubinterpreterPool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The members of a binding that run in one interpreter, or in one pool of them. */
public final class Members {

  private final Binding binding;
  private final @Nullable OpenInterpreter interpreter;
  private final @Nullable SubinterpreterPool pool;
  private final List<PythonMember> all = new ArrayList<>();

  /** By method, which is named in messages. */
  private final Map<String, JavaExceptions> raised = new LinkedHashMap<>();

  /** The same members in each interpreter of the pool that a call has come to. */
  private final Map<OpenInterpreter, Members> inPool = new ConcurrentHashMap<>();

  Members(Binding binding, OpenInterpreter interpreter) {
    this.binding = binding;
    this.interpreter = interpreter;
    this.pool = null;
  }

  Members(Binding binding, SubinterpreterPool pool) {
    this.binding = binding;
    this.interpreter = null;
    this.pool = pool;
  }

  /**
   * Declares a function.
   *
   * @param pythonName its name in the target
   * @param javaMethod the method that it answers, for messages
   * @param shape how the method passes its arguments
   * @return the function, to be used after {@link Binding#complete()}
   */
  public PythonFunction function(String pythonName, String javaMethod, Shape shape) {
    PythonFunction function = new PythonFunction(this, all.size(), pythonName, javaMethod, shape);
    all.add(function);
    return function;
  }

  /**
   * Declares an attribute.
   *
   * @param pythonName its name in the target
   * @param javaMethod the method that it answers, for messages
   * @return the attribute, to be used after {@link Binding#complete()}
   */
  public PythonAttribute attribute(String pythonName, String javaMethod) {
    PythonAttribute attribute = new PythonAttribute(this, all.size(), pythonName, javaMethod);
    all.add(attribute);
    return attribute;
  }

  /**
   * Declares which Java exceptions a method throws in place of Python's.
   *
   * @param javaMethod the method, for messages
   * @param exceptions the exceptions
   */
  public void raises(String javaMethod, JavaExceptions exceptions) {
    raised.put(javaMethod, exceptions);
  }

  /** Where they run; null if that is a pool. */
  @Nullable OpenInterpreter interpreter() {
    return interpreter;
  }

  @Nullable SubinterpreterPool pool() {
    return pool;
  }

  String target() {
    return binding.target();
  }

  PythonMember get(int index) {
    return all.get(index);
  }

  /** Finds them in Python. Attached, to their interpreter. */
  void resolve(OpenInterpreter attached, Problems problems) {
    OwnedReferences owned = new OwnedReferences();
    try {
      new Resolution(attached, binding.target(), owned, problems).resolve(all);
      ExceptionClasses classes = ExceptionClasses.of(attached);
      raised.forEach(
          (method, exceptions) ->
              exceptions.pythonClasses().forEach(name -> classes.require(name, method, problems)));
    } catch (Throwable t) {
      owned.release();
      throw t;
    }
    // Each member keeps this reachable, and while a call runs it keeps its member.
    owned.dropWith(this, attached);
  }

  /** The same members in one interpreter of the pool, resolved when a call first comes there. */
  Members in(OpenInterpreter member) {
    Members known = inPool.get(member);
    if (known != null) {
      return known;
    }
    Problems problems = new Problems();
    Members made = member.call(() -> resolvedIn(member, problems));
    problems.throwFor(binding.api());
    return made;
  }

  /** Attached. */
  Members resolvedIn(OpenInterpreter member, Problems problems) {
    Members made = new Members(binding, member);
    all.forEach(each -> each.declareIn(made));
    raised.forEach(made::raises);
    made.resolve(member, problems);
    if (!problems.isEmpty()) {
      return made;
    }
    inPool.keySet().removeIf(each -> each.state() == OpenInterpreter.State.CLOSED);
    Members earlier = inPool.putIfAbsent(member, made);
    return earlier == null ? made : earlier;
  }
}
