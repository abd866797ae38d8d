package clutch.runtime.glue;

import clutch.runtime.BindingException;
import clutch.runtime.ClutchException;
import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterClosedException;
import clutch.runtime.convert.OwnedReferences;
import clutch.runtime.interpreter.OpenInterpreter;
import java.util.ArrayList;
import java.util.List;

/**
 * Binds the methods of one Java interface to Python: they are declared first and then resolved all at
 * once, so that one exception tells everything that is wrong.
 */
public final class Binding {

  private final OpenInterpreter interpreter;
  private final Class<?> api;
  private final String target;
  private final List<PythonFunction> functions = new ArrayList<>();
  private final List<PythonAttribute> attributes = new ArrayList<>();

  private Binding(OpenInterpreter interpreter, Class<?> api, String target) {
    this.interpreter = interpreter;
    this.api = api;
    this.target = target;
  }

  /**
   * Begins to bind an interface.
   *
   * @param interpreter where its calls run
   * @param api the interface, for messages
   * @param target a module, or {@code "module:Name.inner"}
   * @return a binding without members
   */
  public static Binding of(Interpreter interpreter, Class<?> api, String target) {
    if (!(interpreter instanceof OpenInterpreter open)) {
      throw new ClutchException(
          "Clutch's own interpreters alone can be bound to, not an instance of "
              + interpreter.getClass().getName());
    }
    return new Binding(open, api, target);
  }

  /**
   * Declares a function.
   *
   * @param pythonName its name in the target
   * @param javaMethod the method that it answers, for messages
   * @param shape how the method passes its arguments
   * @return the function, to be used after {@link #complete()}
   */
  public PythonFunction function(String pythonName, String javaMethod, Shape shape) {
    PythonFunction function = new PythonFunction(this, pythonName, javaMethod, shape);
    functions.add(function);
    return function;
  }

  /**
   * Declares an attribute.
   *
   * @param pythonName its name in the target
   * @param javaMethod the method that it answers, for messages
   * @return the attribute, to be used after {@link #complete()}
   */
  public PythonAttribute attribute(String pythonName, String javaMethod) {
    PythonAttribute attribute = new PythonAttribute(this, pythonName, javaMethod);
    attributes.add(attribute);
    return attribute;
  }

  /**
   * Imports the module and resolves everything that was declared.
   *
   * @throws BindingException with everything that is wrong
   * @throws InterpreterClosedException once the interpreter is closing or closed
   */
  public void complete() {
    interpreter.run(
        () -> {
          OwnedReferences owned = new OwnedReferences();
          try {
            Resolution resolution = new Resolution(interpreter, target, owned);
            resolution.resolve(functions, attributes);
            resolution.throwProblems(api);
          } catch (Throwable t) {
            owned.release();
            throw t;
          }
          // The members keep this reachable, and while a call runs it keeps its member.
          owned.dropWith(this, interpreter.droppedReferences());
        });
  }

  OpenInterpreter interpreter() {
    return interpreter;
  }
}
