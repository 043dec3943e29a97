package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Query;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.Years;

/** A plan as a list shows it. */
public record PlanSummary(
        PlanId id,
        String title,
        PlanStatus status,
        String years,
        List<UnitId> owners,
        Instant touchedAt,
        String touchedBy,
        long goals,
        Progress progress) {

    /** Whether the plan's goals and activities are for a year. */
    public boolean covers(int year) {
        return Years.read(years).filter(it -> it.from() <= year && year <= it.to()).isPresent();
    }

    /** Whether the plan is the one to work with on a day. */
    boolean holdsOn(LocalDate day) {
        return covers(day.getYear());
    }

    /** Every plan that may be read within the scopes, the ones touched last first. */
    static List<PlanSummary> readAll(Query query, Set<Scope> scopes, LocalDate today) {
        List<Head> heads =
                query.sql(
                                """
                                select id, title, status, years, touched_at, touched_by from plan_plan
                                where id in (select plan_id from plan_reader where scope in (:scopes))
                                order by touched_at desc, id desc
                                """)
                        .with("scopes", scopes)
                        .list(Head.class);
        Map<PlanId, List<UnitId>> owners = owners(query, scopes);
        Map<PlanId, Long> goals = goals(query, scopes);
        Map<PlanId, Progress> progress = progress(query, scopes, today);
        return heads.stream()
                .map(
                        head ->
                                new PlanSummary(
                                        head.id(),
                                        head.title(),
                                        head.status(),
                                        head.years(),
                                        owners.getOrDefault(head.id(), List.of()),
                                        head.touchedAt(),
                                        head.touchedBy(),
                                        goals.getOrDefault(head.id(), 0L),
                                        progress.getOrDefault(head.id(), Progress.NOTHING)))
                .toList();
    }

    private static Map<PlanId, List<UnitId>> owners(Query query, Set<Scope> scopes) {
        return query
                .sql(
                        """
                        select plan_id as plan, unit from plan_owner
                        where plan_id in (select plan_id from plan_reader where scope in (:scopes))
                        order by position
                        """)
                .with("scopes", scopes)
                .list(Owner.class)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Owner::plan, Collectors.mapping(Owner::unit, Collectors.toList())));
    }

    private static Map<PlanId, Long> goals(Query query, Set<Scope> scopes) {
        return query
                .sql(
                        """
                        select plan_id as plan, count(*) as many from plan_goal
                        where removed = ''
                        and plan_id in (select plan_id from plan_reader where scope in (:scopes))
                        group by plan_id
                        """)
                .with("scopes", scopes)
                .list(Count.class)
                .stream()
                .collect(Collectors.toMap(Count::plan, Count::many));
    }

    private static Map<PlanId, Progress> progress(Query query, Set<Scope> scopes, LocalDate today) {
        return query
                .sql(
                        """
                        select plan, sum(done) as done, sum(ongoing) as ongoing,
                               sum(waiting) as waiting, sum(late) as late, sum(cancelled) as cancelled
                        from (
                            select a.plan_id as plan,
                                case when a.status = 'DONE' then 1 else 0 end as done,
                                case when a.status = 'CANCELLED' then 1 else 0 end as cancelled,
                                case when a.status not in ('DONE', 'CANCELLED')
                                     and a.due <> '' and a.due < :today then 1 else 0 end as late,
                                case when a.status in ('ONGOING', 'APPLICATION_SENT')
                                     and (a.due = '' or a.due >= :today) then 1 else 0 end as ongoing,
                                case when a.status in ('IDEA', 'PLANNED')
                                     and (a.due = '' or a.due >= :today) then 1 else 0 end as waiting
                            from plan_activity a
                            join plan_goal g on cast(g.id as text) = a.parent
                            where a.removed = '' and g.removed = ''
                            and a.plan_id in (
                                select plan_id from plan_reader where scope in (:scopes))
                        ) each_one
                        group by plan
                        """)
                .with("today", today)
                .with("scopes", scopes)
                .list(Counted.class)
                .stream()
                .collect(Collectors.toMap(Counted::plan, Counted::progress));
    }

    private record Head(
            PlanId id,
            String title,
            PlanStatus status,
            String years,
            Instant touchedAt,
            String touchedBy) {}

    private record Owner(PlanId plan, UnitId unit) {}

    private record Count(PlanId plan, long many) {}

    private record Counted(
            PlanId plan, long done, long ongoing, long waiting, long late, long cancelled) {
        Progress progress() {
            return new Progress(done, ongoing, waiting, late, cancelled);
        }
    }
}
