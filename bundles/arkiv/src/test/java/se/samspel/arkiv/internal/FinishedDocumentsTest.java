package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.documents.Archiving;
import se.samspel.api.storage.FileId;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentType;
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
            Archiving archiving =
                    new FinishedDocuments(
                            archive.storage.database(),
                            archive.storage.files(),
                            archive.people.organisation(),
                            archive.storage.clock());
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
                            Scope.within(GAVLEBORG));
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
}
