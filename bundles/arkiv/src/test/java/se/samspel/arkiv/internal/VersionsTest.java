package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DocumentId;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class VersionsTest {
    private static final Intake.Incoming FIRST =
            ArchiveFixture.file("utkast.txt", "Kartläggning 2022\n\nVi räknade mötesplatser.");
    private static final Intake.Incoming SECOND =
            ArchiveFixture.file("klar.txt", "Kartläggning 2023\n\nVi räknade alla mötesplatser.");
    private static final Intake.Incoming THIRD =
            ArchiveFixture.file("rättad.txt", "Kartläggning\n\nVi räknade mötesplatser igen.");

    @TempDir Path folder;

    private static Archived upload(ArchiveFixture archive, Intake.Incoming file) {
        return find(
                archive, archive.upload(archive.hofors, ArchiveFixture.GAVLEBORG, file).getFirst());
    }

    private static Archived find(ArchiveFixture archive, DocumentId id) {
        return archive.documents.find(id).orElseThrow();
    }

    private static void correct(
            ArchiveFixture archive, Viewer by, DocumentId id, String field, String value) {
        Archived row = find(archive, id);
        Map<String, String> values = new LinkedHashMap<>(FactsForm.values(row));
        values.put(field, value);
        archive.decisions.saveFacts(by, row, FactsForm.facts(values), row.version());
        archive.storage.settle();
    }

    @OnBothEngines
    void theNewestIsFoundAndLeadsToTheOlderWithItsFacts(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId first = upload(archive, FIRST).id();
            correct(archive, archive.hofors, first, "registryNumber", "SFG 2022/9");
            Archived second = upload(archive, SECOND);
            Archived third = upload(archive, THIRD);
            assertEquals(3, archive.found(archive.sandviken, "mötesplatser"));
            archive.versions.makeNewer(archive.hofors, second, find(archive, first));
            archive.versions.makeNewer(archive.hofors, third, find(archive, first));
            archive.storage.settle();

            assertEquals(
                    List.of("Kartläggning 2022"),
                    archive.titles(archive.sandviken, "mötesplatser"));
            Archived newest = find(archive, third.id());
            assertEquals("SFG 2022/9", newest.registryNumber());
            assertFalse(newest.confirmed(), "the facts are carried, and still to be looked over");
            assertEquals(
                    List.of(second.id(), first),
                    archive.versions.older(archive.sandviken, third.id()).stream()
                            .map(Archived::id)
                            .toList());
            assertEquals(
                    third.id(),
                    archive.versions.newer(archive.sandviken, first).orElseThrow().id());
            assertEquals(List.of(), archive.versions.older(archive.tierp, third.id()));
        }
    }

    @OnBothEngines
    void theOlderIsFoundAgainByThoseWhoCannotReadTheNewer(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Archived first = upload(archive, FIRST);
            Archived second = upload(archive, SECOND);
            archive.versions.makeNewer(archive.hofors, second, first);
            archive.storage.settle();
            assertEquals(1, archive.found(archive.sandviken, "mötesplatser"));
            correct(
                    archive,
                    archive.hofors,
                    second.id(),
                    "scope",
                    ArchiveFixture.HOFORS.scope().value());
            assertEquals(1, archive.found(archive.sandviken, "mötesplatser"), "the older");
            assertEquals(2, archive.found(archive.hofors, "mötesplatser"));
            assertTrue(archive.versions.newer(archive.sandviken, first.id()).isEmpty());
        }
    }

    @OnBothEngines
    void theOlderIsFoundAgainWhenTheNewerGoes(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Archived first = upload(archive, FIRST);
            Archived second = upload(archive, SECOND);
            Archived third = upload(archive, THIRD);
            archive.versions.makeNewer(archive.hofors, second, first);
            archive.versions.makeNewer(archive.hofors, third, second);
            archive.storage.settle();
            archive.decisions.remove(archive.hofors, find(archive, third.id()));
            archive.storage.settle();
            assertEquals(1, archive.found(archive.sandviken, "\"alla mötesplatser\""));
            archive.versions.standAlone(archive.hofors, find(archive, second.id()));
            archive.storage.settle();
            assertEquals(2, archive.found(archive.sandviken, "mötesplatser"));
            assertTrue(archive.versions.newer(archive.sandviken, first.id()).isEmpty());
        }
    }

    @OnBothEngines
    void whoMayNotCorrectBothMayNotSaySo(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Archived first = upload(archive, FIRST);
            Archived theirs =
                    find(
                            archive,
                            archive.upload(
                                            archive.sandviken,
                                            ArchiveFixture.EVERYONE,
                                            ArchiveFixture.file("egen.txt", "Kartläggning"))
                                    .getFirst());
            assertThrows(
                    AccessDenied.class,
                    () -> archive.versions.makeNewer(archive.sandviken, theirs, first));
            assertThrows(
                    Problem.class, () -> archive.versions.makeNewer(archive.hofors, first, first));
            assertTrue(archive.versions.isAlone(first));
        }
    }

    @OnBothEngines
    void aDocumentIsAVersionOfOneThingOnly(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Archived first = upload(archive, FIRST);
            Archived second = upload(archive, SECOND);
            Archived third = upload(archive, THIRD);
            archive.versions.makeNewer(archive.hofors, second, first);
            assertThrows(
                    Problem.class, () -> archive.versions.makeNewer(archive.hofors, second, third));
            assertThrows(
                    Problem.class,
                    () -> archive.versions.makeNewer(archive.hofors, first, second),
                    "no circles");
        }
    }
}
