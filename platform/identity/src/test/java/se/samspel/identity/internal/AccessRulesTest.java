package se.samspel.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.LOKUS_TIERP;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;
import static se.samspel.identity.testing.SmallOrganisation.SANDVIKEN;
import static se.samspel.identity.testing.SmallOrganisation.UPPSALA_LAN;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Action;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.identity.testing.SmallOrganisation;

class AccessRulesTest {
    private final SmallOrganisation small = new SmallOrganisation();
    private final Access access = small.access();

    private enum Doing implements Action {
        EDIT;

        @Override
        public Set<Role> roles() {
            return Role.writers();
        }

        @Override
        public String swedish() {
            return "ändra i planen";
        }
    }

    @Test
    void aRoleInTheAssociationCountsForItsGroupsButNotForAnotherAssociations() {
        assertTrue(access.may(small.viewer(Role.OFFICE, GAVLEBORG), Doing.EDIT, MYSAM_HOFORS));
        assertFalse(access.may(small.viewer(Role.OFFICE, GAVLEBORG), Doing.EDIT, LOKUS_TIERP));
    }

    @Test
    void aMemberOfOneGroupMayNothingInTheNext() {
        assertFalse(
                access.may(small.viewer(Role.MEMBER, MYSAM_HOFORS), Doing.EDIT, MYSAM_SANDVIKEN));
        assertFalse(access.may(small.viewer(Role.MEMBER, MYSAM_HOFORS), Doing.EDIT, GAVLEBORG));
    }

    @Test
    void theRefusalSaysWhatWhereAndWhoMay() {
        AccessDenied refused =
                assertThrows(
                        AccessDenied.class,
                        () ->
                                access.require(
                                        small.viewer(Role.READER, GAVLEBORG),
                                        Doing.EDIT,
                                        MYSAM_HOFORS));
        assertEquals(
                "Du får inte ändra i planen i Mysam Hofors. Det kan den göra som har rollen ledamot,"
                        + " sammankallande, processledare eller kansli. Fråga ditt förbunds it om du"
                        + " behöver den.",
                refused.getMessage());
    }

    @Test
    void theOfficeReadsAllOfItsAssociation() {
        assertEquals(
                Set.of(
                        Scope.unit(GAVLEBORG),
                        Scope.unit(HOFORS),
                        Scope.unit(SANDVIKEN),
                        Scope.unit(MYSAM_HOFORS),
                        Scope.unit(MYSAM_SANDVIKEN),
                        Scope.within(GAVLEBORG),
                        Scope.EVERYONE),
                access.scopes(small.viewer(Role.OFFICE, GAVLEBORG)));
    }

    @Test
    void aMemberReadsTheOwnGroupAndWhatTheAssociationShares() {
        assertEquals(
                Set.of(Scope.unit(MYSAM_HOFORS), Scope.within(GAVLEBORG), Scope.EVERYONE),
                access.scopes(small.viewer(Role.MEMBER, MYSAM_HOFORS)));
    }

    @Test
    void theBoardReadsNoDrafts() {
        assertEquals(
                Set.of(Scope.within(GAVLEBORG), Scope.EVERYONE),
                access.scopes(small.viewer(Role.BOARD, GAVLEBORG)));
    }

    @Test
    void associationItAndTheServersAdministratorReadNoRestrictedContent() {
        assertEquals(
                Set.of(Scope.EVERYONE, Scope.administration(GAVLEBORG)),
                access.scopes(small.viewer(Role.ASSOCIATION_IT, GAVLEBORG)));
        assertEquals(
                Set.of(
                        Scope.EVERYONE,
                        Scope.SERVER,
                        Scope.administration(GAVLEBORG),
                        Scope.administration(UPPSALA_LAN)),
                access.scopes(small.viewer(Role.SERVER_ADMINISTRATOR, UnitId.SERVER)));
    }

    @Test
    void whatMayNotBeReadIsNotThere() {
        assertThrows(
                NotThere.class,
                () ->
                        access.requireRead(
                                small.viewer(Role.MEMBER, MYSAM_HOFORS),
                                Scope.unit(MYSAM_SANDVIKEN)));
    }
}
