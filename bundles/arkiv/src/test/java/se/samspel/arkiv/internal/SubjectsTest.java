package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.outcomes.OutcomePage;
import se.samspel.arkiv.internal.outcomes.SubjectApi;
import se.samspel.arkiv.internal.outcomes.SubjectPage;
import se.samspel.arkiv.internal.outcomes.SubjectPages;
import se.samspel.arkiv.internal.outcomes.Subjects;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** What the archive says of one insats or one target group. */
class SubjectsTest {
    private static final String REPORT =
            "Slutrapport 2021\n\nMål 1. Alla får en plan.\nEj uppföljt.\n";
    @TempDir Path folder;

    private static Subjects subjects(ArchiveFixture archive) {
        return new Subjects(
                archive.searching, OutcomesTest.outcomes(archive), archive.facets, archive.names);
    }

    private static SubjectPages pages(ArchiveFixture archive) {
        return new SubjectPages(subjects(archive), archive.facets, archive.results);
    }

    /** The page of an insats. */
    static SubjectPage named(ArchiveFixture archive, Viewer viewer, String insats) {
        return pages(archive).intervention(viewer, insats);
    }

    /** A report that is confirmed to be about a target group and an insats. */
    private static DocumentId report(
            ArchiveFixture archive, Intake.Destination to, String group, String insats) {
        DocumentId id =
                archive.upload(archive.hofors, to, ArchiveFixture.file("rapport.txt", REPORT + to))
                        .getFirst();
        Desk desk = new Desk(archive, archive.hofors);
        desk.confirm(id, Set.of(Kind.GOAL));
        desk.state(id, Kind.TARGET_GROUP, group);
        desk.state(id, Kind.INTERVENTION, insats);
        return id;
    }

    @OnBothEngines
    void aTargetGroupShowsItsOutcomesItsInsatserAndItsDocuments(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            report(archive, ArchiveFixture.GAVLEBORG, "Unga vuxna", "Gröna steget");
            SubjectPage page = pages(archive).targetGroup(archive.hofors, "unga VUXNA");
            assertEquals("Unga vuxna", page.title());
            assertEquals(
                    "1 dokument i arkivet handlar om målgruppen, med 1 mål som har utfall.",
                    page.says());
            OutcomePage.Line line = page.outcomes().getFirst();
            assertEquals(1, line.cells().get(4).count());
            assertTrue(line.cells().get(4).href().contains("nyckel=unga+vuxna"), line::toString);
            SubjectPage.Beside insatser = page.beside().getFirst();
            assertEquals("Insatser i samma dokument", insatser.heading());
            assertEquals(
                    "/arkiv/insats?namn=Gr%C3%B6na+steget", insatser.values().getFirst().href());
            assertEquals(1, page.documents().size());
            assertTrue(page.search().contains("malgrupp=unga+vuxna"), page.search());
            SubjectApi.Told told =
                    new SubjectApi(subjects(archive)).intervention(archive.hofors, "gröna steget");
            assertEquals(Map.of("unga vuxna", 1), told.targetGroups());
            assertEquals(Map.of(), told.interventions());
            assertEquals(1, told.newest().size());
        }
    }

    @OnBothEngines
    void whatStandsInDocumentsOneMayNotReadIsNotThere(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            report(archive, ArchiveFixture.HOFORS, "Unga vuxna", "Gröna steget");
            SubjectPages pages = pages(archive);
            assertEquals("Unga vuxna", pages.targetGroup(archive.hofors, "Unga vuxna").name());
            for (String name : List.of("Unga vuxna", "Ingen alls", "")) {
                NotThere missing =
                        assertThrows(
                                NotThere.class, () -> pages.targetGroup(archive.sandviken, name));
                assertEquals(new NotThere("Målgruppen").getMessage(), missing.getMessage());
            }
            report(archive, ArchiveFixture.GAVLEBORG, "Unga vuxna", "Stödgruppen");
            SubjectPage open = pages.targetGroup(archive.sandviken, "Unga vuxna");
            assertEquals(1, open.documents().size());
            assertEquals(
                    List.of("Stödgruppen"),
                    open.beside().getFirst().values().stream()
                            .map(SubjectPage.Beside.Value::label)
                            .toList());
        }
    }

    @OnBothEngines
    void outcomesAndStructureLeadToTheSubject(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = report(archive, ArchiveFixture.GAVLEBORG, "Unga vuxna", "Gröna steget");
            DocumentView view =
                    archive.reading.view(
                            archive.hofors,
                            archive.documents.find(id).orElseThrow(),
                            1,
                            Trail.at(Searching.Asked.of(Map.of(), 1), 0),
                            0);
            var structure = Objects.requireNonNull(view.structure().structure());
            assertEquals(
                    "/arkiv/malgrupp?namn=Unga+vuxna", structure.targetGroups().getFirst().href());
            assertEquals(
                    "/arkiv/insats?namn=Gr%C3%B6na+steget",
                    structure.interventions().getFirst().href());
        }
    }
}
