package se.samspel.handlingsplan.internal.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.CalendarEntry;
import se.samspel.api.post.CalendarSource;
import se.samspel.api.post.ReminderSource;
import se.samspel.api.storage.Database;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.PlanAddress;

/**
 * The due dates of activities and goals, for calendars and letters. Counted are the plans that hold: an adopted one until
 * its revision is adopted, and a draft that revises nothing. What is done or called off is left out. A person is concerned
 * by what the own party has taken on in the own groups, and by what stands in the own name; who convenes or leads the
 * process is concerned by all of it.
 */
@Component(service = {CalendarSource.class, ReminderSource.class})
public final class PlanDates implements CalendarSource, ReminderSource {
    private static final int LONGEST_TITLE = 120;
    private static final Set<Role> CONCERNED_BY_ALL = Set.of(Role.CONVENER, Role.PROCESS_LEADER);

    private static final String HOLDING =
            """
             p.id in (select plan_id from plan_owner where unit in (:groups))
            and p.id in (select plan_id from plan_reader where scope in (:scopes))
            and not exists (select 1 from plan_revision r join plan_plan n on n.id = r.plan_id
                where r.of_plan = p.id and n.status = 'ADOPTED')
            and (p.status = 'ADOPTED'
                or not exists (select 1 from plan_revision r where r.plan_id = p.id))
            """;

    private final Database database;
    private final Access access;
    private final Organisation organisation;

    @Activate
    public PlanDates(
            @Reference(target = "(schema=plan)") Database database,
            @Reference Access access,
            @Reference Organisation organisation) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
    }

    private record Due(
            long id,
            PlanId plan,
            String title,
            UnitId leads,
            String what,
            String party,
            String person,
            LocalDate due,
            Instant touchedAt) {
        boolean concerns(Viewer person, Collection<UnitId> leading) {
            boolean own =
                    person.memberships().stream()
                            .map(Membership::party)
                            .anyMatch(it -> it != null && it.value().equals(party));
            return own || leading.contains(leads) || this.person.equals(person.name());
        }

        String shortened() {
            return what.length() <= LONGEST_TITLE
                    ? what
                    : what.substring(0, LONGEST_TITLE - 1).strip() + "…";
        }
    }

    @Override
    public List<CalendarEntry> ofGroup(UnitId group, Viewer reader) {
        return Stream.concat(
                        activities(Set.of(group), reader).stream().map(this::entry),
                        goals(Set.of(group), reader).stream().map(PlanDates::goalEntry))
                .toList();
    }

    @Override
    public List<CalendarEntry> ofPerson(Viewer person) {
        return concerning(person).map(this::entry).toList();
    }

    @Override
    public List<Reminder> of(Viewer person, LocalDate until) {
        return concerning(person)
                .filter(it -> !it.due().isAfter(until))
                .map(
                        it ->
                                new Reminder(
                                        it.shortened(),
                                        it.title(),
                                        it.due(),
                                        PlanAddress.of(it.plan())))
                .toList();
    }

    private Stream<Due> concerning(Viewer person) {
        Set<UnitId> leading =
                units(
                        person.memberships().stream()
                                .filter(it -> CONCERNED_BY_ALL.contains(it.role())));
        Set<UnitId> own =
                units(
                        person.memberships().stream()
                                .filter(it -> Role.writers().contains(it.role())));
        return activities(own, person).stream().filter(it -> it.concerns(person, leading));
    }

    /** The units of memberships, and the groups below a förbund. */
    private Set<UnitId> units(Stream<Membership> memberships) {
        Set<UnitId> units = new LinkedHashSet<>();
        memberships
                .map(Membership::unit)
                .forEach(
                        unit -> {
                            units.add(unit);
                            organisation
                                    .find(unit)
                                    .filter(it -> it.kind() == UnitKind.ASSOCIATION)
                                    .ifPresent(
                                            it ->
                                                    organisation
                                                            .groupsOf(unit)
                                                            .forEach(
                                                                    group ->
                                                                            units.add(group.id())));
                        });
        return units;
    }

    private List<Due> activities(Set<UnitId> groups, Viewer reader) {
        return dues(
                """
                select a.id, p.id as plan, p.title, o.unit as leads, a.what, a.party, a.person, a.due,
                    p.touched_at
                from plan_activity a
                join plan_goal g on cast(g.id as text) = a.parent
                join plan_plan p on p.id = a.plan_id
                join plan_owner o on o.plan_id = p.id and o.position = 0
                where a.removed = '' and g.removed = '' and a.due <> ''
                and a.status not in ('DONE', 'CANCELLED') and
                """
                        + HOLDING
                        + " order by a.due, a.id",
                groups,
                reader);
    }

    private List<Due> goals(Set<UnitId> groups, Viewer reader) {
        return dues(
                """
                select g.id, p.id as plan, p.title, o.unit as leads, g.wording as what, '' as party,
                    '' as person, g.due, p.touched_at
                from plan_goal g
                join plan_plan p on p.id = g.plan_id
                join plan_owner o on o.plan_id = p.id and o.position = 0
                where g.removed = '' and g.due <> '' and
                """
                        + HOLDING
                        + " order by g.due, g.id",
                groups,
                reader);
    }

    private List<Due> dues(String sql, Set<UnitId> groups, Viewer reader) {
        Set<Scope> scopes = access.scopes(reader);
        return database.read(
                query ->
                        query.sql(sql)
                                .with("groups", groups)
                                .with("scopes", scopes)
                                .list(Due.class));
    }

    private CalendarEntry entry(Due due) {
        return entry(
                "plan.activity-" + due.id(), "Klart senast: " + due.shortened(), due, party(due));
    }

    private static CalendarEntry goalEntry(Due due) {
        return entry("plan.goal-" + due.id(), "Mål: " + due.shortened(), due, "");
    }

    private static CalendarEntry entry(String id, String title, Due due, String party) {
        String text =
                Stream.of(due.title(), party)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n"));
        return new CalendarEntry(
                id,
                title,
                text,
                "",
                new CalendarEntry.Day(due.due()),
                PlanAddress.of(due.plan()),
                due.touchedAt());
    }

    private String party(Due due) {
        return due.party().isEmpty()
                ? ""
                : "Ansvarig: " + organisation.name(new UnitId(due.party()));
    }
}
