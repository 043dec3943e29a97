package se.samspel.handlingsplan.internal.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.ConvenerHandedOver;

/** Which party calls a group's meetings, and since when: it is handed over with a date, and nothing of it is lost. */
@Component(service = Conveners.class)
public final class Conveners {
    private final Database database;
    private final MeetingFields fields;
    private final Meetings meetings;
    private final Access access;
    private final PlanConveners plans;
    private final Clock clock;

    @Activate
    public Conveners(
            @Reference(target = "(schema=plan)") Database database,
            @Reference MeetingFields fields,
            @Reference Meetings meetings,
            @Reference Access access,
            @Reference PlanConveners plans,
            @Reference Clock clock) {
        this.database = database;
        this.fields = fields;
        this.meetings = meetings;
        this.access = access;
        this.plans = plans;
        this.clock = clock;
    }

    /** A party that calls the meetings from a day on. */
    public record Turn(String party, String person, LocalDate starts, String createdBy) {}

    /** Everyone who has, does or will, the latest first. */
    List<Turn> of(UnitId unit) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select party, person, starts, created_by
                                        from plan_meeting_convener
                                        where unit = :unit order by starts desc
                                        """)
                                .with("unit", unit)
                                .list(Turn.class));
    }

    /** Who does on a day. */
    static Optional<Turn> on(List<Turn> turns, LocalDate day) {
        return turns.stream().filter(turn -> !turn.starts().isAfter(day)).findFirst();
    }

    /**
     * Hands the meetings over to a party from a day on. Said anew for the same day, the last one counts. From
     * that day the group's plans say so too.
     *
     * @throws se.samspel.api.access.AccessDenied when the viewer may not in the group
     */
    MeetingOutcome handOver(Viewer viewer, UnitId unit, Map<String, String> values) {
        meetings.requireRead(viewer, unit);
        access.require(viewer, MeetingAction.CALL, unit);
        Map<String, String> tidy = MeetingFields.tidy(fields.handOver(unit), values);
        Map<String, String> problems =
                new LinkedHashMap<>(fields.problems(fields.handOver(unit), tidy));
        if (!problems.isEmpty()) {
            return new MeetingOutcome.Invalid(problems);
        }
        return database.write(tx -> keep(tx, viewer, unit, tidy));
    }

    private MeetingOutcome keep(Tx tx, Viewer viewer, UnitId unit, Map<String, String> values) {
        LocalDate starts = LocalDate.parse(values.getOrDefault("starts", ""));
        UnitId party = new UnitId(values.getOrDefault("party", ""));
        tx.sql("delete from plan_meeting_convener where unit = :unit and starts = :starts")
                .with("unit", unit)
                .with("starts", starts)
                .run();
        long id = tx.newId();
        tx.sql(
                        """
                        insert into plan_meeting_convener (id, unit, party, person, starts,
                            created_at, created_by)
                        values (:id, :unit, :party, :person, :starts, :now, :by)
                        """)
                .with("id", id)
                .with("unit", unit)
                .with("party", party)
                .with("person", values.getOrDefault("person", ""))
                .with("starts", starts)
                .with("now", clock.instant())
                .with("by", viewer.name())
                .run();
        plans.takeOver(tx, unit, viewer.actor());
        tx.publish(viewer.actor(), new ConvenerHandedOver(unit, party, starts, Scope.unit(unit)));
        return new MeetingOutcome.Saved(id, 1, true);
    }
}
