package se.samspel.handlingsplan.internal.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.web.LiveUpdates;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

class PlanPresenceTest {
    @TempDir Path folder;
    private final Listeners listeners = new Listeners();
    private final PlanPresence presence = new PlanPresence();
    private PlanRoom room;
    private PlanId plan;
    private PresencePages pages;

    @BeforeEach
    void open() {
        room = new PlanRoom(Engine.SQLITE, folder);
        plan = room.draft();
        presence.withLive(listeners);
        pages = new PresencePages(room.plans, presence);
        listeners.here.addAll(List.of(room.member().name(), room.convener().name()));
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theOthersAreShownWithWhereTheyAre() {
        assertEquals(Map.of(room.member().name(), ""), seenByConvener());
        pages.here(room.member(), plan.value(), "behov");
        assertEquals(Map.of(room.member().name(), "1. Avsnittet behov"), seenByConvener());
        assertEquals(1, listeners.told.size());
        pages.here(room.member(), plan.value(), "behov");
        assertEquals(1, listeners.told.size());
    }

    @Test
    void aPlaceThatIsNotInThePlanIsNoPlace() {
        pages.here(room.member(), plan.value(), "finns-inte");
        pages.here(room.member(), plan.value(), "<script>");
        assertEquals(Map.of(room.member().name(), ""), seenByConvener());
    }

    @Test
    void whoHasLeftIsForgotten() {
        pages.here(room.member(), plan.value(), "behov");
        listeners.here.remove(room.member().name());
        assertEquals(Map.of(), seenByConvener());
        listeners.here.add(room.member().name());
        assertEquals(Map.of(room.member().name(), ""), seenByConvener());
    }

    @Test
    void nobodyOutsideAsksWhoIsThere() {
        var neighbour = room.small.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
        assertThrows(NotThere.class, () -> pages.others(neighbour, plan.value()));
        assertThrows(NotThere.class, () -> pages.here(neighbour, plan.value(), "behov"));
    }

    private Map<String, String> seenByConvener() {
        return pages.others(room.convener(), plan.value()).places();
    }

    /** Those who listen, as the web knows them. */
    private static final class Listeners implements LiveUpdates {
        private final List<String> here = new ArrayList<>();
        private final List<String> told = new ArrayList<>();

        @Override
        public void tell(String topic, Scope scope, String name, String data) {
            told.add(name);
        }

        @Override
        public List<String> listening(String topic) {
            return List.copyOf(here);
        }
    }
}
