package se.kansli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What may know what. */
@AnalyzeClasses(packages = "se.kansli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] KINDS = {
        "se.kansli.mandate..",
        "se.kansli.meeting..",
        "se.kansli.protocol..",
        "se.kansli.register..",
        "se.kansli.report.."
    };
    private static final String[] LIBRARIES = {
        "com.fasterxml..", "org.apache..", "org.commonmark..", "org.hibernate..", "org.docx4j..", "org.openxmlformats.."
    };

    /** {@code se.kansli.internal.word} is a slice of its own, and so is {@code se.kansli.json}. */
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("se.kansli.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule recordsKnowNothingOfFiles = noClasses()
            .that()
            .resideInAnyPackage(KINDS)
            .or()
            .resideInAPackage("se.kansli.organisation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "se.kansli.json..",
                    "se.kansli.template..",
                    "se.kansli.batch..",
                    "se.kansli.calendar..",
                    "se.kansli.accessibility..",
                    "se.kansli.internal.accessibility..",
                    "se.kansli.internal.xml..",
                    "se.kansli.internal.office..",
                    "se.kansli.internal.segment..",
                    "se.kansli.internal.word..",
                    "se.kansli.internal.excel..",
                    "se.kansli.internal.opc..",
                    "se.kansli.internal.message..",
                    "se.kansli.internal.shape..")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(LIBRARIES);

    @ArchTest
    static final ArchRule organisationKnowsNoKindOfDocument =
            noClasses().that().resideInAPackage("se.kansli.organisation..").should(dependOn(KINDS));

    /** What Jackson would take for one more component, in a host that writes records with it. */
    @ArchTest
    static final ArchRule recordsHaveNoGetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areRecords()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(KINDS)
            .and()
            .arePublic()
            .and(describe(
                    "read no component",
                    method -> method.getOwner().tryGetField(method.getName()).isEmpty()))
            .should()
            .haveNameNotMatching("(?:is|get)[A-Z].*");

    @ArchTest
    static final ArchRule problemsKnowNothingOfOurs = noClasses()
            .that()
            .resideInAPackage("se.kansli.problem..")
            .should()
            .dependOnClassesThat(resideInAPackage("se.kansli..").and(notIn("se.kansli.problem..")));

    @ArchTest
    static final ArchRule verbsKnowNoKindOfDocument = noClasses()
            .that()
            .resideInAnyPackage(
                    "se.kansli.json..",
                    "se.kansli.template..",
                    "se.kansli.batch..",
                    "se.kansli.accessibility..",
                    "se.kansli.validation..",
                    "se.kansli.text..",
                    "se.kansli.internal..")
            .should(dependOn(KINDS))
            .orShould(dependOn("se.kansli.organisation.."));

    @ArchTest
    static final ArchRule theEngineKnowsNoJsonAndNoRules = noClasses()
            .that()
            .resideInAPackage("se.kansli.internal..")
            .should(dependOn(
                    "se.kansli.json..",
                    "se.kansli.template..",
                    "se.kansli.batch..",
                    "se.kansli.calendar..",
                    "se.kansli.accessibility..",
                    "se.kansli.validation.."));

    /** A template that is hard to read can be made into documents all the same. */
    @ArchTest
    static final ArchRule compilingKnowsNothingOfAccessibility = noClasses()
            .that()
            .resideInAnyPackage(
                    "se.kansli.internal.word..",
                    "se.kansli.internal.excel..",
                    "se.kansli.internal.office..",
                    "se.kansli.internal.segment..")
            .should(dependOn("se.kansli.internal.accessibility.."));

    /** A finished file is checked without a word of what made it. */
    @ArchTest
    static final ArchRule theAccessibilityCheckKnowsFilesOnly = noClasses()
            .that()
            .resideInAnyPackage("se.kansli.accessibility..", "se.kansli.internal.accessibility..")
            .should(dependOn(
                    "se.kansli.template..",
                    "se.kansli.json..",
                    "se.kansli.validation..",
                    "se.kansli.internal.segment..",
                    "se.kansli.internal.shape.."));

    /** What was reported stands, whatever becomes of the records it tells of. */
    @ArchTest
    static final ArchRule reportsKnowNoOtherKind = noClasses()
            .that()
            .resideInAPackage("se.kansli.report..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(KINDS).and(notIn("se.kansli.report..")));

    @ArchTest
    static final ArchRule theCalendarKnowsMeetingsAndPlansOnly = noClasses()
            .that()
            .resideInAPackage("se.kansli.calendar..")
            .should(dependOn("se.kansli.mandate..", "se.kansli.protocol..", "se.kansli.report..", "se.kansli.json.."));

    @ArchTest
    static final ArchRule publicSignaturesNameNoLibrary =
            classes().that().resideOutsideOfPackage("se.kansli.internal..").should(nameNoLibraryInPublic());

    @ArchTest
    static final ArchRule publicClassesAreClosed = classes()
            .that()
            .resideOutsideOfPackage("se.kansli.internal..")
            .and()
            .arePublic()
            .and()
            .areNotInterfaces()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .beEnums();

    @ArchTest
    static final ArchRule nothingIsPrintedToTheConsole = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "is System.out or System.err",
                    (JavaAccess<?> access) -> access.getTargetOwner().isEquivalentTo(System.class)
                            && (access.getName().equals("out")
                                    || access.getName().equals("err"))));

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        Stream<JavaPackage> packages = classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackage)
                .distinct();

        assertThat(packages)
                .hasSizeGreaterThan(10)
                .allSatisfy(ours -> assertThat(ours.isAnnotatedWith(NullMarked.class))
                        .as(ours.getName())
                        .isTrue());
    }

    private static ArchCondition<JavaClass> dependOn(String... packages) {
        return com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat(
                JavaClass.Predicates.resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaClass> notIn(String ours) {
        return DescribedPredicate.not(resideInAPackage(ours));
    }

    private static ArchCondition<JavaClass> nameNoLibraryInPublic() {
        DescribedPredicate<JavaClass> ofLibrary = JavaClass.Predicates.resideInAnyPackage(LIBRARIES);
        return new ArchCondition<>("name no type of a library in public") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isSeen(type)) {
                    return;
                }
                type.getMembers().stream()
                        .filter(ArchitectureTest::isSeen)
                        .forEach(member -> typesOf(member)
                                .filter(ofLibrary)
                                .forEach(found -> events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " names " + found.getName()))));
                Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                        .filter(ofLibrary)
                        .forEach(found -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " extends " + found.getName())));
            }
        };
    }

    private static boolean isSeen(HasModifiers declaration) {
        return declaration.getModifiers().contains(JavaModifier.PUBLIC)
                || declaration.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getType().getAllInvolvedRawTypes().stream();
        }
        JavaCodeUnit method = (JavaCodeUnit) member;
        return Stream.of(
                        method.getReturnType().getAllInvolvedRawTypes().stream(),
                        method.getParameterTypes().stream()
                                .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()),
                        method.getExceptionTypes().stream())
                .flatMap(types -> types);
    }
}
