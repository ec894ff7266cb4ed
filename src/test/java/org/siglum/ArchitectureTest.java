package org.siglum;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** Holds the rooms of the design: each uses only those below it. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.siglum");

  @Test
  void eachRoomUsesOnlyThoseBelowIt() {
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
        .layer("compare")
        .definedBy("org.siglum.compare..")
        .layer("account")
        .definedBy("org.siglum.account..")
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
        .whereLayer("compare")
        .mayOnlyBeAccessedByLayers("build", "cli")
        .whereLayer("account")
        .mayOnlyBeAccessedByLayers("build", "compare")
        .whereLayer("xml")
        .mayOnlyBeAccessedByLayers("cli", "build", "check", "print", "compare", "account")
        .whereLayer("edition")
        .mayOnlyBeAccessedByLayers("cli", "build", "check", "print", "compare", "account", "xml")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("org.siglum.cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void oneClassSpeaksToTheXsltProcessor() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("org.siglum.xml..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "net\\.sf\\.saxon\\.s9api\\.(XsltCompiler|XsltExecutable|Xslt30Transformer)")
        .check(CLASSES);
  }
}
