package se.samspel.handlingsplan.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanCreated;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.Years;

/** Makes a draft out of a template: copies its sections and texts, so that the plan never needs the template again. */
@Component(service = PlanMaker.class)
public final class PlanMaker {
    private final Database database;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public PlanMaker(
            @Reference(target = "(schema=plan)") Database database,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * What a new plan is called and who owns it.
     *
     * @param owners groups or a förbund; the first leads
     */
    public record Wanted(List<UnitId> owners, String title, Years years, Years prioritisedYears) {
        public Wanted {
            owners = List.copyOf(new LinkedHashSet<>(owners));
        }
    }

    /** Makes the draft; asks nothing about who may, nor whether the content is in order. */
    public PlanId make(Template template, Wanted wanted, PlanContent content, Actor by) {
        return database.write(tx -> make(tx, template, wanted, content, by));
    }

    /** Makes the draft as a part of a greater change. */
    public PlanId make(Tx tx, Template template, Wanted wanted, PlanContent content, Actor by) {
        PlanId plan = new PlanId(tx.newId());
        insertPlan(tx, plan, template, wanted, content.facts(), by);
        insertOwners(tx, plan, wanted.owners());
        NewRows rows = new NewRows(tx, plan, by, clock.instant());
        for (int place = 0; place < template.sections().size(); place++) {
            Template.Section section = template.sections().get(place);
            insertSection(tx, plan, section, place, content.of(section.id()));
            if (section.kind() == SectionKind.AREA) {
                insertGoals(tx, plan, section.id(), content.of(section.id()), rows);
            }
        }
        insertList(tx, plan, Part.MEMBER, Part.MEMBERS, content.members(), rows);
        insertList(tx, plan, Part.TARGET_GROUP, Part.TARGET_GROUPS, content.targetGroups(), rows);
        tx.publish(by, new PlanCreated(plan, Scope.unit(wanted.owners().getFirst())));
        return plan;
    }

    /** What someone whose own rows go together with a new plan does in the same transaction. */
    public interface Along {
        /** Nothing more. */
        Along NOTHING = (tx, plan) -> {};

        /** The plan's rows are there; what is thrown takes them back. */
        void with(Tx tx, PlanId plan);
    }

    /** Makes the draft together with rows of someone else's. */
    public PlanId make(
            Template template, Wanted wanted, PlanContent content, Actor by, Along along) {
        return database.write(
                tx -> {
                    PlanId plan = make(tx, template, wanted, content, by);
                    along.with(tx, plan);
                    return plan;
                });
    }

    private static void insertGoals(
            Tx tx, PlanId plan, SectionId section, PlanContent.OfSection content, NewRows rows) {
        List<Long> goals = new ArrayList<>();
        for (PlanContent.Goal goal : content.goals()) {
            long row = rows.insert(Part.GOAL, section.value(), goal.values());
            goals.add(row);
            insertList(tx, plan, Part.ACTIVITY, Long.toString(row), goal.activities(), rows);
        }
        StoredOrder.start(tx, plan, section.value(), goals);
    }

    private static void insertList(
            Tx tx,
            PlanId plan,
            Part part,
            String parent,
            List<Map<String, String>> children,
            NewRows rows) {
        List<Long> ids = new ArrayList<>();
        children.forEach(values -> ids.add(rows.insert(part, parent, values)));
        StoredOrder.start(tx, plan, parent, ids);
    }

    private void insertPlan(
            Tx tx,
            PlanId plan,
            Template template,
            Wanted wanted,
            Map<String, String> facts,
            Actor by) {
        tx.sql(
                        """
                        insert into plan_plan (id, version, changes, status, association, template,
                            template_version, title, years, prioritised_years, convener,
                            convener_from, convener_to, created_at, created_by, touched_at, touched_by,
                            approval)
                        values (:id, 1, 0, 'DRAFT', :association, :template, :template_version,
                            :title, :years, :prioritised, :convener, :from, :to, :now, :name, :now,
                            :name, :approval)
                        """)
                .with("id", plan)
                .with("approval", template.approval())
                .with("association", association(wanted.owners().getFirst()))
                .with("template", template.key())
                .with("template_version", template.version())
                .with("title", wanted.title())
                .with("years", wanted.years().toString())
                .with("prioritised", wanted.prioritisedYears().toString())
                .with("convener", facts.getOrDefault("convener", ""))
                .with("from", facts.getOrDefault("convener-from", ""))
                .with("to", facts.getOrDefault("convener-to", ""))
                .with("now", clock.instant())
                .with("name", by.name())
                .run();
    }

    private UnitId association(UnitId owner) {
        return organisation
                .associationOf(owner)
                .map(Unit::id)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        owner + " belongs to no förbund and cannot own a plan"));
    }

    private static void insertOwners(Tx tx, PlanId plan, List<UnitId> owners) {
        for (int place = 0; place < owners.size(); place++) {
            tx.sql(
                            """
                            insert into plan_owner (plan_id, position, unit)
                            values (:plan, :place, :unit)
                            """)
                    .with("plan", plan)
                    .with("place", place)
                    .with("unit", owners.get(place))
                    .run();
        }
        openFor(tx, plan, owners.stream().map(Scope::unit).collect(Collectors.toSet()));
    }

    /** Lets a plan be read within more scopes. */
    static void openFor(Tx tx, PlanId plan, Set<Scope> scopes) {
        for (Scope scope : scopes) {
            tx.sql(
                            """
                            insert into plan_reader (plan_id, scope) values (:plan, :scope)
                            on conflict (plan_id, scope) do nothing
                            """)
                    .with("plan", plan)
                    .with("scope", scope)
                    .run();
        }
    }

    private static void insertSection(
            Tx tx,
            PlanId plan,
            Template.Section section,
            int place,
            PlanContent.OfSection content) {
        BuiltRows rows = new BuiltRows(tx, plan);
        rows.insert(BuiltRows.of(tx.newId(), section, content.area()), place);
        for (int text = 0; text < section.texts().size(); text++) {
            Template.Text asked = section.texts().get(text);
            String value = content.texts().getOrDefault(asked.field().id(), asked.start());
            rows.insert(BuiltRows.of(tx.newId(), section.id(), asked, value), text);
        }
    }
}
