package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UnitId;
import se.samspel.api.interventions.Interventions;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.outcomes.Asked;
import se.samspel.arkiv.internal.outcomes.OutcomeViews;
import se.samspel.arkiv.internal.outcomes.Outcomes;
import se.samspel.arkiv.internal.outcomes.OutcomesApi;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.arkiv.internal.structure.StructureView;
import se.samspel.arkiv.internal.structure.Structures;
import se.samspel.arkiv.spi.Facet;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** An insats that gets another name in the register is shown by it everywhere, and is still found by the one it had. */
class RenamedInsatsTest {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final UnitId UPPSALA = new UnitId("uppsala-lan");
    private static final String REPORT =
            "Slutrapport 2021\n\nSamordningsförbund Gävleborg\n\nMål 1. Alla får en plan.\nEj uppföljt.\n";

    @TempDir Path folder;

    /** A register whose names are what the test says. */
    private static final class Register implements Interventions {
        private List<Called> all = List.of();

        void says(Called... called) {
            all = List.of(called);
        }

        @Override
        public List<Known> of(UnitId association) {
            return all.stream()
                    .filter(it -> it.association().equals(association))
                    .map(it -> new Known(it.id(), it.name(), false, "/insatser/" + it.id()))
                    .toList();
        }

        @Override
        public List<Called> called() {
            return all;
        }
    }

    private static Interventions.Called called(long id, UnitId at, String name, String... earlier) {
        return new Interventions.Called(id, at, name, List.of(earlier), List.of());
    }

    private static DocumentId report(ArchiveFixture archive, String insats) {
        DocumentId id =
                archive.upload(
                                archive.hofors,
                                ArchiveFixture.GAVLEBORG,
                                ArchiveFixture.file("rapport.txt", REPORT + insats))
                        .getFirst();
        Desk desk = new Desk(archive, archive.hofors);
        desk.confirm(id, Set.of(Kind.GOAL));
        desk.state(id, Kind.INTERVENTION, insats);
        return id;
    }

    private static void renewed(ArchiveFixture archive, int documents) {
        assertEquals(documents, archive.today.renew());
        archive.storage.settle();
    }

    private static Set<String> facet(ArchiveFixture archive) {
        return archive.search(archive.hofors, "")
                .result()
                .counts()
                .get(Facet.INTERVENTION)
                .keySet();
    }

    private static long narrowed(ArchiveFixture archive, String insats) {
        return archive.search(archive.hofors, "", Facet.INTERVENTION, insats).result().total();
    }

    private static StructureView.Linked shown(ArchiveFixture archive, DocumentId id) {
        DocumentView view =
                archive.reading.view(
                        archive.hofors,
                        archive.documents.find(id).orElseThrow(),
                        1,
                        Trail.at(Searching.Asked.of(Map.of(), 1), 0),
                        0);
        return Objects.requireNonNull(view.structure().structure()).interventions().getFirst();
    }

    /** The insatser that a page shows as chosen, after an address with this one. */
    private static List<String> chosen(ArchiveFixture archive, String insats) {
        Searching.Asked asked =
                new Searching.Asked("", Map.of(Facet.INTERVENTION, Set.of(insats)), false, 1, 10);
        return archive.results.view(archive.hofors, asked, Set.of()).facets().stream()
                .flatMap(facet -> facet.choices().stream())
                .filter(ResultsView.Choice::chosen)
                .map(ResultsView.Choice::value)
                .toList();
    }

    @OnBothEngines
    void todaysNameStandsEverywhereAndTheOldOneStillLeadsThere(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Register register = new Register();
            archive.insatser.withRegister(register);
            register.says(called(7, GAVLEBORG, "Kompassen"));
            DocumentId id = report(archive, "Kompassen");
            assertEquals(Set.of("kompassen"), facet(archive));

            register.says(called(7, GAVLEBORG, "Riktningen", "Kompassen"));
            renewed(archive, 1);
            renewed(archive, 0);

            assertEquals(Set.of("riktningen"), facet(archive));
            assertEquals("Riktningen", archive.facets.label(Facet.INTERVENTION, "riktningen"));
            assertEquals(1, narrowed(archive, "riktningen"));
            assertEquals(1, narrowed(archive, "kompassen"), "as it is in a saved search");
            assertEquals(List.of("riktningen"), chosen(archive, "kompassen"));
            assertEquals(1, archive.found(archive.hofors, "riktningen"));
            assertEquals(1, archive.found(archive.hofors, "kompassen"));
            assertEquals("Riktningen", shown(archive, id).name());
            assertEquals("Kompassen", shown(archive, id).written());
            assertEquals(
                    List.of("Riktningen"),
                    new Structures(archive.storage.database())
                            .of(id).interventions().stream().map(it -> it.name()).toList());
            outcomesAreUnderTheNameOfToday(archive);
        }
    }

    private static void outcomesAreUnderTheNameOfToday(ArchiveFixture archive) {
        Outcomes outcomes = OutcomesTest.outcomes(archive);
        OutcomeViews views = new OutcomeViews(outcomes, archive.people.organisation());
        OutcomesApi api = new OutcomesApi(outcomes, views);
        OutcomesApi.Told told = api.show(archive.hofors, "intervention", Set.of(), "", "", "false");
        assertEquals("Riktningen", told.bars().getFirst().label());
        for (String key : List.of("riktningen", "kompassen")) {
            assertEquals(
                    1,
                    api.goals(archive.hofors, "intervention", Set.of(), "", "", "false", key, "")
                            .size(),
                    key);
        }
        String csv =
                new String(
                        views.csv(
                                archive.hofors, Asked.of("intervention", Set.of(), "", "", false)),
                        StandardCharsets.UTF_8);
        assertTrue(csv.contains("Riktningen") && !csv.contains("Kompassen"), csv);
        assertEquals(
                "Riktningen", SubjectsTest.named(archive, archive.hofors, "Kompassen").title());
    }

    @OnBothEngines
    void insatserThatAreJoinedAreOneAndTheNameOfAnotherForbundIsLeftAlone(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Register register = new Register();
            archive.insatser.withRegister(register);
            report(archive, "Bron");
            report(archive, "Fyren");
            register.says(
                    new Interventions.Called(
                            8, GAVLEBORG, "Leden", List.of("Bron", "Fyren"), List.of(7L)));
            renewed(archive, 2);
            assertEquals(Set.of("leden"), facet(archive));
            assertEquals(2, narrowed(archive, "leden"));

            register.says(
                    called(8, GAVLEBORG, "Leden"),
                    called(7, GAVLEBORG, "Bron"),
                    called(9, UPPSALA, "Stranden", "Fyren"));
            renewed(archive, 2);
            assertEquals(Set.of("bron", "fyren"), facet(archive), "stands by itself again");
        }
    }

    @OnBothEngines
    void theNameStaysWhenTheRegisterIsAwayAndOnlyLettersMayDiffer(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Register register = new Register();
            archive.insatser.withRegister(register);
            report(archive, "Kompassen");
            assertEquals("Kompassen", archive.facets.label(Facet.INTERVENTION, "kompassen"));
            register.says(called(7, GAVLEBORG, "KOMPASSEN"));
            renewed(archive, 1);
            assertEquals("KOMPASSEN", archive.facets.label(Facet.INTERVENTION, "kompassen"));
            archive.insatser.withoutRegister(register);
            renewed(archive, 0);
            assertEquals("KOMPASSEN", archive.facets.label(Facet.INTERVENTION, "kompassen"));
        }
    }
}
