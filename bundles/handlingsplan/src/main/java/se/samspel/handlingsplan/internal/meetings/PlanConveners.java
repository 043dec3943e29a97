package se.samspel.handlingsplan.internal.meetings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.api.storage.UpkeepTask;
import se.samspel.handlingsplan.ConvenerTookOver;
import se.samspel.handlingsplan.FactsSaved;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.internal.FollowUp;
import se.samspel.handlingsplan.internal.Part;

/**
 * Lets a group's own plans say who calls its meetings, from the day the meetings are handed over. A plan whose period is
 * over keeps what it said, so does one that names a convener from a later day, and what was adopted on paper never
 * changes. While a plan is out for approval it is left alone, and follows when it is back.
 */
@Component(service = {PlanConveners.class, UpkeepTask.class})
public final class PlanConveners implements UpkeepTask {
    private static final Actor SERVER = Actor.system("plan");

    private final Database database;
    private final FollowUp followUp;

    @Activate
    public PlanConveners(
            @Reference(target = "(schema=plan)") Database database, @Reference FollowUp followUp) {
        this.database = database;
        this.followUp = followUp;
    }

    @Override
    public String name() {
        return "plan: groups whose plans have a new convener";
    }

    /** Takes over what was handed over ahead and whose day has come. */
    @Override
    public int run() {
        List<UnitId> units =
                database.read(
                        query ->
                                query.sql(
                                                """
                                                select c.unit from plan_meeting_convener c
                                                where c.taken_over = 0 and c.starts <= :today
                                                and not exists (
                                                    select 1 from plan_meeting_convener later
                                                    where later.unit = c.unit
                                                    and later.starts > c.starts
                                                    and later.starts <= :today)
                                                """)
                                        .with("today", followUp.today())
                                        .list(UnitId.class));
        int done = 0;
        for (UnitId unit : units) {
            done += database.write(tx -> comes(tx, unit)) ? 1 : 0;
        }
        return done;
    }

    private boolean comes(Tx tx, UnitId unit) {
        Optional<Turn> taken = takeOver(tx, unit, SERVER);
        taken.ifPresent(
                turn ->
                        tx.publish(
                                SERVER,
                                new ConvenerTookOver(
                                        unit, turn.party(), turn.starts(), Scope.unit(unit))));
        return taken.isPresent();
    }

    /** Who calls, from which day. */
    record Turn(UnitId party, LocalDate starts, int takenOver) {}

    private record Led(
            PlanId id,
            long version,
            PlanStatus status,
            String years,
            String convener,
            String convenerFrom) {}

    /**
     * Lets the plans say what holds today, within the caller's transaction; once for each time it is handed over.
     *
     * @return whose turn it has become; empty when it was so already, or when a plan has to wait
     */
    Optional<Turn> takeOver(Tx tx, UnitId unit, Actor by) {
        LocalDate today = followUp.today();
        Optional<Turn> turn =
                tx.sql(
                                """
                                select party, starts, taken_over from plan_meeting_convener
                                where unit = :unit and starts <= :today order by starts desc limit 1
                                """)
                        .with("unit", unit)
                        .with("today", today)
                        .first(Turn.class)
                        .filter(it -> it.takenOver() == 0)
                        .filter(it -> follow(tx, unit, it, by));
        turn.ifPresent(
                it ->
                        tx.sql(
                                        """
                                        update plan_meeting_convener set taken_over = 1
                                        where unit = :unit and starts = :starts
                                        """)
                                .with("unit", unit)
                                .with("starts", it.starts())
                                .run());
        return turn;
    }

    /** Lets the plans say that it is somebody else's turn; whether all that are concerned do. */
    private boolean follow(Tx tx, UnitId unit, Turn turn, Actor by) {
        boolean all = true;
        for (Led plan : led(tx, unit)) {
            if (concerns(plan, turn, followUp.today())) {
                all &= plan.status() != PlanStatus.SENT && saved(tx, plan, turn, unit, by);
            }
        }
        return all;
    }

    private static List<Led> led(Tx tx, UnitId unit) {
        return tx.sql(
                        """
                        select p.id, p.version, p.status, p.years, p.convener, p.convener_from
                        from plan_plan p join plan_owner o on o.plan_id = p.id
                        where o.unit = :unit and o.position = 0
                        """)
                .with("unit", unit)
                .list(Led.class);
    }

    private static boolean concerns(Led plan, Turn turn, LocalDate today) {
        boolean over = Years.read(plan.years()).orElseThrow().to() < today.getYear();
        boolean later =
                !plan.convenerFrom().isEmpty()
                        && LocalDate.parse(plan.convenerFrom()).isAfter(turn.starts());
        return !over && !later && !plan.convener().equals(turn.party().value());
    }

    private static boolean saved(Tx tx, Led plan, Turn turn, UnitId unit, Actor by) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("convener", turn.party());
        columns.put("convener_from", turn.starts());
        columns.put("convener_to", "");
        SaveOutcome saved =
                tx.save(
                        Part.FACTS.table(),
                        Part.FACTS.ref(plan.id().value()),
                        plan.version(),
                        columns,
                        by);
        boolean kept = saved instanceof SaveOutcome.Saved;
        if (kept) {
            tx.sql("update plan_plan set changes = changes + 1 where id = :plan")
                    .with("plan", plan.id())
                    .run();
            tx.publish(by, new FactsSaved(plan.id(), Scope.unit(unit)));
        }
        return kept;
    }
}
