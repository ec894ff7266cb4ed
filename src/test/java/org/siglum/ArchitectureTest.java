package org.siglum;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Holds the rooms of the design: each uses only those below it. */
@AnalyzeClasses(packages = "org.siglum", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule ROOMS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy("org.siglum.cli..")
          .layer("build")
          .definedBy("org.siglum.build..")
          .layer("check")
          .definedBy("org.siglum.check..")
          .layer("print")
          .definedBy("org.siglum.print..")
          .layer("xml")
          .definedBy("org.siglum.xml..")
          .layer("edition")
          .definedBy("org.siglum.edition..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("build")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("build")
          .whereLayer("print")
          .mayOnlyBeAccessedByLayers("build")
          .whereLayer("xml")
          .mayOnlyBeAccessedByLayers("build", "check", "print")
          .whereLayer("edition")
          .mayOnlyBeAccessedByLayers("cli", "build", "check", "print", "xml");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS_OR_EXITS =
      ArchRuleDefinition.noClasses()
          .that()
          .resideOutsideOfPackage("org.siglum.cli..")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule ONE_SEAM_TO_XSLT =
      ArchRuleDefinition.noClasses()
          .that()
          .resideOutsideOfPackage("org.siglum.xml..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "net\\.sf\\.saxon\\.s9api\\.(XsltCompiler|XsltExecutable|Xslt30Transformer)");
}
