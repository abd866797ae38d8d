package clutch.runtime.glue;

import clutch.runtime.BindingException;
import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.InterpreterOptions;
import clutch.runtime.InterpreterOptions.Gil;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.interpreter.OpenInterpreter;
import clutch.runtime.interpreter.SubinterpreterPool;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Binds the methods of one Java interface to Python: they are declared first, each in the interpreter
 * that it runs in, and then resolved all at once, so that one exception tells everything that is wrong.
 */
public final class Binding {

  private final Class<?> api;
  private final String target;
  private final @Nullable Python python;
  private final @Nullable Members given;
  private final List<Members> members = new ArrayList<>();

  private Binding(Class<?> api, String target, Python python) {
    this.api = api;
    this.target = target;
    this.python = python;
    this.given = null;
  }

  private Binding(Class<?> api, String target, OpenInterpreter interpreter) {
    this.api = api;
    this.target = target;
    this.python = null;
    this.given = add(new Members(this, interpreter));
  }

  private Binding(Class<?> api, String target, SubinterpreterPool pool) {
    this.api = api;
    this.target = target;
    this.python = null;
    this.given = add(new Members(this, pool));
  }

  /**
   * Begins to bind an interface whose members run where they are declared to.
   *
   * @param python a running Python
   * @param api the interface, for messages
   * @param target a module, or {@code "module:Name.inner"}
   * @return a binding without members
   */
  public static Binding of(Python python, Class<?> api, String target) {
    return new Binding(api, target, python);
  }

  /**
   * Begins to bind an interface whose members all run in one interpreter.
   *
   * @param interpreter where its calls run
   * @param api the interface, for messages
   * @param target a module, or {@code "module:Name.inner"}
   * @return a binding without members
   */
  public static Binding of(Interpreter interpreter, Class<?> api, String target) {
    return new Binding(api, target, ours(interpreter));
  }

  /**
   * Begins to bind an interface whose members all run in one pool.
   *
   * @param pool where its calls run
   * @param api the interface, for messages
   * @param target a module, or {@code "module:Name.inner"}
   * @return a binding without members
   */
  public static Binding of(InterpreterPool pool, Class<?> api, String target) {
    return new Binding(api, target, ours(pool));
  }

  private static OpenInterpreter ours(Interpreter interpreter) {
    if (interpreter instanceof OpenInterpreter open) {
      return open;
    }
    throw notOurs(interpreter);
  }

  private static SubinterpreterPool ours(InterpreterPool pool) {
    if (pool instanceof SubinterpreterPool open) {
      return open;
    }
    throw notOurs(pool);
  }

  private static ClutchException notOurs(Object other) {
    return new ClutchException(
        "Clutch's own interpreters alone can be bound to, not an instance of "
            + other.getClass().getName());
  }

  /**
   * The members that run in the main interpreter.
   *
   * @return none yet
   */
  public Members inMain() {
    return python == null ? given() : add(new Members(this, ours(python.mainInterpreter())));
  }

  /**
   * The members that run in a subinterpreter, which is opened unless it is open.
   *
   * @param name its name
   * @param gil whose GIL it has if it is opened now
   * @return none yet
   */
  public Members in(String name, Gil gil) {
    if (python == null) {
      return given();
    }
    InterpreterOptions options = InterpreterOptions.builder(name).gil(gil).build();
    return add(new Members(this, ours(python.openUnlessOpen(options))));
  }

  /**
   * The members that run in a pool, which is opened unless it is open.
   *
   * @param name its name
   * @param gil whose GIL its interpreters have if it is opened now
   * @param size how many interpreters it has if it is opened now
   * @return none yet
   */
  public Members inPool(String name, Gil gil, int size) {
    if (python == null) {
      return given();
    }
    InterpreterOptions options = InterpreterOptions.builder(name).gil(gil).build();
    return add(new Members(this, ours(python.openPoolUnlessOpen(options, size))));
  }

  private Members given() {
    if (given == null) {
      throw new IllegalStateException("A binding has a Python, an interpreter or a pool");
    }
    return given;
  }

  private Members add(Members more) {
    members.add(more);
    return more;
  }

  /**
   * Imports the module and resolves everything that was declared, in each interpreter; in one
   * interpreter of each pool, and in its others when a call first comes there.
   *
   * @throws BindingException with everything that is wrong
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  public void complete() {
    Problems problems = new Problems();
    for (Members some : members) {
      OpenInterpreter interpreter = some.interpreter();
      SubinterpreterPool pool = some.pool();
      if (interpreter != null) {
        interpreter.run(() -> some.resolve(interpreter, problems));
      } else if (pool != null) {
        pool.call(in -> some.resolvedIn(ours(in), problems));
      }
    }
    problems.throwFor(api);
  }

  Class<?> api() {
    return api;
  }

  String target() {
    return target;
  }
}
