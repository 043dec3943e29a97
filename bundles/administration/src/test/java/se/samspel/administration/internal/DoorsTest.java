package se.samspel.administration.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

/** Who comes in where. */
class DoorsTest {
    private static final Set<Role> CARETAKERS =
            Set.of(Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR);

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyCaretakersHaveTheMenuEntry(Role role) {
        Viewer viewer = new SmallOrganisation().viewer(role, SmallOrganisation.GAVLEBORG);
        assertEquals(CARETAKERS.contains(role), new Administration().shownTo(viewer));
    }

    @Test
    void aPersonWithoutRolesHasNoMenuEntry() {
        assertEquals(false, new Administration().shownTo(new SmallOrganisation().stranger()));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                HealthPages.class,
                ParkedPages.class,
                JobPages.class,
                OperationApi.class,
            })
    void theServerItselfIsForItsAdministrators(Class<?> resource) {
        assertEquals(Set.of(Role.SERVER_ADMINISTRATOR), needs(resource));
        assertNoMethodSaysElse(resource);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                OverviewPages.class,
                PeoplePages.class,
                PersonPages.class,
                UnitPages.class,
                UnitsPages.class,
                ProposalPages.class,
                EventsPages.class,
                PluginPages.class,
                PluginsApi.class,
            })
    void peopleUnitsAndPluginsAreForAssociationItToo(Class<?> resource) {
        assertEquals(CARETAKERS, needs(resource));
        assertNoMethodSaysElse(resource);
    }

    @Test
    void theOverviewShowsTheServerOnlyToItsAdministrator(@TempDir Path folder) {
        try (Office office = new Office(Engine.SQLITE, folder)) {
            OverviewPages pages =
                    new OverviewPages(office.health(), office.plugins(), office.identity.clock());
            assertTrue(pages.overview(office.administrator()).server().isPresent());
            OverviewPage forIt = pages.overview(office.it());
            assertTrue(forIt.server().isEmpty());
            assertEquals(List.of(), forIt.worries());
        }
    }

    private static Set<Role> needs(Class<?> resource) {
        Needs needs = resource.getAnnotation(Needs.class);
        assertNotNull(needs, resource + " says who may come in");
        return EnumSet.copyOf(Arrays.asList(needs.value()));
    }

    /** What stands on the type holds for every method. */
    private static void assertNoMethodSaysElse(Class<?> resource) {
        assertEquals(
                List.of(),
                Arrays.stream(resource.getDeclaredMethods())
                        .filter(method -> method.getAnnotations().length > 0)
                        .filter(
                                method ->
                                        Arrays.stream(method.getAnnotations())
                                                .anyMatch(
                                                        it ->
                                                                it.annotationType()
                                                                        .getPackageName()
                                                                        .equals(
                                                                                Needs.class
                                                                                        .getPackageName())))
                        .toList());
    }
}
