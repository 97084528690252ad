package io.gouji.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the packages, and the habits that hold in all of them. */
@Tag("style")
class ArchitectureTest {

  private static final DescribedPredicate<JavaClass> PUBLIC_API =
      DescribedPredicate.describe(
          "are public and not internal",
          type ->
              GoujiClasses.isPubliclyAccessible(type)
                  && !type.getPackageName().contains(".internal"));

  private static final List<String> INEXACT_OR_OBSOLETE_TYPES =
      List.of("double", "float", "java.lang.Double", "java.lang.Float", "java.util.Date");

  @Test
  void findsTheClassesOfTheModulesThatItDependsOn() {
    assertThat(GoujiClasses.imported())
        .extracting(JavaClass::getPackageName)
        .contains(
            "io.gouji.model",
            "io.gouji.parser",
            "io.gouji.rules",
            "io.gouji.report",
            "io.gouji.batch",
            "io.gouji.office",
            "io.gouji.testing");
  }

  @Test
  void modelDependsOnTheJdkOnly() {
    check(
        classes()
            .that()
            .resideInAPackage("io.gouji.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.gouji.model..", "java..", "org.jspecify.."));
  }

  @Test
  void parserSeesNeitherRulesNorReports() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.gouji.parser..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "io.gouji.rules..", "io.gouji.report..", "io.gouji.batch..", "io.gouji.cli.."));
  }

  @Test
  void rulesSeeNeitherTheParserNorReports() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.gouji.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "io.gouji.parser..", "io.gouji.report..", "io.gouji.batch..", "io.gouji.cli.."));
  }

  @Test
  void reportsDoNotSeeTheParser() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.gouji.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.gouji.parser..", "io.gouji.batch..", "io.gouji.cli.."));
  }

  @Test
  void onlyTheCommandLineSeesTheReviewedCopy() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("io.gouji.office..", "io.gouji.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.gouji.office..", "org.docx4j.."));
  }

  @Test
  void nothingThatIsPublishedSeesTheAssertionsForTests() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("io.gouji.testing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.gouji.testing..", "org.assertj..", "org.junit.."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"model", "parser", "rules", "report", "batch", "office", "testing", "cli"})
  void internalPackagesAreSeenByTheirOwnModuleOnly(String module) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("io.gouji." + module + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.gouji." + module + "..internal.."));
  }

  @Test
  void publicSignaturesShowNoTypeOfALibraryThatReadsWord() {
    check(
        classes()
            .that(PUBLIC_API)
            .should(
                notShow(
                    DescribedPredicate.describe(
                        "of POI, aalto, StAX2 or docx4j",
                        type ->
                            Stream.of(
                                    "org.apache.poi.",
                                    "org.apache.xmlbeans.",
                                    "org.openxmlformats.",
                                    "com.fasterxml.aalto.",
                                    "org.codehaus.stax2.",
                                    "org.docx4j.")
                                .anyMatch(type.getName()::startsWith)))));
  }

  @Test
  void packagesAreNamedAfterWhatIsInThem() {
    check(
        noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..manager.."));
  }

  @Test
  void amountsAndDatesAreExact() {
    check(
        classes()
            .that()
            .resideInAnyPackage("io.gouji.model..", "io.gouji.rules..")
            .should(declareNoInexactType()));
  }

  @Test
  void onlyTheCommandLinePrints() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("io.gouji.cli..")
            .should(ACCESS_STANDARD_STREAMS));
  }

  /** A package may still be empty: its rule then waits for the first class. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(GoujiClasses.imported());
  }

  private static ArchCondition<JavaClass> notShow(DescribedPredicate<JavaClass> foreign) {
    return new ArchCondition<>("show no type %s", foreign.getDescription()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
            .filter(foreign)
            .forEach(
                shown -> violated(events, type, type.getName() + " extends " + shown.getName()));
        type.getMembers().stream()
            .filter(ArchitectureTest::isPublicOrProtected)
            .forEach(
                member ->
                    shownBy(member)
                        .filter(foreign)
                        .forEach(
                            shown ->
                                violated(
                                    events,
                                    type,
                                    member.getFullName() + " shows " + shown.getName())));
      }
    };
  }

  private static ArchCondition<JavaClass> declareNoInexactType() {
    return new ArchCondition<>(
        "declare no field, parameter or result of %s", INEXACT_OR_OBSOLETE_TYPES) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMembers().stream()
            .forEach(
                member ->
                    shownBy(member)
                        .filter(shown -> INEXACT_OR_OBSOLETE_TYPES.contains(shown.getName()))
                        .forEach(
                            shown ->
                                violated(
                                    events,
                                    type,
                                    member.getFullName() + " has " + shown.getName())));
      }
    };
  }

  private static Stream<JavaClass> shownBy(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getAllInvolvedRawTypes().stream();
    }
    JavaCodeUnit codeUnit = (JavaCodeUnit) member;
    return Stream.concat(
        codeUnit.getAllInvolvedRawTypes().stream(), codeUnit.getExceptionTypes().stream());
  }

  private static boolean isPublicOrProtected(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static void violated(ConditionEvents events, JavaClass type, String message) {
    events.add(SimpleConditionEvent.violated(type, message));
  }
}
