package se.samspel.dialogstod.internal.prepare;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Links;
import se.samspel.api.storage.Database;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundLinkMade;
import se.samspel.dialogstod.RoundLinkRevoked;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAction;

/**
 * Addresses by which a party, or in an anonymous round anyone who has it, prepares without signing in. An address opens one
 * round while it is prepared, and nothing else.
 */
@Component(service = RoundLinks.class)
public final class RoundLinks {
    static final String PURPOSE = "dialogsvar";
    private static final Duration LONGEST = Duration.ofDays(90);
    private static final int MOST = 20;

    private final Links links;
    private final Access access;
    private final Organisation organisation;
    private final Database database;
    private final Clock clock;

    @Activate
    public RoundLinks(
            @Reference Links links,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference(target = "(schema=dialogue)") Database database,
            @Reference Clock clock) {
        this.links = links;
        this.access = access;
        this.organisation = organisation;
        this.database = database;
        this.clock = clock;
    }

    /** An address as the round knows it. @param party null for a round without parties */
    record Known(long linkId, RoundId roundId, String party) {
        @Nullable UnitId spokenFor() {
            return party.isEmpty() ? null : new UnitId(party);
        }
    }

    /**
     * Makes an address.
     *
     * @param party null in an anonymous round
     * @return its path, which is not to be had again
     */
    String make(Viewer by, Round round, @Nullable UnitId party) {
        require(by, round);
        if (!fits(round, party) || !round.is(RoundStatus.PREPARING)) {
            throw new NotThere("Parten");
        }
        if (of(by, round).size() >= MOST) {
            throw new Problem(
                    422,
                    "För många länkar",
                    "Det finns redan " + MOST + " länkar. Stäng någon innan du skapar fler.");
        }
        Links.Made made = links.make(by, PURPOSE, round.group(), expires(round));
        database.write(
                tx -> {
                    tx.publish(
                            by.actor(), new RoundLinkMade(round.id(), Scope.unit(round.group())));
                    return tx.sql(
                                    """
                                    insert into dialogue_link (link_id, round_id, party)
                                    values (:link, :round, :party)
                                    """)
                            .with("link", made.link().id())
                            .with("round", round.id())
                            .with("party", party == null ? "" : party.value())
                            .run();
                });
        return GuestAddress.of(made.token());
    }

    /** A party of the group, or nobody in an anonymous round. */
    private boolean fits(Round round, @Nullable UnitId party) {
        return round.naming() == Round.Naming.ANONYMOUS
                ? party == null
                : organisation.partiesOf(round.group()).stream()
                        .anyMatch(it -> it.id().equals(party));
    }

    /** The end of the last day to prepare, or of the meeting; never longer than three months. */
    private Instant expires(Round round) {
        LocalDate last = round.due() == null ? round.day() : round.due();
        Instant longest = clock.instant().plus(LONGEST);
        if (last == null) {
            return longest;
        }
        Instant end =
                Objects.requireNonNull(last).plusDays(1).atStartOfDay(Swedish.ZONE).toInstant();
        Instant least = clock.instant().plus(Duration.ofDays(1));
        return end.isBefore(least) ? least : end.isAfter(longest) ? longest : end;
    }

    /** The round's addresses that have not been ended. */
    List<Known> of(Viewer by, Round round) {
        require(by, round);
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select link_id, round_id, party from dialogue_link
                                        where round_id = :round order by link_id
                                        """)
                                .with("round", round.id())
                                .list(Known.class));
    }

    /** Ends an address at once, whoever made it. */
    void revoke(Viewer by, Round round, long link) {
        require(by, round);
        if (of(by, round).stream().noneMatch(it -> it.linkId() == link)) {
            throw new NotThere("Länken");
        }
        database.write(
                tx -> {
                    tx.publish(
                            by.actor(),
                            new RoundLinkRevoked(round.id(), Scope.unit(round.group())));
                    return tx.sql("delete from dialogue_link where link_id = :link")
                            .with("link", link)
                            .run();
                });
        if (links.of(by).stream().anyMatch(it -> it.id() == link)) {
            links.revoke(by, link);
        }
    }

    private void require(Viewer by, Round round) {
        access.require(by, RoundAction.LEAD, round.group());
    }
}
