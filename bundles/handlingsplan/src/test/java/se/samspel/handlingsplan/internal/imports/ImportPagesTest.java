package se.samspel.handlingsplan.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.handlingsplan.ImportId;
import se.samspel.identity.testing.Asked;
import se.samspel.identity.testing.SentParts;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class ImportPagesTest {
    private static final String OWNER = SmallOrganisation.MYSAM_HOFORS.value();

    @Parameter Engine engine;
    @TempDir Path folder;
    private ImportRoom room;
    private ImportPages pages;
    private Viewer lea;

    @BeforeEach
    void open() {
        room = new ImportRoom(engine, folder);
        pages = room.pages();
        lea = room.plans.member();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aFileThatIsSentIsReadAndShownPieceByPiece() throws IOException {
        room.plans.storage.run(room.reading);
        Redirect sent = assertInstanceOf(Redirect.class, upload(lea, OWNER, "gavleborg/nio"));
        long id = Long.parseLong(sent.path().replaceAll("\\D", ""));
        ImportPage page = page(new ImportId(id));
        assertTrue(page.hasTray());
        assertTrue(page.balance().endsWith("Inget är borta."), page.balance());
        ImportPage.Box asf =
                page.boxes().stream()
                        .filter(it -> it.id().equals("del-asf"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Hittat", asf.state());
        assertEquals(1, pages.start(room.plans.convener(), OWNER).begun().size());
    }

    @Test
    void aFileThatIsHardlyAPlanIsDoubted() throws IOException {
        assertEquals("", page(received()).doubt());
        ImportId other =
                room.received(
                        lea, "annat.txt", bytes("Hej\n\nHej då.\n\n" + "Något annat. ".repeat(30)));
        assertTrue(page(other).doubt().contains("Är det rätt fil?"), page(other).balance());
        assertTrue(page(other).balance().contains("Inget är borta"), page(other).balance());
    }

    @Test
    void aFormWithoutFileTemplateOrGroupComesBackWithASentenceForEach() throws IOException {
        Answer answer = assertInstanceOf(Answer.class, pages.upload(lea, new SentParts(Map.of())));
        assertEquals(422, answer.status());
        ImportStartPage page = assertInstanceOf(ImportStartPage.class, answer.body());
        assertEquals(Set.of("fil", "template", "owner"), page.problems().keySet());
        assertEquals(List.of(), room.imports.waiting(lea));
    }

    @Test
    void nobodySendsAFileForAGroupThatIsNotTheirs() {
        assertThrows(AccessDenied.class, () -> upload(stranger(), OWNER, "gavleborg/nio"));
        assertEquals(List.of(), room.imports.waiting(lea));
    }

    @Test
    void anotherGroupsImportIsNotThereWhateverIsAsked() throws IOException {
        long id = received().value();
        Viewer other = stranger();
        assertThrows(NotThere.class, () -> pages.look(other, Asked.WHOLE, id));
        assertThrows(NotThere.class, () -> pages.save(other, id, new Form()));
        assertThrows(NotThere.class, () -> pages.make(other, id, new Form()));
        assertThrows(NotThere.class, () -> pages.again(other, id));
        assertThrows(NotThere.class, () -> pages.discard(other, id));
        assertThrows(NotThere.class, () -> pages.look(lea, Asked.WHOLE, 987_654));
        assertEquals(ImportState.READY, room.imports.open(lea, new ImportId(id)).row().state());
    }

    @Test
    void aSecondClickFindsTheFirstOnesPlan() throws IOException {
        long id = received().value();
        Redirect first = assertInstanceOf(Redirect.class, pages.make(lea, id, facts()));
        Redirect second = assertInstanceOf(Redirect.class, pages.make(lea, id, facts()));
        assertEquals(first.path(), second.path());
        assertEquals(1, room.plans.plans.list(lea).size());
        Redirect looked = assertInstanceOf(Redirect.class, pages.look(lea, Asked.WHOLE, id));
        assertEquals(first.path(), looked.path());
        pages.discard(lea, id);
        assertEquals(1, room.plans.plans.list(lea).size(), "a plan is not thrown away here");
    }

    @Test
    void whatIsThrownAwayIsGoneAndMayBeThrownAwayTwice() throws IOException {
        long id = received().value();
        pages.discard(lea, id);
        assertEquals(ImportAddress.ROOT, pages.discard(lea, id).path());
        assertThrows(NotThere.class, () -> pages.look(lea, Asked.WHOLE, id));
    }

    @Test
    void aPersonnummerIsMaskedOnThePageAndStopsThePlanUntilItIsRewritten() throws IOException {
        room.guardNumbers();
        ImportId id =
                room.received(
                        lea, "plan.txt", bytes("3. Trisam\n\nRing NUMRET så löser det sig.\n"));
        KeptPiece piece = room.piece(lea, id, "så löser det sig");
        PieceView view = view(page(id), piece.id());
        assertEquals("Ring 85XXXX så löser det sig.", view.text());
        assertTrue(view.note().contains("85XXXX"), view.note());
        Answer refused = assertInstanceOf(Answer.class, pages.make(lea, id.value(), facts()));
        assertEquals(422, refused.status());
        ImportPage page = assertInstanceOf(ImportPage.class, refused.body());
        assertTrue(view(page, piece.id()).problem().contains("85XXXX"));
        assertEquals(List.of("bit-" + piece.id()), List.copyOf(page.summary().keySet()));
    }

    @Test
    void aPersonnummerInThePlansOwnNameIsNeverKept() throws IOException {
        room.guardNumbers();
        ImportId id = received();
        Form form = facts();
        form.asMap().putSingle("title", "Plan för NUMRET");
        Answer refused = assertInstanceOf(Answer.class, pages.save(lea, id.value(), form));
        ImportPage page = assertInstanceOf(ImportPage.class, refused.body());
        assertTrue(page.factProblems().get("title").contains("85XXXX"));
        assertEquals("Plan för NUMRET", page.values().get("title"), "what was written stays");
        assertTrue(!room.imports.open(lea, id).row().facts().contains("NUMRET"));
    }

    @Test
    void aPieceIsPartedWhereTheFormSaysAndEachPartHasItsPlace() throws IOException {
        ImportId id = room.received(lea, "plan.txt", bytes("3. Trisam\n\nEtt. Två. Tre.\n"));
        KeptPiece piece = room.piece(lea, id, "Ett.");
        List<PieceView.Sentence> sentences = view(page(id), piece.id()).sentences();
        assertEquals(
                List.of("Ett.", "Två.", "Tre."), sentences.stream().map(it -> it.start()).toList());
        Ledger before = room.imports.open(lea, id).ledger();

        Form form = shown(piece, piece.content(), "goal/trisam");
        form.param("dela", Long.toString(piece.id()));
        form.param("d-" + piece.id(), Integer.toString(sentences.getLast().at()));
        Redirect done = assertInstanceOf(Redirect.class, pages.save(lea, id.value(), form));
        assertEquals(ImportAddress.of(id) + "#bit-" + piece.id(), done.path());
        List<Piece> parts =
                room.imports.open(lea, id).pieces().stream()
                        .map(KeptPiece::piece)
                        .filter(it -> it.kind() == PieceKind.GOAL)
                        .toList();
        assertEquals(List.of("Ett. Två.", "Tre."), parts.stream().map(Piece::text).toList());
        assertEquals(before, room.imports.open(lea, id).ledger());

        Form last = shown(room.piece(lea, id, "Tre."), "Tre.", Places.TRAY);
        pages.save(lea, id.value(), last);
        assertEquals(4, room.imports.open(lea, id).ledger().tray());
        assertEquals(before.placed() - 4, room.imports.open(lea, id).ledger().placed());
    }

    @Test
    void withoutAMarkOrInATextThatIsRewrittenNothingIsParted() throws IOException {
        ImportId id = room.received(lea, "plan.txt", bytes("3. Trisam\n\nEtt. Två. Tre.\n"));
        KeptPiece piece = room.piece(lea, id, "Ett.");
        Form none = shown(piece, piece.content(), Places.of(piece.piece()));
        none.param("dela", Long.toString(piece.id()));
        assertTrue(problem(pages.save(lea, id.value(), none), piece).contains("Markera minst en"));

        Form rewritten = shown(piece, "Ett. Tvåan. Tre.", Places.of(piece.piece()));
        rewritten.param("dela", Long.toString(piece.id())).param("d-" + piece.id(), "5");
        assertTrue(
                problem(pages.save(lea, id.value(), rewritten), piece)
                        .contains("har ändrats sedan"));
        assertEquals("Ett. Tvåan. Tre.", room.piece(lea, id, "Ett.").content(), "it is saved");
    }

    private String problem(Object answer, KeptPiece piece) {
        Answer refused = assertInstanceOf(Answer.class, answer);
        assertEquals(422, refused.status());
        return view(assertInstanceOf(ImportPage.class, refused.body()), piece.id()).problem();
    }

    private Object upload(Viewer viewer, String owner, String template) throws IOException {
        return pages.upload(
                viewer,
                new SentParts(Map.of("owner", owner, "template", template))
                        .file("fil", "plan.txt", Twin.txt()));
    }

    private ImportId received() throws IOException {
        return room.received(lea, "plan.txt", Twin.txt());
    }

    private Viewer stranger() {
        return room.plans.small.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
    }

    private ImportPage page(ImportId id) {
        return assertInstanceOf(ImportPage.class, pages.look(lea, Asked.WHOLE, id.value()));
    }

    private static PieceView view(ImportPage page, long piece) {
        return page.boxes().stream()
                .flatMap(it -> it.pieces().stream())
                .filter(it -> it.id() == piece)
                .findFirst()
                .orElseThrow();
    }

    private static Form facts() {
        return new Form().param("title", "Plan").param("years", "2027–2028");
    }

    private static Form shown(KeptPiece piece, String text, String place) {
        return facts().param("v-" + piece.id(), Long.toString(piece.version()))
                .param("t-" + piece.id(), text)
                .param("p-" + piece.id(), place);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
