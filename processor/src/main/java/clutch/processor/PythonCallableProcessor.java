package clutch.processor;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.annotations.RaisedAs;
import clutch.processor.diagnostic.Message;
import clutch.processor.diagnostic.Position;
import clutch.processor.diagnostic.Problems;
import clutch.processor.diagnostic.Reporter;
import clutch.processor.model.Api;
import clutch.processor.read.RaisedClasses;
import clutch.processor.read.ShapeAnnotations;
import clutch.processor.read.UnreadAnnotations;
import clutch.processor.read.WellFormed;
import com.google.auto.service.AutoService;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Writes the class behind each interface annotated with {@link PythonCallable} or {@link PythonObject}. */
@AutoService(Processor.class)
@SupportedAnnotationTypes("clutch.annotations.*")
public final class PythonCallableProcessor extends AbstractProcessor {

  private final Set<String> deferred = new LinkedHashSet<>();
  private final Set<String> deferredExceptions = new LinkedHashSet<>();
  private final Set<String> unchecked = new LinkedHashSet<>();
  private @Nullable Pipeline pipeline;
  private @Nullable Reporter reporter;

  /** A processor, before javac initialises it. */
  public PythonCallableProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return CheckOptions.names();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    pipeline = new Pipeline(environment, PythonCallableProcessor.class.getName());
    reporter = new Reporter(environment.getMessager());
    reporter.report(pipeline.options());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      // What is ill-formed to the end, javac itself reports.
      forget();
    } else {
      List<TypeElement> types = annotatedTypes(round);
      deferred.clear();
      Map<TypeElement, Api> apis = read(types);
      apis.forEach((type, api) -> guarded(type, () -> pipeline().run(api, type)));
      apis.forEach((type, api) -> guarded(type, () -> pipeline().check(api)));
      checkTogether(apis);
      reportRaised(round);
      reportUnread(types, round);
    }
    return false;
  }

  /** Build tools may keep a processor, and with it all of javac. */
  private void forget() {
    deferred.clear();
    deferredExceptions.clear();
    unchecked.clear();
    pipeline = null;
    reporter = null;
    processingEnv = null;
  }

  private List<TypeElement> annotatedTypes(RoundEnvironment round) {
    List<TypeElement> types = new ArrayList<>(elementsOf(deferred));
    Set<TypeElement> annotated = new LinkedHashSet<>();
    annotated.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(PythonCallable.class)));
    annotated.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(PythonObject.class)));
    types.addAll(annotated);
    return types;
  }

  private List<TypeElement> elementsOf(Set<String> names) {
    Elements elements = processingEnv.getElementUtils();
    List<TypeElement> found = new ArrayList<>();
    names.stream().map(elements::getTypeElement).filter(Objects::nonNull).forEach(found::add);
    return found;
  }

  private Map<TypeElement, Api> read(List<TypeElement> types) {
    Map<TypeElement, Api> apis = new LinkedHashMap<>();
    for (TypeElement type : types) {
      guarded(
          type,
          () -> {
            if (WellFormed.isReadable(type)) {
              apis.put(type, pipeline().read(type));
            } else {
              deferred.add(type.getQualifiedName().toString());
            }
            return new Problems();
          });
    }
    return apis;
  }

  /** While a declaration waits, nobody knows what it says of the others. */
  private void checkTogether(Map<TypeElement, Api> read) {
    if (deferred.isEmpty()) {
      elementsOf(unchecked).forEach(type -> guarded(type, () -> pipeline().checkTogetherAgain(type)));
      unchecked.clear();
      read.forEach((type, api) -> guarded(type, () -> pipeline().checkTogether(api)));
    } else {
      read.keySet().forEach(type -> unchecked.add(type.getQualifiedName().toString()));
    }
  }

  private Pipeline pipeline() {
    return Objects.requireNonNull(pipeline, "init comes first");
  }

  private void reportRaised(RoundEnvironment round) {
    RaisedClasses raised = new RaisedClasses(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    Set<TypeElement> types = new LinkedHashSet<>(elementsOf(deferredExceptions));
    types.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(RaisedAs.class)));
    deferredExceptions.clear();
    for (TypeElement type : types) {
      if (WellFormed.isReadable(type)) {
        guarded(type, () -> raised.check(type));
      } else {
        deferredExceptions.add(type.getQualifiedName().toString());
      }
    }
  }

  private void reportUnread(List<TypeElement> types, RoundEnvironment round) {
    UnreadAnnotations unread =
        new UnreadAnnotations(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), types);
    for (Class<? extends Annotation> annotation : UnreadAnnotations.annotations()) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        guarded(element, () -> unread.check(element, annotation));
      }
    }
    for (Class<? extends Annotation> annotation : ShapeAnnotations.annotations()) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        guarded(element, () -> ShapeAnnotations.check(element, annotation));
      }
    }
  }

  /** One fault must not hide what else there is to say, nor show a user a stack trace. */
  private void guarded(Element element, Work work) {
    Problems problems;
    try {
      problems = work.run();
    } catch (RuntimeException e) {
      problems = new Problems();
      StackTraceElement[] trace = e.getStackTrace();
      problems.add(
          Message.INTERNAL,
          Position.of(element),
          element.getSimpleName(),
          e,
          trace.length == 0 ? "an unknown place" : trace[0]);
    }
    Objects.requireNonNull(reporter, "init comes first").report(problems);
  }

  @FunctionalInterface
  private interface Work {
    Problems run();
  }
}
