package se.samspel.dialogstod.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.LOKUS_TIERP;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.api.PluginId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentException;
import se.samspel.identity.testing.SmallOrganisation;

class OfferedGuidesTest {
    private static final PluginId REGION = new PluginId("gavleborg");
    private static final PluginId OWN = new PluginId("hofors");
    private final SmallOrganisation small = new SmallOrganisation();
    private final Guides guides = Written.guides();
    private final OfferedGuides offered = new OfferedGuides(guides);
    private final GuidesApi api = new GuidesApi(offered);
    private final Viewer hofors = small.viewer(Role.MEMBER, MYSAM_HOFORS);
    private final Viewer sandviken = small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);

    @BeforeEach
    void install() throws ContentException {
        guides.replace(
                REGION, List.of(Written.read("gavleborg", Set.of(GAVLEBORG), Written.GUIDE)));
    }

    @Test
    void aGuideIsThereForTheGroupsItIsMeantForAndForNobodyElse() {
        GuideLine line = offered.lines(hofors).getFirst();
        assertEquals("/dialogstod/guider/gavleborg/samtal", line.path());
        assertEquals("2 områden, 3 frågor, omkring 20 minuter", line.size());
        assertEquals(1, offered.lines(small.viewer(Role.OFFICE, GAVLEBORG)).size());
        Viewer tierp = small.viewer(Role.MEMBER, LOKUS_TIERP);
        assertEquals(List.of(), offered.lines(tierp));
        assertThrows(NotThere.class, () -> api.guide(tierp, "gavleborg", "samtal"));
        assertEquals(List.of(), offered.lines(small.stranger()));
    }

    @Test
    void aPluginOfTheGroupsOwnChangesItThereOnlyAndGoesWithoutATrace() throws ContentException {
        GuidesApi.GuideJson before = api.guide(hofors, "gavleborg", "samtal");
        guides.replace(
                OWN,
                List.of(
                        Written.read(
                                "hofors",
                                Set.of(MYSAM_HOFORS),
                                """
                                {"id": "egna", "version": 1, "title": "Egna", "changes": "samtal", "areas": [
                                  {"area": "moten", "questions": [{"id": "egen", "text": "Vår egen?"}]}]}
                                """)));
        assertEquals(
                List.of("sakna", "egen"),
                api.guide(hofors, "gavleborg", "samtal").areas().getLast().questions().stream()
                        .map(GuidesApi.QuestionJson::id)
                        .toList());
        assertEquals(before, api.guide(sandviken, "gavleborg", "samtal"));
        assertEquals(1, offered.lines(hofors).size(), "changes are no guide");
        guides.replace(OWN, List.of());
        assertEquals(before, api.guide(hofors, "gavleborg", "samtal"));
        guides.replace(REGION, List.of());
        assertEquals(List.of(), api.list(hofors));
    }
}
