package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;

import jakarta.ws.rs.core.Form;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.UnitId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.interventions.Interventions;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.review.Deciding;
import se.samspel.arkiv.internal.review.FindingAddPages;
import se.samspel.arkiv.internal.review.FindingFields;
import se.samspel.arkiv.internal.review.FindingForm;
import se.samspel.arkiv.internal.review.FindingFormPages;
import se.samspel.arkiv.internal.review.FindingJson;
import se.samspel.arkiv.internal.review.FindingPages;
import se.samspel.arkiv.internal.review.FindingsApi;
import se.samspel.arkiv.internal.structure.Finding;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.arkiv.internal.structure.State;
import se.samspel.arkiv.internal.structure.StructurePart;
import se.samspel.arkiv.internal.structure.StructureView;
import se.samspel.arkiv.internal.structure.Structures;
import se.samspel.documents.internal.IdentityNumbers;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** From a report's text to what people have confirmed of it. */
class StructureReviewTest {
    @TempDir Path folder;

    private static DocumentId report(ArchiveFixture archive) {
        return archive.upload(archive.hofors, ArchiveFixture.GAVLEBORG, Twins.FINAL_REPORT)
                .getFirst();
    }

    private static List<Finding> goals(ArchiveFixture archive, DocumentId id) {
        return archive.findings.of(id).stream()
                .filter(it -> it.said().kind() == Kind.GOAL)
                .toList();
    }

    private static Deciding deciding(ArchiveFixture archive) {
        return new Deciding(archive.documents, archive.findings, archive.findingDecisions);
    }

    private static FindingFields fields(ArchiveFixture archive) {
        return new FindingFields(archive.people.organisation(), archive.insatser);
    }

    private static FindingForm form(ArchiveFixture archive) {
        return new FindingForm(
                fields(archive),
                new IdentityNumbers(archive.storage.clock()),
                archive.storage.clock());
    }

    private static FindingPages pages(ArchiveFixture archive) {
        return new FindingPages(deciding(archive));
    }

    private static FindingFormPages forms(ArchiveFixture archive) {
        return new FindingFormPages(deciding(archive), form(archive), fields(archive));
    }

    private static FindingAddPages adding(ArchiveFixture archive) {
        return new FindingAddPages(deciding(archive), form(archive), fields(archive));
    }

    private static FindingsApi api(ArchiveFixture archive) {
        return new FindingsApi(deciding(archive), form(archive));
    }

    private static DocumentStructure structure(ArchiveFixture archive, DocumentId id) {
        return new Structures(archive.storage.database()).of(id);
    }

    private static long decisions(ArchiveFixture archive) {
        return archive.storage.events().latest(0, 200).stream()
                .filter(it -> it.event().endsWith("StructureDecided"))
                .count();
    }

    @OnBothEngines
    void aReportIsReadAndConfirmedTogetherIntoTheStructureOfTheDocument(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = report(archive);
            Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
            goals(archive, id).forEach(it -> counts.merge(it.said().outcome(), 1, Integer::sum));
            assertEquals(
                    Map.of(
                            Outcome.FULFILLED, 1,
                            Outcome.NOT_FULFILLED, 3,
                            Outcome.HARD_TO_EVALUATE, 1,
                            Outcome.NOT_FOLLOWED_UP, 2,
                            Outcome.NOT_ASSESSED, 2),
                    counts);
            assertTrue(structure(archive, id).isEmpty(), "a suggestion holds for nobody");
            Form sent = new Form();
            goals(archive, id).forEach(it -> sent.param("fynd", it.id() + ":" + it.version()));
            pages(archive).confirmAll(archive.hofors, id.value(), sent);
            assertEquals(9, structure(archive, id).goals().size());
            assertEquals(1, decisions(archive));
            pages(archive).confirmAll(archive.hofors, id.value(), sent);
            assertEquals(1, decisions(archive), "the same once more changes nothing");
            Finding first = goals(archive, id).getFirst();
            assertEquals(State.CONFIRMED, first.state());
            assertEquals(archive.hofors.name(), first.decidedByName());
            assertEquals(
                    "Ej uppfyllt. Rutinen skrevs, men antogs aldrig av alla fyra.",
                    structure(archive, id).goals().getFirst().said());
        }
    }

    @OnBothEngines
    void whatAPersonDecidedStaysWhenTheRulesReadAgain(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = report(archive);
            List<Finding> before = goals(archive, id);
            Form correction = form("1", "Varje deltagare har en plan", "PARTLY_FULFILLED");
            forms(archive).save(archive.hofors, id.value(), before.get(1).id(), correction);
            pages(archive).reject(archive.hofors, id.value(), before.get(2).id(), 1);
            adding(archive).save(archive.hofors, id.value(), "GOAL", form("0", "Ett mål till", ""));
            int all = archive.findings.of(id).size();
            archive.structureReading.read(id);
            List<Finding> after = goals(archive, id);
            assertEquals(all, archive.findings.of(id).size(), "nothing is suggested twice");
            assertEquals("Varje deltagare har en plan", after.get(1).said().words());
            assertEquals(Outcome.PARTLY_FULFILLED, after.get(1).said().outcome());
            assertEquals(State.REJECTED, after.get(2).state());
            assertEquals("Ett mål till", after.getLast().said().words());
            assertEquals(
                    before.getFirst().id(), after.getFirst().id(), "a suggestion keeps its id");
            assertEquals(2, structure(archive, id).goals().size());
        }
    }

    private static Form form(String version, String words, String outcome) {
        return new Form()
                .param("version", version)
                .param("words", words)
                .param("outcome", outcome)
                .param("wording", "Nästan alla fick en")
                .param("area", "");
    }

    @OnBothEngines
    void twoWhoDecideAtOnceAreToldAndNothingIsLost(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = report(archive);
            Finding goal = goals(archive, id).getFirst();
            FindingPages pages = pages(archive);
            pages.confirm(archive.hofors, id.value(), goal.id(), goal.version());
            Problem refused =
                    assertThrows(
                            Problem.class,
                            () ->
                                    pages.reject(
                                            archive.hoforsConvener,
                                            id.value(),
                                            goal.id(),
                                            goal.version()));
            assertEquals(409, refused.status());
            Answer answer =
                    assertInstanceOf(
                            Answer.class,
                            forms(archive)
                                    .save(
                                            archive.hoforsConvener,
                                            id.value(),
                                            goal.id(),
                                            form("1", "Annat", "FULFILLED")));
            assertEquals(409, answer.status());
            assertEquals(goal.said(), goals(archive, id).getFirst().said());
        }
    }

    @OnBothEngines
    void onlyThoseWhoMayCorrectDecideAndOthersSeeWhatIsConfirmed(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = report(archive);
            Finding goal = goals(archive, id).getFirst();
            FindingPages pages = pages(archive);
            assertThrows(
                    AccessDenied.class,
                    () -> pages.confirm(archive.sandviken, id.value(), goal.id(), 1));
            assertThrows(
                    NotThere.class, () -> pages.confirm(archive.tierp, id.value(), goal.id(), 1));
            assertEquals(List.of(), api(archive).all(archive.sandviken, id.value()));
            assertThrows(NotThere.class, () -> api(archive).all(archive.tierp, id.value()));
            pages.confirm(archive.hofors, id.value(), goal.id(), 1);
            assertEquals(1, api(archive).all(archive.sandviken, id.value()).size());
            StructurePart part = view(archive, archive.sandviken, id).structure();
            assertNull(part.review());
            assertEquals(1, part.structure().areas().getFirst().goals().size());
        }
    }

    private static DocumentView view(ArchiveFixture archive, Viewer viewer, DocumentId id) {
        return view(archive, viewer, id, 0);
    }

    private static DocumentView view(
            ArchiveFixture archive, Viewer viewer, DocumentId id, long finding) {
        Trail trail = Trail.of(Searching.Asked.of(Map.of("q", List.of("")), 1), "", "");
        return archive.reading.view(
                viewer, archive.documents.find(id).orElseThrow(), 1, trail, finding);
    }

    @OnBothEngines
    void theNameOfAnInsatsLeadsToItsPageForThoseWhoMayOpenIt(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Interventions register = new OneInsats(archive.hofors);
            archive.insatser.withRegister(register);
            DocumentId id =
                    archive.upload(
                                    archive.hofors,
                                    ArchiveFixture.GAVLEBORG,
                                    ArchiveFixture.file(
                                            "a.txt",
                                            "Slutrapport Lyktan\n\nSamordningsförbund Gävleborg\n\n"
                                                    + "Lyktan och Gläntan provades."))
                            .getFirst();
            List<Finding> insatser =
                    archive.findings.of(id).stream()
                            .filter(it -> it.said().kind() == Kind.INTERVENTION)
                            .toList();
            assertEquals(1, insatser.size());
            FindingJson.Seen seen =
                    new FindingJson.Seen(insatser.getFirst().id(), insatser.getFirst().version());
            api(archive)
                    .confirm(archive.hofors, id.value(), new FindingJson.Together(List.of(seen)));
            assertEquals("/insatser/17", href(archive, archive.hofors, id));
            String archived = "/arkiv/insats?namn=Lyktan";
            assertEquals(archived, href(archive, archive.sandviken, id), "may not open it");
            archive.insatser.withoutRegister(register);
            assertEquals(archived, href(archive, archive.hofors, id), "the register is away");
        }
    }

    private static String href(ArchiveFixture archive, Viewer viewer, DocumentId id) {
        StructureView said = view(archive, viewer, id, 0).structure().structure();
        return said.interventions().getFirst().href();
    }

    /** A register with one insats, whose page one person may open. */
    private record OneInsats(Viewer reader) implements Interventions {
        private static final Known LYKTAN = new Known(17, "Lyktan", false, "/insatser/17");

        @Override
        public List<Known> of(UnitId association) {
            return List.of(LYKTAN);
        }

        @Override
        public List<Called> called() {
            return List.of(new Called(17, new UnitId("gavleborg"), "Lyktan", List.of(), List.of()));
        }

        @Override
        public Optional<Known> open(Viewer viewer, long id) {
            return viewer.equals(reader) && id == 17 ? Optional.of(LYKTAN) : Optional.empty();
        }
    }

    @OnBothEngines
    void aFindingOpensItsSentenceInTheText(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = report(archive);
            Finding goal = goals(archive, id).get(2);
            List<Searching.Marked> marked =
                    view(archive, archive.hofors, id, goal.id()).blocks().stream()
                            .flatMap(List::stream)
                            .filter(Searching.Marked::marked)
                            .toList();
            assertEquals(1, marked.size());
            assertTrue(marked.getFirst().text().startsWith("Deltagarnas hälsa har förbättrats."));
            assertTrue(marked.getFirst().text().endsWith("bara vid start."));
            assertEquals(goal.span().start(), marked.getFirst().start());
        }
    }

    @OnBothEngines
    void whatAProgramSendsIsCheckedAsInTheForm(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = report(archive);
            Finding goal = goals(archive, id).getFirst();
            FindingsApi api = api(archive);
            Problem number =
                    assertThrows(
                            Problem.class,
                            () ->
                                    api.decide(
                                            archive.hofors,
                                            id.value(),
                                            goal.id(),
                                            sent(1, "CONFIRM", "Tala med 19640823-3234", null)));
            assertEquals(422, number.status());
            assertEquals(
                    422,
                    assertThrows(
                                    Problem.class,
                                    () ->
                                            api.decide(
                                                    archive.hofors,
                                                    id.value(),
                                                    goal.id(),
                                                    sent(1, "PERHAPS", null, null)))
                            .status());
            api.decide(
                    archive.hofors, id.value(), goal.id(), sent(1, "CONFIRM", null, "FULFILLED"));
            Finding after = goals(archive, id).getFirst();
            assertEquals(Outcome.FULFILLED, after.said().outcome());
            assertEquals(goal.said().words(), after.said().words());
            api.decide(
                    archive.hofors,
                    id.value(),
                    goal.id(),
                    sent(after.version(), "REOPEN", null, null));
            assertTrue(structure(archive, id).isEmpty());
        }
    }

    private static FindingJson.Sent sent(
            long version, String decision, String words, String outcome) {
        return new FindingJson.Sent(
                version, decision, null, words, null, null, outcome, null, null, null);
    }

    @OnBothEngines
    void nothingOfItIsLeftWhenTheDocumentIsTakenAway(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = report(archive);
            Finding goal = goals(archive, id).getFirst();
            pages(archive).confirm(archive.hofors, id.value(), goal.id(), 1);
            archive.decisions.remove(
                    archive.people.viewer(se.samspel.api.access.Role.OFFICE, GAVLEBORG),
                    archive.documents.find(id).orElseThrow());
            for (String table : List.of("finding", "reading", "structure", "goal")) {
                int left =
                        archive.storage
                                .database()
                                .read(
                                        query ->
                                                query.sql("select count(*) from archive_" + table)
                                                        .one(Integer.class));
                assertEquals(0, left, table);
            }
            assertFalse(archive.documents.find(id).isPresent());
        }
    }
}
