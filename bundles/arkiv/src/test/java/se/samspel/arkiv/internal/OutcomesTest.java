package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Intake.Destination;
import se.samspel.arkiv.internal.outcomes.Asked;
import se.samspel.arkiv.internal.outcomes.Counting;
import se.samspel.arkiv.internal.outcomes.OutcomePage;
import se.samspel.arkiv.internal.outcomes.OutcomePages;
import se.samspel.arkiv.internal.outcomes.OutcomeViews;
import se.samspel.arkiv.internal.outcomes.Outcomes;
import se.samspel.arkiv.internal.outcomes.OutcomesApi;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** From confirmed goals to bars, for those who may read them. */
class OutcomesTest {
    @TempDir Path folder;

    private static final class Swedish implements SwedishOrder {
        private final Collator collator = Collator.getInstance(Locale.of("sv", "SE"));

        @Override
        public String key(String text) {
            return text;
        }

        @Override
        public Comparator<String> comparator() {
            return collator::compare;
        }
    }

    static Outcomes outcomes(ArchiveFixture archive) {
        return new Outcomes(
                archive.storage.database(),
                archive.people.access(),
                new Counting(archive.people.organisation(), archive.insatser, archive.names),
                new Swedish());
    }

    private static OutcomesApi api(ArchiveFixture archive) {
        return new OutcomesApi(outcomes(archive), views(archive));
    }

    private static OutcomeViews views(ArchiveFixture archive) {
        return new OutcomeViews(outcomes(archive), archive.people.organisation());
    }

    private static OutcomesApi.Told told(
            ArchiveFixture archive, Viewer viewer, String by, String suggestions) {
        return api(archive).show(viewer, by, Set.of(), "", "", suggestions);
    }

    private static DocumentId upload(
            ArchiveFixture archive, Viewer by, Destination to, String name, String text) {
        return archive.upload(by, to, ArchiveFixture.file(name, text)).getFirst();
    }

    private static void confirm(ArchiveFixture archive, Viewer viewer, DocumentId id) {
        new Desk(archive, viewer).confirmAll(id);
    }

    private static final Map<String, Integer> NINE =
            Map.of(
                    "FULFILLED", 1,
                    "PARTLY_FULFILLED", 0,
                    "NOT_FULFILLED", 3,
                    "HARD_TO_EVALUATE", 1,
                    "NOT_FOLLOWED_UP", 2,
                    "NOT_ASSESSED", 2);

    @OnBothEngines
    void onlyWhatIsConfirmedIsCountedUnlessSuggestionsAreAskedFor(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(archive.hofors, ArchiveFixture.GAVLEBORG, Twins.FINAL_REPORT)
                            .getFirst();
            assertEquals(0, told(archive, archive.hofors, "year", "false").documents());
            OutcomesApi.Told suggested = told(archive, archive.hofors, "year", "true");
            assertEquals(NINE, suggested.total().counts());
            assertEquals(NINE, suggested.total().suggested());
            confirm(archive, archive.hofors, id);
            OutcomesApi.Told confirmed = told(archive, archive.hofors, "intervention", "true");
            assertEquals(NINE, confirmed.total().counts());
            assertEquals(0, confirmed.total().suggested().get("NOT_FOLLOWED_UP"));
            assertEquals("Samordnat stöd Enköping", confirmed.bars().getFirst().label());
            assertEquals(NINE, confirmed.bars().getFirst().counts());
        }
    }

    @OnBothEngines
    void aGoalStandsInTheBarOfEachPartyAndOnceInTheSum(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(archive.hofors, ArchiveFixture.GAVLEBORG, Twins.FINAL_REPORT)
                            .getFirst();
            confirm(archive, archive.hofors, id);
            OutcomesApi.Told told = told(archive, archive.hofors, "party", "false");
            assertTrue(told.bars().size() > 1, told.toString());
            told.bars().forEach(bar -> assertEquals(NINE, bar.counts(), bar.label()));
            assertEquals(NINE, told.total().counts());
        }
    }

    @OnBothEngines
    void nobodyCountsWhatTheyMayNotRead(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(archive.hofors, ArchiveFixture.HOFORS, Twins.FINAL_REPORT)
                            .getFirst();
            confirm(archive, archive.hofors, id);
            assertEquals(1, told(archive, archive.hofors, "year", "true").documents());
            assertEquals(0, told(archive, archive.sandviken, "year", "true").documents());
            assertEquals(
                    List.of(),
                    api(archive)
                            .goals(
                                    archive.sandviken,
                                    "year",
                                    Set.of(),
                                    "",
                                    "",
                                    "true",
                                    "2021",
                                    ""));
            OutcomePage page =
                    (OutcomePage)
                            new OutcomePages(views(archive))
                                    .show(archive.sandviken, "", Set.of(), "", "", "ja");
            assertEquals(List.of(), page.lines());
            assertEquals(List.of(), page.associations());
        }
    }

    @OnBothEngines
    void theSameFileTwiceCountsOnceAndYearsLimit(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            String text = "Slutrapport 2020\n\nMål 1. Alla får en plan.\nEj uppföljt.\n";
            for (int copy = 0; copy < 2; copy++) {
                confirm(
                        archive,
                        archive.hofors,
                        upload(
                                archive,
                                archive.hofors,
                                ArchiveFixture.GAVLEBORG,
                                "a" + copy + ".txt",
                                text));
            }
            confirm(
                    archive,
                    archive.hofors,
                    upload(
                            archive,
                            archive.hofors,
                            ArchiveFixture.GAVLEBORG,
                            "b.txt",
                            "Slutrapport 2022\n\nMål 1. Fler i arbete.\nUppfyllt.\n"));
            OutcomesApi.Told all = told(archive, archive.hofors, "year", "false");
            assertEquals(2, all.documents());
            assertEquals(
                    List.of("2020", "2022"),
                    all.bars().stream().map(OutcomesApi.Counted::label).toList());
            assertEquals(1, all.bars().getFirst().counts().get("NOT_FOLLOWED_UP"));
            assertEquals(
                    1,
                    api(archive)
                            .show(archive.hofors, "year", Set.of(), "2021", "", "false")
                            .documents());
        }
    }

    @OnBothEngines
    void everyNumberLeadsToItsGoalsAndTheirSentence(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(archive.hofors, ArchiveFixture.GAVLEBORG, Twins.FINAL_REPORT)
                            .getFirst();
            confirm(archive, archive.hofors, id);
            OutcomePage page =
                    (OutcomePage)
                            new OutcomePages(views(archive))
                                    .show(archive.hofors, "ar", Set.of(), "", "", "");
            OutcomePage.Cell cell = page.lines().getFirst().cells().get(4);
            assertEquals("Ej uppföljt", cell.head());
            assertEquals(2, cell.count());
            assertTrue(cell.href().contains("utfall=NOT_FOLLOWED_UP"), cell.href());
            List<OutcomesApi.Behind> behind =
                    api(archive)
                            .goals(
                                    archive.hofors,
                                    "year",
                                    Set.of(),
                                    "",
                                    "",
                                    "false",
                                    "2021",
                                    "NOT_FOLLOWED_UP");
            assertEquals(2, behind.size());
            assertEquals("Ingen uppföljning har gjorts.", behind.getFirst().wording());
            assertEquals(1, behind.getFirst().page());
            byte[] csv =
                    views(archive).csv(archive.hofors, Asked.of("ar", Set.of(), "", "", false));
            String text = new String(csv, StandardCharsets.UTF_8);
            assertTrue(text.contains("2021;1;0;3;1;2;2;9;0"), text);
        }
    }
}
