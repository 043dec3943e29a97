package se.samspel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every resource of the web has, so that none is open by mistake. */
class ResourcesTest {
    private static final String PERMISSIONS = "se.samspel.api.access.";
    private static final List<String> PERMISSION =
            List.of(PERMISSIONS + "Open", PERMISSIONS + "SignedIn", PERMISSIONS + "Needs");
    private static final Set<String> VERBS =
            Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    private final JavaClasses bundles = House.classes(House.bundles());

    @Test
    void everyResourceMethodSaysWhoMay() {
        methods().that(answerRequests()).should(sayWhoMay()).check(bundles);
    }

    /** What the API's description says of it to those who write programs. */
    @Test
    void everyMethodOfTheApiSaysWhatItDoes() {
        methods().that(answerRequests()).and(ofTheApi()).should(sayWhatItDoes()).check(bundles);
    }

    /** The web's own pages are handed to its application by itself, so they need no mark to be found by. */
    @Test
    void everyResourceIsMarkedAsOne() {
        classes()
                .that()
                .resideOutsideOfPackage("se.samspel.web.internal")
                .and(
                        DescribedPredicate.describe(
                                "answer requests",
                                type ->
                                        !type.isInterface()
                                                && type.getMethods().stream()
                                                        .anyMatch(answerRequests()::test)))
                .should()
                .beAnnotatedWith("se.samspel.api.web.Rest")
                .andShould()
                .beAnnotatedWith("org.osgi.service.component.annotations.Component")
                .check(bundles);
    }

    @Test
    void whatARequestBringsIsHandedToTheMethod() {
        constructors()
                .should(
                        new ArchCondition<JavaConstructor>("take no part of a request") {
                            @Override
                            public void check(JavaConstructor constructor, ConditionEvents events) {
                                boolean takes =
                                        constructor.getParameters().stream()
                                                .anyMatch(
                                                        parameter ->
                                                                parameter.isAnnotatedWith(
                                                                        "jakarta.ws.rs.core.Context"));
                                if (takes) {
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    constructor, constructor.getDescription()));
                                }
                            }
                        })
                .check(bundles);
    }

    private static DescribedPredicate<JavaMethod> answerRequests() {
        return DescribedPredicate.describe(
                "answer requests",
                method ->
                        method.getAnnotations().stream()
                                .anyMatch(
                                        annotation ->
                                                annotation
                                                                .getRawType()
                                                                .getPackageName()
                                                                .equals("jakarta.ws.rs")
                                                        && VERBS.contains(
                                                                annotation
                                                                        .getRawType()
                                                                        .getSimpleName())));
    }

    private static DescribedPredicate<JavaMethod> ofTheApi() {
        return DescribedPredicate.describe(
                "belong to the API",
                method ->
                        method.getOwner()
                                .tryGetAnnotationOfType("jakarta.ws.rs.Path")
                                .map(path -> String.valueOf(path.get("value").orElse("")))
                                .filter(path -> path.startsWith("api/v1"))
                                .isPresent());
    }

    private static ArchCondition<JavaMethod> sayWhatItDoes() {
        return new ArchCondition<>("carry @Summary with a Swedish sentence") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said =
                        method.tryGetAnnotationOfType("se.samspel.api.web.Summary")
                                .map(summary -> String.valueOf(summary.get("value").orElse("")))
                                .filter(text -> text.endsWith("."))
                                .isPresent();
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("be @Open, @SignedIn or @Needs, or stand in a type that is") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said =
                        PERMISSION.stream()
                                .anyMatch(
                                        permission ->
                                                method.isAnnotatedWith(permission)
                                                        || method.getOwner()
                                                                .isAnnotatedWith(permission));
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getDescription()));
                }
            }
        };
    }
}
