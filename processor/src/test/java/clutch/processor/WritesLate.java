package clutch.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which writes one type in one of the rounds, and something in each round before. */
final class WritesLate extends AbstractProcessor {

  private final int lateRound;
  private final String name;
  private final String text;
  private int round;

  WritesLate(int lateRound, String name, String text) {
    this.lateRound = lateRound;
    this.name = name;
    this.text = text;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    if (round < lateRound) {
      write("shop.Before" + round, "package shop; interface Before" + round + " {}");
    } else if (round == lateRound) {
      write(name, text);
    }
    return false;
  }

  private void write(String type, String source) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
      writer.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
