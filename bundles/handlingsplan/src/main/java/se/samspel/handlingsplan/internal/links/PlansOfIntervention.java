package se.samspel.handlingsplan.internal.links;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.interventions.InterventionUse;
import se.samspel.api.storage.Database;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Row.ActivityRow;
import se.samspel.handlingsplan.internal.Row.GoalRow;
import se.samspel.handlingsplan.internal.Row.SectionRow;

/** The activities that are linked to an insats, in the plans that the viewer may see; what has been taken away is not there. */
@Component(service = InterventionUse.class)
public final class PlansOfIntervention implements InterventionUse {
    private final Plans plans;
    private final Database database;

    @Activate
    public PlansOfIntervention(
            @Reference Plans plans, @Reference(target = "(schema=plan)") Database database) {
        this.plans = plans;
        this.database = database;
    }

    @Override
    public List<Use> of(Viewer viewer, long intervention) {
        List<PlanId> linking =
                database.read(
                        query ->
                                query.sql(
                                                """
                                                select distinct plan_id from plan_activity
                                                where linked_intervention = :id and removed = ''
                                                order by plan_id desc
                                                """)
                                        .with("id", Long.toString(intervention))
                                        .list(PlanId.class));
        List<Use> uses = new ArrayList<>();
        for (PlanId plan : linking) {
            plans.find(viewer, plan).ifPresent(it -> uses.addAll(uses(it, intervention)));
        }
        return uses;
    }

    private static List<Use> uses(OpenPlan plan, long intervention) {
        List<Use> uses = new ArrayList<>();
        for (SectionRow section : plan.sections()) {
            for (GoalRow goal : plan.goalsOf(section.section())) {
                for (ActivityRow activity : plan.activitiesOf(goal.id())) {
                    if (activity.linkedIntervention().equals(Long.toString(intervention))) {
                        uses.add(use(plan, activity));
                    }
                }
            }
        }
        return uses;
    }

    private static Use use(OpenPlan plan, ActivityRow activity) {
        return new Use(
                plan.plan().title(),
                PlanAddress.of(plan.id()),
                activity.what(),
                PlanAddress.opened(plan.id(), Part.ACTIVITY, activity.id()),
                activity.status().swedish());
    }
}
