package io.gouji.cli;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of all published modules, as the tests of the architecture see them. */
final class GoujiClasses {

  private static final JavaClasses IMPORTED =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.gouji");

  private GoujiClasses() {}

  static JavaClasses imported() {
    return IMPORTED;
  }

  /** Whether code in any package can name the type: a public type within public types only. */
  static boolean isPubliclyAccessible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(GoujiClasses::isPubliclyAccessible).orElse(true);
  }
}
