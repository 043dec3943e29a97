package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.Actor;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.documents.Archiving;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.storage.FileId;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.internal.structure.Structures;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class FinishedDocumentsTest {
    @TempDir Path folder;

    @OnBothEngines
    void whatAFeatureFinishedComesInOnceWithItsFactsAndIsFound(Engine engine) throws Exception {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            FileId file =
                    archive.storage
                            .files()
                            .put(
                                    new ByteArrayInputStream(
                                            "Lägesrapport 2019 om kartläggningsarbetet i Tierp"
                                                    .getBytes(StandardCharsets.UTF_8)));
            Archiving archiving = archiving(archive);
            Archiving.Finished finished =
                    new Archiving.Finished(
                            "plan.7-2",
                            file,
                            "handlingsplan.pdf",
                            "Handlingsplan Mysam Hofors, version 2",
                            "ACTION_PLAN",
                            2027,
                            MYSAM_HOFORS,
                            GAVLEBORG,
                            Scope.within(GAVLEBORG),
                            new Archiving.Edition("plan.7", 2),
                            DocumentStructure.NONE);
            Actor by = archive.hofors.actor();
            archiving.keep(finished, by);
            archiving.keep(finished, by);
            archive.storage.settle();
            List<DocumentId> ids = archive.documents.idsAfter(0, 10);
            assertEquals(1, ids.size());
            archive.settle(ids);
            Archived kept = archive.documents.find(ids.getFirst()).orElseThrow();
            assertEquals("Handlingsplan Mysam Hofors, version 2", kept.title());
            assertEquals(DocumentType.ACTION_PLAN, kept.type());
            assertEquals(Integer.valueOf(2027), kept.year());
            assertEquals(GAVLEBORG, kept.association());
            assertEquals("hofors", String.valueOf(kept.municipality()));
            assertTrue(kept.confirmed());
            assertEquals(file, kept.fileId());
            assertEquals(
                    List.of("Handlingsplan Mysam Hofors, version 2"),
                    archive.titles(archive.sandviken, "kartläggningsarbetet"));
            assertEquals(List.of(), archive.titles(archive.tierp, "kartläggningsarbetet"));
        }
    }

    private static Archiving archiving(ArchiveFixture archive) {
        return new FinishedDocuments(
                archive.storage.database(),
                archive.storage.files(),
                archive.people.organisation(),
                archive.today,
                archive.storage.clock());
    }

    private static Structures structures(ArchiveFixture archive) {
        return new Structures(archive.storage.database());
    }

    private static Archiving.Finished finished(
            ArchiveFixture archive, int edition, DocumentStructure structure) throws Exception {
        return new Archiving.Finished(
                "plan." + edition + "-" + edition,
                archive.storage
                        .files()
                        .put(
                                new ByteArrayInputStream(
                                        ("Version " + edition).getBytes(StandardCharsets.UTF_8))),
                "handlingsplan.pdf",
                "Handlingsplan, version " + edition,
                "ACTION_PLAN",
                2027,
                MYSAM_HOFORS,
                GAVLEBORG,
                Scope.within(GAVLEBORG),
                new Archiving.Edition("plan.1", edition),
                structure);
    }

    private static DocumentStructure structure(Outcome outcome, String said) {
        return new DocumentStructure(
                "2027–2028",
                List.of("1. Målgrupper", "2. Tomt område"),
                List.of("Unga utan fast adress"),
                List.of(new DocumentStructure.Party("hofors-kommun", "Hofors kommun")),
                List.of(
                        new DocumentStructure.Goal(
                                "1. Målgrupper",
                                "Fler i arbete",
                                "Antal",
                                "4",
                                "10",
                                LocalDate.of(2027, 12, 31),
                                outcome,
                                said,
                                new DocumentStructure.Source("Tio ska ha fått arbete.", 3),
                                List.of(
                                        new DocumentStructure.Activity(
                                                "Träffas",
                                                List.of("Hofors kommun", "Försäkringskassan"),
                                                null,
                                                "Pågår"))),
                        new DocumentStructure.Goal(
                                "",
                                "Utan mått",
                                "",
                                "",
                                "",
                                null,
                                null,
                                "",
                                DocumentStructure.Source.GIVEN,
                                List.of())),
                List.of(
                        new DocumentStructure.Figure(
                                DocumentStructure.Figure.Kind.MONEY,
                                new BigDecimal("150000.50"),
                                "kronor",
                                "lämnades tillbaka",
                                new DocumentStructure.Source("150 000 kr lämnades tillbaka.", 4))));
    }

    private static Archived only(ArchiveFixture archive) {
        return archive.documents.find(archive.documents.idsAfter(0, 10).getFirst()).orElseThrow();
    }

    @OnBothEngines
    void whatItSaysIsKeptAsDataRenewedWholeAndGoesWithTheDocument(Engine engine) throws Exception {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Actor by = archive.hofors.actor();
            DocumentStructure first = structure(null, "");
            archiving(archive).keep(finished(archive, 1, first), by);
            archive.storage.settle();
            archive.settle(archive.documents.idsAfter(0, 10));
            assertEquals(first, structures(archive).of(only(archive).id()));
            long before = events(archive);
            archiving(archive).keep(finished(archive, 1, first), by);
            assertEquals(before, events(archive), "the same once more says nothing");
            DocumentStructure later = structure(Outcome.FULFILLED, "Uppnått: elva personer");
            archiving(archive).keep(finished(archive, 1, later), by);
            assertEquals(later, structures(archive).of(only(archive).id()));
            assertEquals(before + 1, events(archive));
            DocumentView view =
                    archive.reading.view(
                            archive.sandviken,
                            only(archive),
                            1,
                            Trail.of(Searching.Asked.of(Map.of("q", List.of("")), 1), "", ""),
                            0);
            assertEquals(
                    "Uppfyllt",
                    view.structure().structure().areas().getFirst().goals().getFirst().outcome());
            archive.decisions.remove(archive.people.viewer(Role.OFFICE, GAVLEBORG), only(archive));
            assertEquals(List.of(), archive.documents.idsAfter(0, 10));
            for (String table :
                    List.of("structure", "goal", "activity", "stated", "figure", "finished")) {
                int left =
                        archive.storage
                                .database()
                                .read(
                                        query ->
                                                query.sql("select count(*) from archive_" + table)
                                                        .one(Integer.class));
                assertEquals(0, left, table);
            }
        }
    }

    private static long events(ArchiveFixture archive) {
        return archive.storage.events().latest(0, 100).stream()
                .filter(it -> it.event().endsWith("StructureChanged"))
                .count();
    }

    @OnBothEngines
    void anEditionThatIsReplacedSaysWhichHolds(Engine engine) throws Exception {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Actor by = archive.hofors.actor();
            archiving(archive).keep(finished(archive, 1, structure(null, "")), by);
            archiving(archive).keep(finished(archive, 2, structure(null, "")), by);
            archive.storage.settle();
            List<DocumentId> ids = archive.documents.idsAfter(0, 10);
            archive.settle(ids);
            assertEquals(
                    ids.getLast(),
                    archive.versions.newer(archive.sandviken, ids.getFirst()).orElseThrow().id());
            assertTrue(archive.versions.newer(archive.sandviken, ids.getLast()).isEmpty());
            assertTrue(archive.versions.newer(archive.tierp, ids.getFirst()).isEmpty());
            Trail trail = Trail.of(Searching.Asked.of(Map.of("q", List.of("")), 1), "", "");
            Archived first = archive.documents.find(ids.getFirst()).orElseThrow();
            assertEquals(
                    "/arkiv/" + ids.getLast(),
                    archive.reading
                            .view(archive.sandviken, first, 1, trail, 0)
                            .relatives()
                            .newer()
                            .href());
            assertFalse(
                    archive.reading
                            .view(archive.tierp, first, 1, trail, 0)
                            .relatives()
                            .newer()
                            .isThere());
        }
    }
}
