package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.documents.Archiving;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.documents.EarlierPassages.Followed;
import se.samspel.api.documents.EarlierPassages.Passage;
import se.samspel.arkiv.internal.earlier.PassagesOfArchive;
import se.samspel.arkiv.internal.reader.Citations;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class PassagesTest {
    private static final String QUESTION = "Hur får unga med aktivitetsersättning handledning?";
    private static final String SAID =
            "De unga som hade aktivitetsersättning fick handledning varje vecka.";

    @TempDir Path folder;

    private static PassagesOfArchive passages(ArchiveFixture archive) {
        return new PassagesOfArchive(
                archive.searching,
                Citations.at(
                        "https://samspel.example",
                        archive.documents,
                        archive.people.organisation()),
                archive.results,
                archive.storage.database());
    }

    private static void report(ArchiveFixture archive, String series, String text)
            throws IOException {
        ReaderTest.finished(
                archive,
                "FINAL_REPORT",
                new Archiving.Edition(series, 1),
                text,
                ReaderTest.structure(
                        "Fler unga med aktivitetsersättning får handledning.",
                        Outcome.NOT_FOLLOWED_UP));
    }

    @OnBothEngines
    void aPassageComesWithItsSourceAndWithTheOutcomeOfTheLikestGoal(Engine engine)
            throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            report(archive, "rapport.1", "Först om året.\n\n" + SAID + "\n\nSlut.");
            List<Passage> found =
                    passages(archive).fitting(archive.sandviken, QUESTION, List.of("unga"), 3);
            Passage passage = found.getFirst();
            assertEquals(SAID, passage.words());
            assertTrue(
                    passage.source().contains("https://samspel.example/arkiv/"), passage.source());
            assertTrue(passage.quotation().startsWith("”" + SAID + "” (Dokument rapport.1"));
            assertTrue(passage.path().matches("/arkiv/\\d+\\?sida=1"), passage.path());
            assertTrue(passage.facts().contains("2025"), passage.facts().toString());
            Followed goal = Objects.requireNonNull(passage.goal());
            assertEquals(Outcome.NOT_FOLLOWED_UP, goal.outcome());
            assertEquals("Så gick det.", goal.said());
        }
    }

    @OnBothEngines
    void onlyReportsThatTheViewerMayReadAreAsked(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            report(archive, "rapport.1", SAID);
            ReaderTest.finished(
                    archive,
                    "ACTION_PLAN",
                    new Archiving.Edition("plan.1", 1),
                    SAID,
                    ReaderTest.structure("Något helt annat.", Outcome.FULFILLED));
            PassagesOfArchive passages = passages(archive);
            assertEquals(1, passages.fitting(archive.sandviken, QUESTION, List.of(), 5).size());
            assertEquals(List.of(), passages.fitting(archive.tierp, QUESTION, List.of(), 5));
            assertEquals(List.of(), passages.fitting(archive.sandviken, "Hur?", List.of(), 5));
        }
    }

    @OnBothEngines
    void aGoalThatIsAboutSomethingElseSaysNothingOfThePassage(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            ReaderTest.finished(
                    archive,
                    "STATUS_REPORT",
                    new Archiving.Edition("rapport.2", 1),
                    SAID,
                    ReaderTest.structure("Alla parter har samma blankett.", Outcome.FULFILLED));
            Passage passage =
                    passages(archive).fitting(archive.sandviken, QUESTION, List.of(), 1).getFirst();
            assertNull(passage.goal());
        }
    }
}
