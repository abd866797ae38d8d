package clutch.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import clutch.processor.model.PythonNames;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The floor plan: read, validate, plan and write know of each other only through the model. */
@AnalyzeClasses(packages = "clutch.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("wiring").definedBy("clutch.processor")
          .layer("read").definedBy("clutch.processor.read")
          .layer("validate").definedBy("clutch.processor.validate")
          .layer("check").definedBy("clutch.processor.check..")
          .layer("plan").definedBy("clutch.processor.plan")
          .layer("write").definedBy("clutch.processor.write")
          .layer("model").definedBy("clutch.processor.model")
          .layer("diagnostic").definedBy("clutch.processor.diagnostic")
          .whereLayer("wiring").mayNotBeAccessedByAnyLayer()
          .whereLayer("read").mayOnlyBeAccessedByLayers("wiring")
          .whereLayer("validate").mayOnlyBeAccessedByLayers("wiring")
          .whereLayer("check").mayOnlyBeAccessedByLayers("wiring")
          .whereLayer("write").mayOnlyBeAccessedByLayers("wiring")
          .whereLayer("plan").mayOnlyBeAccessedByLayers("wiring", "write")
          .whereLayer("model").mayOnlyBeAccessedByLayers("wiring", "read", "validate", "check", "plan", "write")
          .whereLayer("diagnostic").mayOnlyBeAccessedByLayers("wiring", "model", "read", "validate", "check");

  @ArchTest
  static final ArchRule JAVAPOET_ONLY_IN_WRITE =
      noClasses().that().resideOutsideOfPackage("clutch.processor.write")
          .should().dependOnClassesThat().resideInAnyPackage("com.palantir.javapoet..");

  @ArchTest
  static final ArchRule JAVAC_MODEL_ONLY_WHERE_IT_IS_READ =
      noClasses().that(resideInAnyPackage("clutch.processor.model", "clutch.processor.validate", "clutch.processor.check..", "clutch.processor.plan"))
          .should().dependOnClassesThat().resideInAnyPackage("javax.lang.model..");

  @ArchTest
  static final ArchRule A_FILE_AS_WRITTEN_KNOWS_NOTHING_ELSE =
      noClasses().that().resideInAPackage("clutch.processor.python.syntax")
          .should().dependOnClassesThat(resideInAnyPackage("clutch..")
              .and(not(resideInAnyPackage("clutch.processor.python.syntax"))));

  @ArchTest
  static final ArchRule READING_A_FILE_KNOWS_ONLY_WHAT_IS_WRITTEN =
      noClasses().that().resideInAPackage("clutch.processor.python.parse")
          .should().dependOnClassesThat(resideInAnyPackage("clutch..")
              .and(not(resideInAnyPackage("clutch.processor.python.parse", "clutch.processor.python.syntax"))));

  @ArchTest
  static final ArchRule MEANING_KNOWS_ONLY_WHAT_IS_WRITTEN =
      noClasses().that().resideInAPackage("clutch.processor.python")
          .should().dependOnClassesThat(resideInAnyPackage("clutch..")
              .and(not(resideInAnyPackage("clutch.processor.python", "clutch.processor.python.syntax"))));

  @ArchTest
  static final ArchRule RESOLVING_KNOWS_NOTHING_OF_JAVA =
      noClasses().that().resideInAPackage("clutch.processor.python.resolve")
          .should().dependOnClassesThat(resideInAnyPackage("clutch..", "javax..")
              .and(not(resideInAnyPackage("clutch.processor.python.."))));

  @ArchTest
  static final ArchRule ONLY_THE_WIRING_RESOLVES =
      noClasses().that(not(resideInAnyPackage("clutch.processor", "clutch.processor.command", "clutch.processor.python.resolve")))
          .should().dependOnClassesThat().resideInAPackage("clutch.processor.python.resolve");

  @ArchTest
  static final ArchRule TYPES_ARE_COMPARED_AS_VALUES =
      noClasses().that().resideInAPackage("clutch.processor.check.fit")
          .should().dependOnClassesThat(resideInAnyPackage("clutch..", "javax..")
              .and(not(
                  resideInAnyPackage(
                      "clutch.processor.check.fit", "clutch.processor.model", "clutch.processor.python",
                      "clutch.processor.python.syntax"))));

  @ArchTest
  static final ArchRule DRAFTS_ARE_MADE_FROM_MEANING =
      noClasses().that().resideInAPackage("clutch.processor.draft")
          .should().dependOnClassesThat(resideInAnyPackage("clutch..")
              .and(not(resideInAnyPackage("clutch.processor.draft", "clutch.processor.python", "clutch.processor.python.syntax")))
              .and(not(type(PythonNames.class))));

  @ArchTest
  static final ArchRule THE_COMMAND_NEEDS_THE_JAR_ALONE =
      noClasses().that().resideInAnyPackage("clutch.processor.command", "clutch.processor.draft")
          .should().dependOnClassesThat().resideInAnyPackage("clutch.annotations..", "com..");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("clutch.processor.(*)..").should().beFreeOfCycles();
}
