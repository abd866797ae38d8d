/** Writes the class behind each interface annotated with {@code @PythonCallable}. */
module clutch.processor {
  requires clutch.annotations;
  requires com.palantir.javapoet;
  requires java.compiler;
  requires static com.google.auto.service;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      clutch.processor.PythonCallableProcessor;
}
