package se.samspel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What all code of ours has in common. */
class StyleTest {
    private static final Predicate<String> MERGE_MARK =
            Pattern.compile("^(<{7}|>{7}) ").asPredicate();

    private final JavaClasses ours = House.SHIPPED;
    private final JavaClasses inContainer = House.IN_CONTAINER;

    @Test
    void aNameSaysWhatItIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(ours);
    }

    @Test
    void nothingChangesThatBelongsToNoOne() {
        fields().that()
                .areStatic()
                .and(writtenByAPerson())
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(
                        DescribedPredicate.describe(
                                "a type that is made to change", StyleTest::changes))
                .check(ours);
    }

    private static DescribedPredicate<JavaField> writtenByAPerson() {
        return DescribedPredicate.describe(
                "written by a person",
                field ->
                        !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                                && !field.getName().startsWith("$"));
    }

    /** Collections count only by a changing class, because {@code List.of} has the type of the interface. */
    private static boolean changes(JavaClass type) {
        boolean collection =
                (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                        && !type.isInterface();
        return collection
                || type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().equals(AtomicReference.class.getPackageName())
                || type.isAssignableTo(java.util.concurrent.ConcurrentMap.class);
    }

    @Test
    void noBundleStartsByAnActivator() {
        noClasses().should().implement("org.osgi.framework.BundleActivator").check(inContainer);
    }

    @Test
    void aBundleSpeaksThroughTheLog() {
        noClasses()
                .should(ACCESS_STANDARD_STREAMS)
                .orShould(USE_JAVA_UTIL_LOGGING)
                .check(inContainer);
    }

    @Test
    void aBundleNeverEndsTheProcess() {
        noClasses().should().callMethod(System.class, "exit", int.class).check(inContainer);
        noClasses().should().callMethod(Runtime.class, "halt", int.class).check(inContainer);
    }

    @Test
    void theContextOfARequestIsNeverKeptInAField() {
        noFields().should().beAnnotatedWith("jakarta.ws.rs.core.Context").check(inContainer);
    }

    /** The container takes the first public constructor with the right number of parameters, whichever that is. */
    @Test
    void aComponentHasOnePublicConstructor() {
        List<String> several =
                inContainer.stream()
                        .filter(
                                type ->
                                        type.isAnnotatedWith(
                                                "org.osgi.service.component.annotations.Component"))
                        .filter(
                                type ->
                                        type.getConstructors().stream()
                                                        .filter(
                                                                found ->
                                                                        found.getModifiers()
                                                                                .contains(
                                                                                        JavaModifier
                                                                                                .PUBLIC))
                                                        .count()
                                                > 1)
                        .map(JavaClass::getName)
                        .toList();
        assertEquals(List.of(), several);
    }

    @Test
    void everyPackageSaysWhatItIsForAndWhereNullMayBe() {
        List<String> silent = new ArrayList<>();
        for (Path module : House.modules()) {
            for (Path file : House.files(module, "src/main/java", ".java")) {
                Path about = file.resolveSibling("package-info.java");
                if (!Files.exists(about)
                        || !House.text(about).contains("@NullMarked")
                        || !House.text(about).contains("/**")) {
                    silent.add(file.getParent().toString());
                }
            }
        }
        assertEquals(List.of(), silent.stream().distinct().toList());
    }

    /** A style sheet or a template goes on working, half, with the marks in it; no compiler tells. */
    @Test
    void noMergeIsLeftHalfDone() {
        List<String> marked = new ArrayList<>();
        for (Path module : House.modules()) {
            for (String ending : List.of(".css", ".js", ".jte", ".json", ".sql", ".java", ".txt")) {
                House.files(module, "src", ending).stream()
                        .filter(file -> House.text(file).lines().anyMatch(MERGE_MARK))
                        .map(Path::toString)
                        .forEach(marked::add);
            }
        }
        assertEquals(List.of(), marked);
    }
}
