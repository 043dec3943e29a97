package se.samspel.handlingsplan.internal.imports;

import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanCarriedOver;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.NewPlans;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanAction;
import se.samspel.handlingsplan.internal.PlanRows;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.SourceRows;
import se.samspel.handlingsplan.internal.Template;

/** Makes the next plan out of the one before it. */
@Component(service = CarriedPlans.class)
public final class CarriedPlans {
    private final Plans plans;
    private final NewPlans newPlans;
    private final Database database;

    @Activate
    public CarriedPlans(
            @Reference Plans plans,
            @Reference NewPlans newPlans,
            @Reference(target = "(schema=plan)") Database database) {
        this.plans = plans;
        this.newPlans = newPlans;
        this.database = database;
    }

    /** What could go on from a plan that the viewer may make the next one of. */
    CarryOver of(OpenPlan plan) {
        return new CarryOver(plan, plans.today());
    }

    /** A plan to go on from. @throws se.samspel.api.access.AccessDenied when the viewer may not write in its groups */
    OpenPlan open(Viewer viewer, PlanId id) {
        OpenPlan plan = plans.open(viewer, id);
        plans.require(viewer, PlanAction.EDIT, plan);
        return plan;
    }

    /**
     * Makes the plan.
     *
     * @param values title, years and prioritised-years
     * @param form names the form that is sent, so that sending it twice makes one plan; empty for no such promise
     */
    NewPlans.Begun make(
            Viewer viewer,
            PlanId from,
            CarryOver.Chosen chosen,
            Map<String, String> values,
            String form) {
        OpenPlan plan = open(viewer, from);
        Optional<PlanId> before = database.read(query -> begun(query, form));
        if (before.isPresent()) {
            return new NewPlans.Begun.Made(before.get());
        }
        CarryOver over = of(plan);
        Optional<Template> newest =
                newPlans.templates(plan.lead()).stream()
                        .filter(it -> it.key().equals(plan.plan().template()))
                        .findFirst();
        try {
            return newPlans.begin(
                    viewer,
                    plan.owners(),
                    Optional.of(over.template(newest, chosen)),
                    values,
                    over.content(chosen),
                    (tx, made) -> {
                        along(tx, viewer, plan, made, form);
                        OpenPlan copy = PlanRows.read(tx, made).orElseThrow();
                        SourceRows.copy(tx, over.copies(chosen, copy), made);
                    });
        } catch (SentBefore twice) {
            return new NewPlans.Begun.Made(
                    database.read(query -> begun(query, form)).orElseThrow());
        }
    }

    private static void along(Tx tx, Viewer viewer, OpenPlan from, PlanId made, String form) {
        if (!form.isEmpty()) {
            int first =
                    tx.sql(
                                    "insert into plan_begun (form, plan_id) values (:form, :plan) on conflict (form) do nothing")
                            .with("form", form)
                            .with("plan", made)
                            .run();
            if (first == 0) {
                throw new SentBefore();
            }
        }
        tx.publish(viewer.actor(), new PlanCarriedOver(made, from.id(), Scope.unit(from.lead())));
    }

    private static Optional<PlanId> begun(Query query, String form) {
        return query.sql("select plan_id from plan_begun where form = :form")
                .with("form", form)
                .first(PlanId.class);
    }

    /** The same form came twice; takes the second plan back. */
    private static final class SentBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SentBefore() {
            super("the plan was made before", null, false, false);
        }
    }
}
