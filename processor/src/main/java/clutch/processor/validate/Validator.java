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

  private static final List<Rule> INSIDE =
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

  /** The rules of this version. */
  public Validator() {}

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
      INSIDE.forEach(rule -> rule.check(api, problems));
    }
    return problems;
  }
}
