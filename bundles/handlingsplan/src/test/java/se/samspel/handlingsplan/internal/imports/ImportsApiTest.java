package se.samspel.handlingsplan.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.internal.imports.ImportJson.FoundJson;
import se.samspel.handlingsplan.internal.imports.ImportJson.PieceJson;
import se.samspel.handlingsplan.internal.imports.ImportsApi.Correction;
import se.samspel.handlingsplan.internal.imports.ImportsApi.CorrectionsJson;
import se.samspel.handlingsplan.internal.imports.ImportsApi.PartingJson;
import se.samspel.identity.testing.SentParts;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;

class ImportsApiTest {
    private static final Map<String, String> WANTED =
            Map.of("owner", SmallOrganisation.MYSAM_HOFORS.value(), "template", "gavleborg/nio");

    @TempDir Path folder;
    private ImportRoom room;
    private ImportsApi api;
    private Viewer lea;

    @BeforeEach
    void open() {
        room = new ImportRoom(Engine.SQLITE, folder);
        api = room.api();
        lea = room.plans.member();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theApiWalksFromFileToPlan() throws IOException {
        Answer sent = api.upload(lea, parts(WANTED));
        assertEquals(201, sent.status());
        ImportId id = assertInstanceOf(ImportsApi.Received.class, sent.body()).id();
        room.reading.read(id, lea.actor());
        assertEquals(List.of("READY"), api.list(lea).stream().map(it -> it.state()).toList());

        FoundJson found = api.found(lea, id.value());
        PieceJson tray = first(found, "TRAY");
        String place = "text/bakgrund/lokalt";
        assertTrue(found.places().stream().anyMatch(it -> it.place().equals(place)));
        ImportsApi.Corrected corrected =
                api.correct(
                        lea,
                        id.value(),
                        new CorrectionsJson(
                                Map.of("title", "Ny titel", "years", "2027–2028"),
                                List.of(
                                        new Correction(
                                                tray.id(), tray.version(), null, place, null))));
        assertEquals(new ImportsApi.Corrected(1, Map.of()), corrected);
        FoundJson after = api.found(lea, id.value());
        assertEquals(
                found.charactersInTray() - Ledger.count(tray.source()), after.charactersInTray());
        assertEquals(
                found.charactersInTray() + found.charactersPlaced(),
                after.charactersInTray() + after.charactersPlaced());
        assertEquals("arbetsformedlingen", after.facts().get("convener"), "what is left out stays");

        assertEquals(api.make(lea, id.value()), api.make(lea, id.value()), "a second call");
        assertEquals(List.of(), api.list(lea));
    }

    @Test
    void aPieceIsPartedAndTheSameCallAgainIsRefused() throws IOException {
        ImportId id = received("3. Trisam\n\nEtt. Två. Tre.\n");
        PieceJson piece = first(api.found(lea, id.value()), "TEXT");
        assertEquals(List.of(5, 10), piece.sentences());
        PartingJson sent = new PartingJson(piece.version(), List.of(10, 5, 10));
        List<PieceJson> parts = api.part(lea, id.value(), piece.id(), sent).pieces();
        assertEquals(List.of("Ett.", "Två.", "Tre."), parts.stream().map(PieceJson::text).toList());
        assertEquals(
                List.of("Ett.", "Två.", "Tre."), parts.stream().map(PieceJson::source).toList());
        Problem again = refused(409, () -> api.part(lea, id.value(), piece.id(), sent));
        assertTrue(again.detail().contains("Inget är uppdelat"), again.detail());
    }

    @Test
    void aPieceIsNotPartedInsideASentenceOrNowhere() throws IOException {
        ImportId id = received("3. Trisam\n\nEtt. Två. Tre.\n");
        PieceJson piece = first(api.found(lea, id.value()), "TEXT");
        refused(422, () -> part(id, piece, List.of(2)));
        refused(422, () -> part(id, piece, List.of(9_999)));
        refused(422, () -> part(id, piece, null));
        refused(410, () -> api.part(lea, id.value(), 1, new PartingJson(1, List.of(5))));
        PieceJson heading = first(api.found(lea, id.value()), "MARK");
        refused(422, () -> part(id, heading, List.of(3)));
    }

    @Test
    void aCallWithoutItsPartsIsRefusedAndNothingIsKept() {
        refused(400, () -> api.upload(lea, new SentParts(WANTED)));
        refused(400, () -> api.upload(lea, parts(Map.of("owner", "mysam-hofors"))));
        refused(400, () -> api.upload(lea, parts(Map.of("owner", "../x", "template", "a/b"))));
        refused(400, () -> api.upload(lea, parts(WANTED).file("file", "en-till.txt", Twin.txt())));
        assertThrows(AccessDenied.class, () -> api.upload(stranger(), parts(WANTED)));
        assertEquals(List.of(), api.list(lea));
    }

    @Test
    void anotherGroupsImportIsNotThere() throws IOException {
        ImportId id = received("3. Trisam\n\nEtt. Två.\n");
        PieceJson piece = first(api.found(lea, id.value()), "TEXT");
        Viewer other = stranger();
        assertThrows(NotThere.class, () -> api.found(other, id.value()));
        assertThrows(
                NotThere.class,
                () -> api.correct(other, id.value(), new CorrectionsJson(null, null)));
        assertThrows(
                NotThere.class,
                () ->
                        api.part(
                                other,
                                id.value(),
                                piece.id(),
                                new PartingJson(piece.version(), List.of(5))));
        assertThrows(NotThere.class, () -> api.make(other, id.value()));
        assertThrows(NotThere.class, () -> api.again(other, id.value()));
        assertThrows(NotThere.class, () -> api.discard(other, id.value()));
        assertEquals(List.of(), api.list(other));
    }

    @Test
    void whatHasToBeRewrittenIsSaidPieceByPiece() throws IOException {
        room.guardNumbers();
        ImportId id = received("3. Trisam\n\nRing NUMRET så löser det sig.\n");
        PieceJson piece = first(api.found(lea, id.value()), "TEXT");
        assertEquals("Ring 85XXXX så löser det sig.", piece.text());
        api.correct(
                lea, id.value(), new CorrectionsJson(Map.of("title", "P", "years", "2027"), null));
        Problem problem = refused(422, () -> api.make(lea, id.value()));
        assertTrue(problem.members().toString().contains(piece.id() + "="), problem.toString());
        ImportsApi.Corrected no =
                api.correct(
                        lea, id.value(), new CorrectionsJson(Map.of("title", "För NUMRET"), null));
        assertTrue(no.problems().get("title").contains("85XXXX"), no.toString());
        assertEquals("P", api.found(lea, id.value()).facts().get("title"));
    }

    private ImportId received(String text) throws IOException {
        return room.received(lea, "plan.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportsApi.PartedJson part(ImportId id, PieceJson piece, List<Integer> at) {
        return api.part(lea, id.value(), piece.id(), new PartingJson(piece.version(), at));
    }

    private static PieceJson first(FoundJson found, String kind) {
        Optional<PieceJson> piece =
                found.pieces().stream().filter(it -> it.kind().equals(kind)).findFirst();
        return piece.orElseThrow();
    }

    private static SentParts parts(Map<String, String> texts) {
        return new SentParts(texts).file("file", "plan.txt", Twin.txt());
    }

    private Viewer stranger() {
        return room.plans.small.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
    }

    private static Problem refused(int status, Executable call) {
        Problem problem = assertThrows(Problem.class, call);
        assertEquals(status, problem.status(), problem.detail());
        return problem;
    }
}
