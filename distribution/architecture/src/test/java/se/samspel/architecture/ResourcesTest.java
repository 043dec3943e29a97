package se.samspel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every resource of the web has, so that none is open by mistake. */
class ResourcesTest {
    private static final String PERMISSIONS = "se.samspel.api.access.";
    private static final List<String> PERMISSION =
            List.of(PERMISSIONS + "Open", PERMISSIONS + "SignedIn", PERMISSIONS + "Needs");
    private static final Set<String> VERBS =
            Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    private final JavaClasses bundles = House.IN_CONTAINER;

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

    /**
     * The class whose path fits an address best takes it alone (JAX-RS 3.7.2): a method of another class with a longer
     * path in its method is never asked. So the address of every method must lead to its own class.
     */
    @Test
    void noResourceHidesTheAddressOfAnother() {
        List<Address> roots =
                bundles.stream()
                        .flatMap(type -> path(type).map(Address::new).stream())
                        .distinct()
                        .sorted(Comparator.comparing(Address::letters).reversed())
                        .toList();
        List<String> hidden = new ArrayList<>();
        for (JavaClass type : bundles) {
            for (JavaMethod method : type.getMethods()) {
                if (path(type).isEmpty() || !answerRequests().test(method)) {
                    continue;
                }
                Address own = new Address(path(type).get());
                String request = own.with(path(method).orElse("")).example();
                Address asked =
                        roots.stream()
                                .filter(root -> root.takes(request))
                                .findFirst()
                                .orElseThrow();
                if (!asked.equals(own)) {
                    hidden.add(method.getFullName() + " at " + request + " by " + asked);
                }
            }
        }
        assertEquals(List.of(), hidden);
    }

    /** The web looks through what all the others bring; who opts out of that must be able to ask. */
    @Test
    void whoeverHasAGuardOfItsOwnReachesTheGuard() {
        String mark = "se.samspel.api.documents.OwnGuard";
        classes()
                .that(
                        DescribedPredicate.describe(
                                "have a guard of their own",
                                type ->
                                        type.isAnnotatedWith(mark)
                                                || type.getMethods().stream()
                                                        .anyMatch(it -> it.isAnnotatedWith(mark))))
                .should()
                .transitivelyDependOnClassesThat()
                .haveFullyQualifiedName("se.samspel.api.documents.IdentityNumberGuard")
                .check(bundles);
    }

    private static Optional<String> path(HasAnnotations<?> owner) {
        return owner.tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .map(path -> String.valueOf(path.get("value").orElse("")));
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
