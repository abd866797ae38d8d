package clutch.processor.validate;

import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import java.util.List;

/** All rules, in the order in which their problems are reported. */
public final class Validator {

  /** While one of these is broken, what lies inside the interface is not worth looking at. */
  private static final List<Rule> OUTSIDE =
      List.of(
          new AnInterface(),
          new OneRole(),
          new Accessible(),
          new NotSealed(),
          new NoTypeParameters(),
          new RuntimeVisible());

  private final ObjectFlows flows = new ObjectFlows();
  private final Rule atHome = new ObjectsAtHome(flows);

  private final List<Rule> inside =
      List.of(
          new ModuleName(),
          new InterpreterNames(),
          new PoolSizes(),
          new MainInterpreter(),
          new AgreeingInterpreters(),
          new OneAnnotation(),
          new NoMethodTypeParameters(),
          new NamesForPython(),
          new SupportedTypes(),
          new UnionMembers(),
          new DistinctNames(),
          new AccessibleTypes(),
          new NoNullablePrimitives(),
          new DeferredResults(),
          new NoHandlesInPools(),
          new IsolatedModules(),
          new AttachedFunctions(),
          new SupportedExceptions(),
          new RaisedExceptions(),
          new OneExceptionEach(),
          new AttributeSignature(),
          new FunctionNames(),
          new KeywordNames(),
          new KnownKeywords(),
          new KeywordsLast(),
          new EmptyDefaults(),
          new DefaultsLast(),
          new KeywordsOnce(),
          new KeywordsOfOneValue(),
          new EntriesOfMap(),
          new EntriesLast(),
          new OneMethodEach(),
          new OneMemberEach());

  /** The rules of this version, for one compilation. */
  public Validator() {}

  /**
   * Takes in what other declarations are checked against.
   *
   * @param api a declaration of the compilation
   */
  public void note(Api api) {
    flows.note(api);
  }

  /**
   * Checks a declaration.
   *
   * @param api the declaration
   * @return what is wrong with it
   */
  public Problems check(Api api) {
    Problems problems = new Problems();
    OUTSIDE.forEach(rule -> rule.check(api, problems));
    if (problems.isEmpty()) {
      inside.forEach(rule -> rule.check(api, problems));
    }
    return problems;
  }

  /**
   * Checks a declaration against all others, once all are taken in.
   *
   * @param api the declaration
   * @return what is wrong with it
   */
  public Problems checkTogether(Api api) {
    Problems problems = new Problems();
    atHome.check(api, problems);
    return problems;
  }
}
