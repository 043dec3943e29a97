package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Scope;
import se.samspel.api.documents.Archiving;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.api.documents.DocumentStructure.Goal;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.documents.DocumentStructure.Source;
import se.samspel.api.documents.EarlierGoals.Earlier;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.earlier.GoalsOfArchive;
import se.samspel.arkiv.internal.reader.CitationApi;
import se.samspel.arkiv.internal.reader.Citations;
import se.samspel.arkiv.internal.reader.LikeDocuments;
import se.samspel.arkiv.internal.reader.SimilarApi;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class ReaderTest {
    @TempDir Path folder;

    private static DocumentId upload(ArchiveFixture archive, Intake.Destination to, String text) {
        return archive.upload(archive.hofors, to, ArchiveFixture.file("rapport.txt", text))
                .getFirst();
    }

    @OnBothEngines
    void aCitationIsTheParagraphAndItsSource(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            String second =
                    "Första stycket på sidan.\n\nDet andra stycket\nhar två rader.\n\nTredje.";
            DocumentId id = upload(archive, ArchiveFixture.GAVLEBORG, "Sida ett.\f" + second);
            CitationApi api =
                    new CitationApi(
                            archive.documents,
                            Citations.at(
                                    "https://samspel.exempel.se",
                                    archive.documents,
                                    archive.people.organisation()));
            Citations.Citation cited =
                    api.citation(
                            archive.sandviken, id.value(), "2", "" + second.indexOf("två rader"));
            assertEquals("Det andra stycket har två rader.", cited.passage());
            assertTrue(
                    cited.source().endsWith("https://samspel.exempel.se/arkiv/" + id + "?sida=2"),
                    cited.source());
            assertTrue(cited.source().contains("sida 2"), cited.source());
            assertEquals(
                    "Första stycket på sidan.",
                    api.citation(archive.sandviken, id.value(), "2", "0").passage());
            assertEquals(
                    "Tredje.",
                    api.citation(archive.sandviken, id.value(), "999", "999999").passage());
            assertThrows(NotThere.class, () -> api.citation(archive.tierp, id.value(), "1", "0"));
        }
    }

    @OnBothEngines
    void similarDocumentsShareTheirTellingWordsAndAreOpenToTheReader(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            String green =
                    "Trädgårdsrehabilitering med odling och växthus för sjukskrivna deltagare.";
            DocumentId one = upload(archive, ArchiveFixture.GAVLEBORG, green);
            DocumentId like =
                    upload(
                            archive,
                            ArchiveFixture.GAVLEBORG,
                            "Odling i växthus, en lägesrapport om trädgårdsrehabilitering.");
            upload(archive, ArchiveFixture.HOFORS, "Växthus och odling bara för gruppen.");
            for (String other : List.of("Skuldrådgivning", "Körkort", "Datorkurs")) {
                upload(archive, ArchiveFixture.GAVLEBORG, other + " för deltagare i kommunen.");
            }
            SimilarApi api =
                    new SimilarApi(
                            archive.documents,
                            new LikeDocuments(archive.documents, archive.searching));
            List<Long> found =
                    api.similar(archive.sandviken, one.value()).stream()
                            .map(SimilarApi.Similar::id)
                            .toList();
            assertEquals(like.value(), found.getFirst());
            assertFalse(found.contains(one.value()));
            assertTrue(
                    found.stream()
                            .map(DocumentId::new)
                            .map(it -> archive.documents.find(it).orElseThrow())
                            .allMatch(it -> archive.documents.maySee(archive.sandviken, it)));
            assertThrows(NotThere.class, () -> api.similar(archive.tierp, one.value()));
        }
    }

    private static void finished(
            ArchiveFixture archive, String series, int edition, String wording, Outcome outcome)
            throws IOException {
        String text = "Handlingsplan " + edition + "\n" + wording;
        finished(
                archive,
                "ACTION_PLAN",
                new Archiving.Edition(series, edition),
                text,
                structure(wording, outcome));
    }

    /** A document that a feature has finished, read and found by everybody in the förbund. */
    static void finished(
            ArchiveFixture archive,
            String type,
            Archiving.Edition edition,
            String text,
            DocumentStructure structure)
            throws IOException {
        new FinishedDocuments(
                        archive.storage.database(),
                        archive.storage.files(),
                        archive.people.organisation(),
                        archive.today,
                        archive.storage.clock())
                .keep(
                        new Archiving.Finished(
                                edition.series() + "-" + edition.number(),
                                archive.storage
                                        .files()
                                        .put(
                                                new ByteArrayInputStream(
                                                        text.getBytes(StandardCharsets.UTF_8))),
                                "plan.pdf",
                                "Dokument " + edition.series(),
                                type,
                                2025,
                                MYSAM_HOFORS,
                                GAVLEBORG,
                                Scope.within(GAVLEBORG),
                                edition,
                                structure),
                        archive.hofors.actor());
        archive.storage.settle();
        archive.settle(archive.documents.idsAfter(0, 100));
    }

    static DocumentStructure structure(String wording, Outcome outcome) {
        Goal goal =
                new Goal(
                        "",
                        wording,
                        "",
                        "",
                        "",
                        null,
                        outcome,
                        "Så gick det.",
                        new Source("", 1),
                        List.of());
        return new DocumentStructure(
                "2025", List.of(), List.of(), List.of(), List.of(goal), List.of());
    }

    @OnBothEngines
    void earlierGoalsInTheSameWordsComeWithTheirOutcome(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            String old = "Fler unga utan arbete får en handledare på praktikplatsen.";
            finished(
                    archive,
                    "plan.1",
                    1,
                    "Unga får handledare och praktik, första lydelsen.",
                    Outcome.NOT_ASSESSED);
            finished(archive, "plan.1", 2, old, Outcome.PARTLY_FULFILLED);
            finished(
                    archive,
                    "plan.2",
                    1,
                    "Alla parter har samma blankett för samtycke.",
                    Outcome.FULFILLED);
            GoalsOfArchive goals =
                    new GoalsOfArchive(
                            archive.searching,
                            archive.people.organisation(),
                            archive.storage.database());
            List<Earlier> found =
                    goals.like(archive.sandviken, "unga ska få handledning på praktik", "", 5);
            assertEquals(List.of(old), found.stream().map(Earlier::wording).toList());
            Earlier first = found.getFirst();
            assertEquals(Outcome.PARTLY_FULFILLED, first.outcome());
            assertEquals("Så gick det.", first.said());
            assertEquals(Integer.valueOf(2025), first.year());
            assertTrue(first.path().matches("/arkiv/\\d+\\?sida=1"), first.path());

            assertEquals(
                    List.of(),
                    goals.like(archive.sandviken, "unga handledning praktik", "plan.1", 5));
            assertEquals(List.of(), goals.like(archive.tierp, "unga handledning praktik", "", 5));
            assertEquals(List.of(), goals.like(archive.sandviken, "Unga", "", 5));
            assertEquals(List.of(), goals.like(archive.sandviken, "", "", 5));
        }
    }
}
