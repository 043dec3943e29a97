package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.spi.Facet;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** From upload to what is found, corrected and taken away. */
class ArchiveTest {
    @TempDir Path folder;

    @OnBothEngines
    void anUploadedReportIsFoundWithinTwoSeconds(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.search(archive.hofors, "värm upp");
            long start = System.nanoTime();
            archive.intake.receive(
                    List.of(Twins.STATUS_REPORT), ArchiveFixture.GAVLEBORG, archive.hofors.actor());
            while (archive.titles(archive.sandviken, "promenader").isEmpty()) {
                assertTrue(System.nanoTime() - start < 2_000_000_000L, "not found in two seconds");
                LockSupport.parkNanos(2_000_000);
            }
            assertEquals(
                    List.of("Lägesrapport – Processledare LSG Söder"),
                    archive.titles(archive.sandviken, "promenaderna"));
        }
    }

    @OnBothEngines
    void suggestedFactsAreFacetsUntilSomebodyCorrectsThem(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(archive.hofors, ArchiveFixture.GAVLEBORG, Twins.ACTION_PLAN)
                            .getFirst();
            Archived row = archive.documents.find(id).orElseThrow();
            assertEquals(DocumentType.ACTION_PLAN, row.type());
            assertFalse(row.confirmed());
            assertEquals(
                    Map.of("2022", 1),
                    archive.search(archive.hofors, "").result().counts().get(Facet.YEAR));

            Map<String, String> values = new LinkedHashMap<>(FactsForm.values(row));
            values.put("year", "2023");
            values.put("registryNumber", "SFG 2023/17");
            assertTrue(archive.form.problems(row, values).isEmpty());
            SaveOutcome outcome =
                    archive.decisions.saveFacts(
                            archive.hofors, row, FactsForm.facts(values), row.version());
            assertInstanceOf(SaveOutcome.Saved.class, outcome);
            archive.storage.settle();

            assertEquals(
                    Map.of("2023", 1),
                    archive.search(archive.hofors, "").result().counts().get(Facet.YEAR));
            assertEquals(1, archive.search(archive.hofors, "\"2023/17\"").result().total());
            assertTrue(archive.documents.find(id).orElseThrow().confirmed());

            values.put("year", "2024");
            SaveOutcome late =
                    archive.decisions.saveFacts(
                            archive.hoforsConvener,
                            row,
                            FactsForm.facts(values),
                            row.version() - 1);
            assertInstanceOf(SaveOutcome.Conflict.class, late);
        }
    }

    @OnBothEngines
    void onlyWhoMayCorrectsFacts(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(archive.hofors, ArchiveFixture.EVERYONE, Twins.ACTION_PLAN)
                            .getFirst();
            Archived row = archive.documents.find(id).orElseThrow();
            assertThrows(
                    AccessDenied.class,
                    () ->
                            archive.decisions.saveFacts(
                                    archive.sandviken,
                                    row,
                                    FactsForm.facts(FactsForm.values(row)),
                                    row.version()));
        }
    }

    @OnBothEngines
    void aLockedFileIsKeptAndFoundByItsFacts(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(
                                    archive.hofors,
                                    ArchiveFixture.GAVLEBORG,
                                    ArchiveFixture.file("slutrapport-2019-hofors.pdf", "LOCKED"))
                            .getFirst();
            Archived row = archive.documents.open(archive.sandviken, id);
            assertEquals(TextState.UNREADABLE, row.textState());
            assertTrue(row.reason().contains("lösenord"));
            assertEquals(
                    List.of("Slutrapport 2019 hofors"),
                    archive.titles(archive.sandviken, "slutrapporten 2019"));
        }
    }

    @OnBothEngines
    void theSameFileIsShownToWhoMaySeeTheFirst(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(archive.hofors, ArchiveFixture.HOFORS, Twins.FINAL_REPORT);
            DocumentId again =
                    archive.upload(
                                    archive.hoforsConvener,
                                    ArchiveFixture.EVERYONE,
                                    Twins.FINAL_REPORT)
                            .getFirst();
            Archived second = archive.documents.find(again).orElseThrow();
            assertEquals(1, archive.documents.sameFile(archive.hoforsConvener, second).size());
            assertEquals(0, archive.documents.sameFile(archive.sandviken, second).size());
        }
    }

    @OnBothEngines
    void aRemovedDocumentIsForgotten(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(archive.hofors, ArchiveFixture.GAVLEBORG, Twins.FINAL_REPORT)
                            .getFirst();
            Archived row = archive.documents.find(id).orElseThrow();
            assertThrows(
                    AccessDenied.class, () -> archive.decisions.remove(archive.sandviken, row));
            archive.decisions.remove(archive.hofors, row);
            archive.storage.settle();
            assertEquals(0, archive.search(archive.hofors, "vägvisaren").result().total());
            assertTrue(archive.documents.find(id).isEmpty());
            assertTrue(archive.documents.pages(id).isEmpty());
        }
    }
}
