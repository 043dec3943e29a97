package se.samspel.handlingsplan.internal;

import java.time.Clock;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.PlanId;

/**
 * Makes changes in a plan, each in a transaction of its own; what is refused is rolled back whole. Asks nothing about who
 * may: that is {@link PlanEdits}.
 */
@Component(service = PlanWriter.class)
public final class PlanWriter {
    private final Database database;
    private final Clock clock;

    @Activate
    public PlanWriter(
            @Reference(target = "(schema=plan)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What someone whose own rows go together with a change does in the same transaction. */
    public interface Along {
        /** Nothing more. */
        Along NOTHING = (tx, saved) -> {};

        /** The change is made; what is thrown takes it back. */
        void with(Tx tx, PlanOutcome.Saved saved);
    }

    /** Makes one change. */
    public PlanOutcome make(PlanId plan, PlanChange change, Actor by) {
        return make(plan, change, by, Along.NOTHING);
    }

    /** Makes one change together with rows of someone else's; all is kept, or nothing. */
    public PlanOutcome make(PlanId plan, PlanChange change, Actor by, Along along) {
        return kept(plan, by, along, open -> open.make(change));
    }

    /** Ties something that stands in a plan to words, once for each request. */
    PlanOutcome tie(PlanId plan, SourceRow source, String request, Actor by) {
        return kept(plan, by, Along.NOTHING, open -> open.tie(source, request));
    }

    private PlanOutcome kept(
            PlanId plan, Actor by, Along along, Function<PlanTx, PlanOutcome> change) {
        try {
            return database.write(
                    tx -> {
                        PlanOutcome outcome =
                                change.apply(new PlanTx(tx, plan, by, clock.instant()));
                        if (outcome instanceof PlanOutcome.Saved saved && saved.changed()) {
                            along.with(tx, saved);
                            return outcome;
                        }
                        throw new Refused(outcome);
                    });
        } catch (Refused refused) {
            return refused.outcome();
        }
    }
}
