package se.samspel.dialogstod.internal.prepare;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.post.Links;
import se.samspel.api.post.Visit;
import se.samspel.api.storage.Database;
import se.samspel.api.web.Problem;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAction;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundOutcome;
import se.samspel.dialogstod.internal.round.Rounds;

/**
 * Those who prepare by an address, without signing in: what it opens for them, and how much can be saved through it. Whoever
 * has come by an address knows nothing but the address, so what one of them can fill the server with has an end.
 */
@Component(service = Guests.class)
public final class Guests {
    /** How often something is saved through the address of a party. */
    static final int OF_A_PARTY = 3_000;

    /** The same for an address that many share, in a round without names and parties. */
    static final int OF_MANY = 20_000;

    private final Rounds rounds;
    private final Links links;
    private final Database database;

    @Activate
    public Guests(
            @Reference Rounds rounds,
            @Reference Links links,
            @Reference(target = "(schema=dialogue)") Database database) {
        this.rounds = rounds;
        this.links = links;
        this.database = database;
    }

    /**
     * What an address opened.
     *
     * @param visit tells one guest of an anonymous round from another; empty when a party answers and for one who is new
     */
    record Opened(Round round, Rounds.Guest guest, RoundLinks.Known link, Visit visit) {
        @Nullable UnitId party() {
            return guest.party();
        }

        /** Whether the guest has to get an address of their own first. */
        boolean isNew() {
            return round.naming() == Round.Naming.ANONYMOUS && visit.isNone();
        }

        /** The guest's own answer to a question. */
        Optional<Round.Answer> answer(RoundQuestionId question) {
            return round.answersTo(question).stream().filter(Round.Answer::mine).findFirst();
        }
    }

    /**
     * The round that an address opens.
     *
     * @param visit as it came in; one that nobody was given counts as none
     * @throws NotThere alike when the address is unknown, ended or too old, when its maker may not lead the round any more,
     *     when the round is no longer prepared, and when it has come to be held under other names than the address is for
     */
    Opened open(String token, String visit, String from) {
        Links.Opened opened = links.open(RoundLinks.PURPOSE, token, from).orElseThrow(Guests::gone);
        RoundLinks.Known link = known(opened.link().id()).orElseThrow(Guests::gone);
        Visit own = link.spokenFor() == null ? Visit.of(visit) : Visit.NONE;
        Rounds.Guest guest = new Rounds.Guest(link.linkId() + " " + own.value(), link.spokenFor());
        Round round = rounds.find(guest, link.roundId()).orElseThrow(Guests::gone);
        boolean alone = round.naming() == Round.Naming.ANONYMOUS;
        boolean fits = alone == (link.spokenFor() == null);
        if (!fits || !rounds.may(opened.maker(), RoundAction.LEAD, round)) {
            throw gone();
        }
        return new Opened(round, guest, link, own);
    }

    private Optional<RoundLinks.Known> known(long link) {
        return database.read(
                query ->
                        query.sql(
                                        "select link_id, round_id, party from dialogue_link where link_id = :link")
                                .with("link", link)
                                .first(RoundLinks.Known.class));
    }

    /**
     * Saves what a guest says.
     *
     * @throws Problem 422 when the address lacks what tells this guest from others, 429 when it has been used as much as it may
     */
    RoundOutcome write(Opened opened, RoundChange change) {
        if (opened.isNew()) {
            throw new Problem(
                    422,
                    "Adressen är inte hel",
                    "Det du skrev är inte sparat. Kopiera texten, öppna svarslänken på nytt och svara på den"
                            + " sida du då kommer till.");
        }
        count(opened);
        return rounds.write(opened.guest(), opened.round().id(), change, "");
    }

    private void count(Opened opened) {
        int most = opened.party() == null ? OF_MANY : OF_A_PARTY;
        int counted =
                database.maintain(
                        tx ->
                                tx.sql(
                                                """
                                                update dialogue_link set writes = writes + 1
                                                where link_id = :link and writes < :most
                                                """)
                                        .with("link", opened.link().linkId())
                                        .with("most", most)
                                        .run());
        if (counted == 0) {
            throw new Problem(
                    429,
                    "Svarslänken är fullskriven",
                    "Det du skrev nu är inte sparat, men det står kvar här, och det som sparades förut finns"
                            + " kvar. Be den som skickade länken om en ny.");
        }
    }

    /** The same after a change. */
    Opened now(Opened opened) {
        Round round = rounds.find(opened.guest(), opened.round().id()).orElseThrow(Guests::gone);
        return new Opened(round, opened.guest(), opened.link(), opened.visit());
    }

    private static NotThere gone() {
        return new NotThere("Svarslänken");
    }
}
