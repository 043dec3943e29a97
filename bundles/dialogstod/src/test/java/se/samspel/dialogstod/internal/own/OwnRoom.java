package se.samspel.dialogstod.internal.own;

import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentException;
import se.samspel.dialogstod.OwnQuestionId;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.Guides;
import se.samspel.dialogstod.internal.GuidesApi;
import se.samspel.dialogstod.internal.OfferedGuides;
import se.samspel.dialogstod.internal.Written;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.plugins.internal.StrictContentReader;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.TemporaryStorage;

/** Guides of a plugin with what a group and a förbund lay over them, on a real storage. */
final class OwnRoom implements AutoCloseable {
    static final PluginId REGION = new PluginId("gavleborg");
    static final String KEY = "gavleborg/samtal";

    final SmallOrganisation small = new SmallOrganisation();
    final TemporaryStorage storage;
    final Guides guides;
    final OfferedGuides offered;
    final OwnQuestions questions;
    final KeptGuides kept;
    final KeptOffers offers;
    final TakingIn taking;
    final GuideViews views;
    final OneGuidePages page;
    final OwnQuestionPages pages;
    final OwnQuestionsApi api;
    final TakeInPages takeInPages;
    final KeptGuidesApi keptApi;
    final GuidesApi guidesApi;

    OwnRoom(Engine engine, Path folder) {
        storage = TemporaryStorage.open(engine, folder, "dialogue", OwnQuestionId.class);
        guides = new Guides(small.organisation(), storage.order());
        offered = new OfferedGuides(guides);
        GuideFiles files = new GuideFiles(new StrictContentReader());
        questions =
                new OwnQuestions(
                        storage.database(), small.access(), small.organisation(), storage.clock());
        kept = new KeptGuides(storage.database(), small.access(), small.organisation(), files);
        offers = new KeptOffers(storage.database(), kept);
        taking =
                new TakingIn(
                        storage.database(),
                        kept,
                        files,
                        small.access(),
                        small.organisation(),
                        storage.clock());
        guides.withLayer(new OwnLayer(questions, kept));
        views = new GuideViews(questions, small.organisation());
        page = new OneGuidePages(offered, views);
        pages = new OwnQuestionPages(guides, questions, views, storage.clock());
        api = new OwnQuestionsApi(guides, questions, small.access());
        takeInPages = new TakeInPages(kept, offers, taking, small.organisation());
        keptApi = new KeptGuidesApi(kept, offers, taking);
        guidesApi = new GuidesApi(offered);
        install(Written.GUIDE);
    }

    /** Makes this the plugin's guide. */
    void install(String json) {
        try {
            guides.replace(REGION, List.of(Written.read("gavleborg", Set.of(GAVLEBORG), json)));
        } catch (ContentException slip) {
            throw new AssertionError(slip.path(), slip);
        }
    }

    void removePlugin() {
        guides.replace(REGION, List.of());
    }

    Viewer member() {
        return small.viewer(Role.MEMBER, MYSAM_HOFORS);
    }

    Viewer office() {
        return small.viewer(Role.OFFICE, GAVLEBORG);
    }

    OwnOutcome save(Viewer who, OwnQuestionId question, long version, Map<String, String> values) {
        return questions.save(who, question, version, values, guides.find(MYSAM_HOFORS, KEY));
    }

    /** The plugin's guide as a group is offered it. */
    Guide guide(UnitId group) {
        return guides.offeredTo(group).stream()
                .filter(it -> it.key().equals(KEY))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of the questions a group is offered in the plugin's guide. */
    List<String> asked(UnitId group) {
        return guide(group).questions().map(it -> it.text()).toList();
    }

    @Override
    public void close() {
        storage.close();
    }
}
