package se.samspel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may use whom. */
class RoomsTest {
    /** What a module may know of another besides the api. */
    private static final Map<String, Set<String>> MAY_KNOW =
            // The words that both ends of the pipe to the worker speak.
            Map.of("documents", Set.of("worker"));

    private final JavaClasses ours = House.SHIPPED;

    @Test
    void everyBundleIsLookedAt() {
        for (Path bundle : House.bundles()) {
            String name = bundle.getFileName().toString();
            assertTrue(
                    ours.stream().anyMatch(type -> House.bundle(type).equals(name)),
                    "no classes of "
                            + name
                            + ": is it built, and is its package se.samspel."
                            + name
                            + "?");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "java.sql..,storage,",
        "org.sqlite..,storage,",
        "org.postgresql..,storage,",
        "org.eclipse.jetty..,web,",
        "jakarta.servlet..,web,",
        "org.glassfish..,web,",
        "gg.jte..,web,",
        "org.apache.lucene..,arkiv.internal.lucene,",
        "com.openhtmltopdf..,documents,worker",
        "org.apache.pdfbox..,documents,worker",
        "org.apache.poi..,documents,worker",
        "org.apache.tika..,documents,worker",
        "org.bouncycastle..,identity,",
        "jakarta.mail..,identity.internal.mail,",
        "org.eclipse.angus..,identity.internal.mail,",
    })
    void aHeavyThingHasOneDoor(String thing, String room, String other) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "se.samspel." + room + "..",
                        "se.samspel." + (other == null ? room : other) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(thing)
                .because("others meet it as a service of " + room)
                .check(ours);
    }

    @Test
    void jsonIsReadAndWrittenInThreeRooms() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "se.samspel.web..", "se.samspel.plugins..", "se.samspel.storage..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.gson..")
                .check(ours);
    }

    @Test
    void whatIsInternalIsUsedByItsOwnBundleOnly() {
        classes().should(keepOutOfOthersInternals()).check(ours);
    }

    @Test
    void bundlesMeetAsServices() {
        classes().should(useOnlyTheApiAndWhatIsListed()).check(ours);
    }

    @Test
    void bundlesDoNotGoInCircles() {
        slices().matching("se.samspel.(*)..").should().beFreeOfCycles().check(ours);
    }

    @Test
    void packagesDoNotGoInCirclesWithinABundle() {
        JavaClasses besidesTheApi =
                House.classes(
                        House.modules().stream()
                                .filter(module -> !module.endsWith("platform/api"))
                                .toList());
        slices().matching("se.samspel.(**)").should().beFreeOfCycles().check(besidesTheApi);
    }

    @Test
    void aPluginAuthorNeedsOnlyTheApiAndASpi() {
        classes()
                .that()
                .resideInAPackage("se.samspel.*.spi..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.osgi..",
                        "se.samspel.api..",
                        "se.samspel.*.spi..",
                        "se.samspel.*")
                .check(ours);
    }

    private static ArchCondition<JavaClass> keepOutOfOthersInternals() {
        return new ArchCondition<>("keep out of other bundles' internals") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    boolean internal =
                            target.getPackageName().matches("se\\.samspel\\..*\\.internal\\b.*");
                    if (internal && !House.bundle(target).equals(House.bundle(type))) {
                        events.add(
                                SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyTheApiAndWhatIsListed() {
        return new ArchCondition<>("use only the api and what is listed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = House.bundle(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String to = House.bundle(dependency.getTargetClass());
                    boolean fine = to.isEmpty() || to.equals("api") || to.equals(from);
                    if (!fine && !MAY_KNOW.getOrDefault(from, Set.of()).contains(to)) {
                        events.add(
                                SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
