package clutch.runtime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.invoke.MethodHandle;

/** The floor plan: which package may use which. Arrows go one way only. */
@AnalyzeClasses(
    packages = "clutch.runtime",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
final class LayersTest {

  private static final String FACE = "clutch.runtime";
  private static final String PLATFORM = "clutch.runtime.platform..";
  private static final String EVENTS = "clutch.runtime.events..";
  private static final String CPYTHON = "clutch.runtime.cpython..";
  private static final String HOME = "clutch.runtime.home..";
  private static final String INTERPRETER = "clutch.runtime.interpreter..";
  private static final String UPCALL = "clutch.runtime.upcall..";
  private static final String CONVERT = "clutch.runtime.convert..";
  private static final String FUTURES = "clutch.runtime.futures..";
  private static final String GLUE = "clutch.runtime.glue..";
  private static final String ENGINE = "clutch.runtime.engine..";
  private static final String COMMAND = "clutch.runtime.command..";

  @ArchTest static final ArchRule faceUsesNoOther = uses(FACE);
  @ArchTest static final ArchRule platform = uses(PLATFORM, FACE);
  @ArchTest static final ArchRule events = uses(EVENTS, FACE);
  @ArchTest static final ArchRule cpython = uses(CPYTHON, FACE, PLATFORM);
  @ArchTest static final ArchRule home = uses(HOME, FACE, PLATFORM);
  @ArchTest static final ArchRule interpreter = uses(INTERPRETER, FACE, PLATFORM, EVENTS, CPYTHON);
  @ArchTest static final ArchRule upcall = uses(UPCALL, FACE, CPYTHON, INTERPRETER);
  @ArchTest static final ArchRule convert = uses(CONVERT, FACE, CPYTHON, INTERPRETER, UPCALL);
  @ArchTest static final ArchRule futures = uses(FUTURES, FACE, CPYTHON, INTERPRETER, UPCALL, CONVERT);
  @ArchTest static final ArchRule glue = uses(GLUE, FACE, EVENTS, CPYTHON, INTERPRETER, CONVERT, FUTURES);

  @ArchTest
  static final ArchRule nobodyUsesTheEngine =
      noClasses()
          .that(resideOutsideOfPackage(ENGINE))
          .should()
          .dependOnClassesThat(resideInAPackage(ENGINE));

  @ArchTest
  static final ArchRule nobodyUsesTheCommands =
      noClasses()
          .that(resideOutsideOfPackage(COMMAND))
          .should()
          .dependOnClassesThat(resideInAPackage(COMMAND));

  @ArchTest
  static final ArchRule onlyGeneratedCodeUsesTheGlue =
      noClasses()
          .that(resideOutsideOfPackage(GLUE))
          .should()
          .dependOnClassesThat(resideInAPackage(GLUE));

  @ArchTest
  static final ArchRule methodHandlesStayBelow =
      noClasses()
          .that(resideOutsideOfPackage(CPYTHON).and(resideOutsideOfPackage(PLATFORM)))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(MethodHandle.class);

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("clutch.runtime.(*)..").should().beFreeOfCycles();

  /** A package depends on itself, on these, and on what is not Clutch's. */
  private static ArchRule uses(String itself, String... others) {
    return classes()
        .that()
        .resideInAPackage(itself)
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage(itself)
                .or(resideInAnyPackage(others))
                .or(resideOutsideOfPackage("clutch.runtime..")));
  }
}
