package clutch.processor;

import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Problems;
import clutch.processor.model.Api;
import clutch.processor.plan.ApiPlan;
import clutch.processor.read.ApiReader;
import clutch.processor.validate.Validator;
import clutch.processor.write.ApiWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Read, validate, plan, write, check: what becomes of the annotated types of one compilation. */
final class Pipeline {

  private final ApiReader reader;
  private final Validator validator = new Validator();
  private final ApiWriter writer;
  private final PythonCheck check;
  private final Map<String, String> written = new HashMap<>();

  Pipeline(ProcessingEnvironment environment, String processor) {
    this.reader = new ApiReader(environment.getElementUtils(), environment.getTypeUtils());
    this.writer = new ApiWriter(environment.getFiler(), processor);
    this.check = new PythonCheck(environment);
  }

  /** Reads all types of a round before the first is validated: one may be wrong because of another. */
  Api read(TypeElement type) {
    Api api = reader.read(type);
    validator.note(api);
    return api;
  }

  Problems run(Api api, TypeElement type) {
    Problems problems = validator.check(api);
    if (problems.isEmpty()) {
      check.note(api);
      write(ApiPlan.of(api), type, problems);
    }
    return problems;
  }

  /** Compares with Python what is valid by itself: after all of a round is read, as one declaration leads to others. */
  Problems check(Api api) {
    return check.check(api);
  }

  /** What is wrong with the options. */
  Problems options() {
    return check.options();
  }

  /** What shows only when no declaration is waited for any more. */
  Problems checkTogether(Api api) {
    return validator.checkTogether(api);
  }

  /** A type of an earlier round: what was read of it then has no position any more. */
  Problems checkTogetherAgain(TypeElement type) {
    return checkTogether(reader.read(type));
  }

  private void write(ApiPlan plan, TypeElement type, Problems problems) {
    Api api = plan.api();
    String name = api.name().generated().qualifiedName();
    String other = written.putIfAbsent(name, api.name().qualifiedName());
    if (other != null) {
      problems.add(
          Message.GENERATED_NAME_TAKEN, api.position(), name, api.name().qualifiedName(), ", written for " + other);
      return;
    }
    try {
      writer.write(plan, type);
    } catch (FilerException e) {
      // javac's way to say that a source file of this compilation declares it.
      problems.add(Message.GENERATED_NAME_TAKEN, api.position(), name, api.name().qualifiedName(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
