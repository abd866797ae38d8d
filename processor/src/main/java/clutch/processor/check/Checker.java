package clutch.processor.check;

import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.model.Api.Trait;
import clutch.processor.model.ApiMethod;
import clutch.processor.model.Given;
import clutch.processor.python.PythonDeclarations;

/** Compares the declarations of one compilation with the Python code that they name. */
public final class Checker {

  private final Members members;
  private final Targets targets;
  private final MethodCheck methodCheck;
  private final NamedClasses namedClasses;
  private final ContextManagers contextManagers;
  private final ImportedModules importedModules;
  private final ObjectChecks objectChecks;

  /**
   * A comparison.
   *
   * @param declarations what Python code there is
   */
  public Checker(PythonDeclarations declarations) {
    this.members = new Members(declarations);
    this.targets = new Targets(declarations, members);
    this.objectChecks = new ObjectChecks();
    Types types = new Types(declarations, objectChecks);
    this.methodCheck = new MethodCheck(declarations, members, types);
    this.namedClasses = new NamedClasses(targets);
    this.contextManagers = new ContextManagers(members, types);
    this.importedModules = new ImportedModules(declarations);
  }

  /**
   * Takes in a declaration that others lead to; an interface whose values are Python objects is checked against the
   * classes that come to be behind it.
   *
   * @param api a declaration of the compilation, valid by itself
   */
  public void note(Api api) {
    objectChecks.note(api);
  }

  /**
   * Checks a declaration.
   *
   * @param api the declaration, valid by itself
   * @return what is wrong with it, and with the interfaces that it leads to
   */
  public Problems check(Api api) {
    Problems problems = new Problems();
    Given given = api.target();
    if (given != null && !api.is(Trait.UNCHECKED)) {
      importedModules.check(api, problems);
      Target target = targets.find(given, problems);
      if (target != null) {
        check(target, api, problems);
      }
      objectChecks.checkMet((interfaced, type) -> check(type, interfaced, problems));
    }
    return problems;
  }

  private void check(Target target, Api api, Problems problems) {
    if (target instanceof Target.OfObject object) {
      contextManagers.check(object, api, problems);
    }
    for (ApiMethod method : api.methods()) {
      if (method.checked()) {
        namedClasses.check(method, problems);
        methodCheck.check(target, api, method, problems);
      }
    }
  }
}
