package se.samspel.dialogstod.internal.prepare;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.Form;
import java.nio.file.Path;
import java.time.LocalDate;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Redirect;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.answers.AnswerView;
import se.samspel.dialogstod.internal.round.NewRound;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRoom;
import se.samspel.dialogstod.internal.round.RoundWords;
import se.samspel.identity.testing.Asked;
import se.samspel.identity.testing.TemporaryIdentity;
import se.samspel.storage.testing.Engine;

/** Rounds among people with accounts, and those who come by an address. It is 31 March 2027. */
final class GuestRoom implements AutoCloseable {
    static final UnitId HOFORS = new UnitId("mysam-hofors");
    static final UnitId KOMMUN = new UnitId("hofors-kommun");
    static final LocalDate DUE = LocalDate.of(2027, 4, 10);

    final TemporaryIdentity identity;
    final RoundRoom room;
    final Viewer convener;
    final LinkPages links;
    final GuestPages pages;
    final RoundLinksApi linksApi;
    final GuestApi api;

    GuestRoom(Engine engine, Path folder) {
        identity = TemporaryIdentity.open(engine, folder);
        room = new RoundRoom(identity);
        convener = identity.person("Sigrid Wallner", HOFORS, Role.CONVENER);
        RoundLinks kept =
                new RoundLinks(
                        identity.links(),
                        identity.access(),
                        identity.organisation(),
                        room.database,
                        room.clock);
        Guests guests = new Guests(room.rounds, identity.links(), room.database);
        links = new LinkPages(room.rounds, kept, identity.organisation(), "");
        pages = new GuestPages(guests, new RoundWords(identity.organisation()), room.clock);
        linksApi = new RoundLinksApi(room.rounds, kept);
        api = new GuestApi(guests);
    }

    RoundId preparing(Naming naming) {
        return room.rounds.begin(
                convener,
                new NewRound(
                        HOFORS,
                        "gavleborg/samtal",
                        "Dialog inför 2028",
                        DUE,
                        DUE.plusDays(7),
                        Round.Showing.AT_OPENING,
                        naming,
                        ""));
    }

    /** What tells an address from others, as the page shows it once. */
    String made(RoundId round, String party) {
        String whole = links.make(convener, Asked.WHOLE, round.value(), party).made();
        String start = Asked.WHOLE.origin() + "/dialogstod/lank/";
        if (!whole.startsWith(start)) {
            throw new AssertionError(whole);
        }
        return whole.substring(start.length());
    }

    Round seen(RoundId round) {
        return room.rounds.open(convener, round);
    }

    RoundQuestionId first(RoundId round) {
        return seen(round).questions().getFirst().id();
    }

    void open(RoundId round) {
        RoundRoom.saved(room.rounds.write(convener, round, new RoundChange.Open(), ""));
    }

    PreparePage page(String token, String visit) {
        return assertInstanceOf(PreparePage.class, pages.page(token, visit, Asked.WHOLE));
    }

    /** The own address that a new guest of an anonymous round is sent to. */
    String visit(String token) {
        String path = assertInstanceOf(Redirect.class, pages.page(token, "", Asked.WHOLE)).path();
        return path.substring(path.indexOf("besok=") + "besok=".length());
    }

    /** What stands in the first question's field. */
    String written(String token, String visit) {
        AnswerView form = page(token, visit).areas().getFirst().questions().getFirst().form();
        return form.group().value(form.text());
    }

    Object say(String token, String visit, RoundId round, String text, long version) {
        return pages.answer(
                token,
                visit,
                first(round).value(),
                Asked.PIECE,
                new Form().param("text", text).param("version", Long.toString(version)));
    }

    void assertShut(String token, String visit) {
        NotThere gone = assertThrows(NotThere.class, () -> pages.page(token, visit, Asked.WHOLE));
        if (!"Svarslänken finns inte, eller så har du inte tillgång.".equals(gone.getMessage())) {
            throw new AssertionError(gone.getMessage());
        }
    }

    @Override
    public void close() {
        identity.close();
    }
}
