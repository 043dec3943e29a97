package se.samspel.dialogstod.internal.round;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.StorageException;
import se.samspel.api.storage.Tx;
import se.samspel.dialogstod.RoundBegun;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.Guide;

/** Writes new rounds down, with a copy of the questions as they are worded today. Asks nothing about who may. */
@Component(service = NewRounds.class)
public final class NewRounds {
    private final Database database;
    private final Organisation organisation;
    private final Clock clock;
    private final Marks marks = new Marks();

    @Activate
    public NewRounds(
            @Reference(target = "(schema=dialogue)") Database database,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * Begins a round; the one that was begun when the request has come before.
     *
     * @param plan the plan that the questions were imported with
     */
    public RoundId begin(Actor by, NewRound wanted, Guide guide, OptionalLong plan) {
        List<Participants.Asked> asked =
                Participants.Asked.of(organisation, wanted.group(), wanted.naming());
        Optional<RoundId> before = begun(wanted);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return database.write(tx -> begin(tx, by, wanted, guide, plan, asked));
        } catch (StorageException twice) {
            if (twice.reason() != StorageException.Reason.DUPLICATE) {
                throw twice;
            }
            return begun(wanted).orElseThrow(() -> twice);
        }
    }

    private Optional<RoundId> begun(NewRound wanted) {
        return wanted.requestKey().isEmpty()
                ? Optional.empty()
                : database.read(query -> begun(query, request(wanted, "")));
    }

    private static Optional<RoundId> begun(Query query, String request) {
        return query.sql("select id from dialogue_round where request = :request")
                .with("request", request)
                .first(RoundId.class);
    }

    /** Nobody's request is taken for another group's; one that did not come is the round's own. */
    private static String request(NewRound wanted, String own) {
        return wanted.group() + " " + (wanted.requestKey().isEmpty() ? own : wanted.requestKey());
    }

    private RoundId begin(
            Tx tx,
            Actor by,
            NewRound wanted,
            Guide guide,
            OptionalLong plan,
            List<Participants.Asked> asked) {
        RoundId id = new RoundId(tx.newId());
        insert(tx, id, by, wanted, guide, plan);
        for (int place = 0; place < guide.areas().size(); place++) {
            area(tx, id, guide.areas().get(place), place);
        }
        new Participants(tx, id).write(asked);
        tx.publish(by, new RoundBegun(id, wanted.group(), Scope.unit(wanted.group())));
        return id;
    }

    private void insert(
            Tx tx, RoundId id, Actor by, NewRound wanted, Guide guide, OptionalLong plan) {
        tx.sql(
                        """
                        insert into dialogue_round (id, version, changes, unit, association, title, guide,
                            guide_version, template, plan_id, status, showing, naming, salt, due, day,
                            meeting_id, earlier_id, current_id, created_at, created_by, opened_at,
                            finished_at, request)
                        values (:id, 1, 1, :unit, :association, :title, :guide,
                            :version, :template, :plan, 'PREPARING', :showing, :naming, :salt, :due, :day,
                            0, :earlier, 0, :now, :by, 0, 0, :request)
                        """)
                .with("id", id)
                .with("unit", wanted.group())
                .with("association", association(wanted.group()))
                .with("title", wanted.title().strip())
                .with("guide", guide.key())
                .with("version", guide.version())
                .with("template", guide.template())
                .with("plan", plan.orElse(0))
                .with("showing", wanted.showing())
                .with("naming", wanted.naming())
                .with("salt", wanted.naming() == Round.Naming.ANONYMOUS ? marks.salt() : "")
                .with("due", Stored.day(wanted.due()))
                .with("day", Stored.day(wanted.day()))
                .with("earlier", earlier(tx, wanted.group(), guide.key()))
                .with("now", clock.instant())
                .with("by", by.name())
                .with("request", request(wanted, id.toString()))
                .run();
    }

    private UnitId association(UnitId group) {
        return organisation.associationOf(group).map(Unit::id).orElse(group);
    }

    /** The group's last finished round of the same guide is laid beside the new one. */
    private static long earlier(Query query, UnitId group, String guide) {
        return query.sql(
                        """
                        select id from dialogue_round
                        where unit = :unit and guide = :guide and guide <> '' and status = 'FINISHED'
                        order by finished_at desc, id desc
                        """)
                .with("unit", group)
                .with("guide", guide)
                .first(Long.class)
                .orElse(0L);
    }

    private static void area(Tx tx, RoundId round, Guide.Area area, int place) {
        tx.sql(
                        """
                        insert into dialogue_area (id, round_id, version, area, position, number, title,
                            intro, minutes, spent_seconds, running_since)
                        values (:id, :round, 1, :area, :position, :number, :title, :intro, :minutes, 0, 0)
                        """)
                .with("id", tx.newId())
                .with("round", round)
                .with("area", area.id())
                .with("position", place)
                .with("number", area.number())
                .with("title", area.title())
                .with("intro", area.intro())
                .with("minutes", area.minutes())
                .run();
        for (int at = 0; at < area.questions().size(); at++) {
            question(tx, round, area, area.questions().get(at), 1000 * place + at);
        }
    }

    private static void question(
            Tx tx, RoundId round, Guide.Area area, Guide.Question question, int place) {
        Guide.@Nullable Scale scale = question.scale();
        Guide.@Nullable When when = question.when();
        tx.sql(
                        """
                        insert into dialogue_question (id, round_id, version, area, position, question,
                            wording, help, statement, follow_ups, steps, low, high, when_question,
                            when_least, when_most, own, status)
                        values (:id, :round, 1, :area, :position, :question,
                            :wording, :help, :statement, :more, :steps, :low, :high, :when,
                            :least, :most, :own, 'NOT_DISCUSSED')
                        """)
                .with("id", tx.newId())
                .with("round", round)
                .with("area", area.id())
                .with("position", place)
                .with("question", question.id())
                .with("wording", question.text())
                .with("help", question.help())
                .with("statement", question.statement())
                .with("more", String.join("\n", question.followUps()))
                .with("steps", scale == null ? 0 : scale.steps())
                .with("low", scale == null ? "" : scale.low())
                .with("high", scale == null ? "" : scale.high())
                .with("when", when == null ? "" : when.question().value())
                .with("least", when == null ? 0 : when.least())
                .with("most", when == null ? 0 : when.most())
                .with("own", question.own())
                .run();
    }
}
