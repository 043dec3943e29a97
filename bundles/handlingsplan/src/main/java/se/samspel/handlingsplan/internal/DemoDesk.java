package se.samspel.handlingsplan.internal;

import java.time.Duration;
import se.samspel.api.UnitId;

/** What the demo's people have before them when they write a plan: what a request would use. */
record DemoDesk(
        Templates templates, PlanMaker maker, PlanWriter writer, Plans plans, Adoption adoption) {
    private static final String TEMPLATE = "gavleborg/mysam";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The plugins are read while the server starts, so the template may still be on its way. */
    Template template(UnitId group) throws InterruptedException {
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (templates.find(TEMPLATE, group).isEmpty()) {
            if (System.nanoTime() > last) {
                throw new IllegalStateException(
                        "Mallen "
                                + TEMPLATE
                                + " saknas. Installera tillägget gavleborg och försök igen.");
            }
            Thread.sleep(100);
        }
        return templates.find(TEMPLATE, group).orElseThrow();
    }
}
