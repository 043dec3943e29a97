package se.samspel.dialogstod.internal.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
import se.samspel.api.storage.Database;
import se.samspel.api.web.Problem;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.Guides;

/**
 * The rounds, and every rule about who may see and change what in one. What a viewer may not see is not there: neither the
 * round nor, while it is prepared, what the others have written.
 */
@Component(service = Rounds.class)
public final class Rounds {
    private static final String WHAT = "Omgången";

    private final Database database;
    private final Access access;
    private final Speakers speakers;
    private final Guides guides;
    private final NewRounds newRounds;
    private final RoundCheck check;
    private final RoundWriter writer;
    private final RoundNews news;
    private final RoundList list;

    @Activate
    public Rounds(
            @Reference(target = "(schema=dialogue)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Guides guides,
            @Reference NewRounds newRounds,
            @Reference RoundCheck check,
            @Reference RoundWriter writer,
            @Reference RoundNews news,
            @Reference RoundList list) {
        this.database = database;
        this.access = access;
        this.speakers = new Speakers(organisation);
        this.guides = guides;
        this.newRounds = newRounds;
        this.check = check;
        this.writer = writer;
        this.news = news;
        this.list = list;
    }

    /** A whole round; empty alike when there is none and when the viewer may not see it. */
    public Optional<Round> find(Viewer viewer, RoundId id) {
        return stored(id)
                .filter(it -> access.mayRead(viewer, Scope.unit(it.head().unit())))
                .map(it -> SeenRound.of(it, speakers.of(viewer, it.head().unit())));
    }

    /** @throws NotThere when there is none, or none for this viewer */
    public Round open(Viewer viewer, RoundId id) {
        return find(viewer, id).orElseThrow(() -> new NotThere(WHAT));
    }

    /** A group's rounds, the newest first; none when the viewer may not see them. */
    public List<RoundLine> of(Viewer viewer, UnitId group) {
        return access.mayRead(viewer, Scope.unit(group)) ? list.of(group) : List.of();
    }

    /** Whether the viewer may do something with the round. */
    public boolean may(Viewer viewer, RoundAction action, Round round) {
        return access.may(viewer, action, round.group());
    }

    /** The guides that a group can begin a round from. */
    public List<Guide> guides(UnitId group) {
        return guides.offeredTo(group).stream()
                .filter(guide -> guide.questions().findAny().isPresent())
                .toList();
    }

    /** What has to be corrected before a round can begin; sentences by the name of what was sent. */
    public Map<String, String> problems(NewRound wanted) {
        return check.settings(wanted.title(), wanted.due(), wanted.day());
    }

    /**
     * Begins a round from a guide that the group is offered.
     *
     * @throws se.samspel.api.access.AccessDenied when the viewer may not lead the group's rounds
     * @throws Problem 422 when something has to be corrected
     */
    public RoundId begin(Viewer viewer, NewRound wanted) {
        access.requireRead(viewer, Scope.unit(wanted.group()));
        Guide guide =
                guides(wanted.group()).stream()
                        .filter(it -> it.key().equals(wanted.guide()))
                        .findFirst()
                        .orElseThrow(() -> new NotThere("Guiden"));
        return begin(viewer, wanted, guide, OptionalLong.empty());
    }

    /**
     * Begins a round with questions of its own, such as those of an imported plan.
     *
     * @param content the questions; its key is empty when it is no guide that anyone is offered
     * @param plan the plan that they came with
     */
    public RoundId begin(Viewer viewer, NewRound wanted, Guide content, OptionalLong plan) {
        access.requireRead(viewer, Scope.unit(wanted.group()));
        access.require(viewer, RoundAction.LEAD, wanted.group());
        Map<String, String> problems = problems(wanted);
        if (!problems.isEmpty()) {
            throw new Problem(
                    422, "Omgången är inte påbörjad", String.join(" ", problems.values()));
        }
        return newRounds.begin(viewer.actor(), wanted, content, plan);
    }

    /**
     * Makes a change.
     *
     * @param requestKey the same for the same click; empty when the change is not repeated
     * @throws NotThere when there is no such round for the viewer
     * @throws se.samspel.api.access.AccessDenied when the viewer may only read it
     */
    public RoundOutcome write(Viewer viewer, RoundId id, RoundChange change, String requestKey) {
        Round round = open(viewer, id);
        access.require(viewer, RoundAction.of(change), round.group());
        return write(speakers.of(viewer, round.group()), round, change, requestKey);
    }

    private RoundOutcome write(
            Speaker speaker, Round round, RoundChange change, String requestKey) {
        if (!isThere(round, change)) {
            return new RoundOutcome.Gone();
        }
        Map<String, String> problems = check.problems(round, speaker, change);
        if (!problems.isEmpty()) {
            return new RoundOutcome.Problems(problems);
        }
        RoundOutcome outcome = writer.make(round.id(), change, speaker, requestKey);
        if (outcome instanceof RoundOutcome.Saved saved && saved.changed()) {
            news.tell(round.id(), round.group(), change);
        }
        return outcome;
    }

    /** Whether the answer that a change is about is one that the viewer sees. */
    private static boolean isThere(Round round, RoundChange change) {
        return switch (change) {
            case RoundChange.Withdraw withdraw -> round.answer(withdraw.answer()).isPresent();
            case RoundChange.Restore restore -> round.answer(restore.answer()).isPresent();
            default -> true;
        };
    }

    /** Somebody who has come by an address and prepares for a party, or without a name. */
    public record Guest(String key, @Nullable UnitId party) {
        private Speaker speaker() {
            return new Speaker("link:" + key, "", party == null ? List.of() : List.of(party));
        }
    }

    /** The round as a guest sees it; empty when it is no longer prepared. */
    public Optional<Round> find(Guest guest, RoundId id) {
        return stored(id)
                .filter(it -> it.head().status() == RoundStatus.PREPARING)
                .map(it -> SeenRound.of(it, guest.speaker()));
    }

    /** Lets a guest prepare; nothing else. @throws NotThere when the round is no longer prepared */
    public RoundOutcome write(Guest guest, RoundId id, RoundChange change, String requestKey) {
        if (RoundAction.of(change) != RoundAction.PREPARE) {
            throw new NotThere(WHAT);
        }
        Round round = find(guest, id).orElseThrow(() -> new NotThere(WHAT));
        return write(guest.speaker(), round, change, requestKey);
    }

    private Optional<Stored> stored(RoundId id) {
        return database.read(query -> Stored.read(query, id));
    }

    /** The parties that the viewer speaks for in a group. */
    public List<UnitId> parties(Viewer viewer, UnitId group) {
        return speakers.parties(viewer, group);
    }
}
