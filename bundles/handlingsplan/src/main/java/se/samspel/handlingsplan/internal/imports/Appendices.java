package se.samspel.handlingsplan.internal.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.dialogue.ImportedQuestions;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.api.storage.Query;
import se.samspel.handlingsplan.PlanImported;
import se.samspel.handlingsplan.TraySorted;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanRows;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Template;

/**
 * Gives the questions of a plan's appendix to the dialogue when the plan has been made: at once, and once more as the
 * plan's event comes, in case the server stopped in between. While there is no dialogue they are kept in the plan's tray,
 * as everything else that has no place.
 */
@Component(service = {Appendices.class, EventListener.class})
public final class Appendices implements EventListener {
    private static final Logger LOG = LoggerFactory.getLogger(Appendices.class);

    private final Database database;
    private final AtomicReference<@Nullable ImportedQuestions> dialogue = new AtomicReference<>();

    @Activate
    public Appendices(@Reference(target = "(schema=plan)") Database database) {
        this.database = database;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutDialogue")
    public void withDialogue(ImportedQuestions found) {
        dialogue.set(found);
    }

    /** Forgets the dialogue when it goes away. */
    public void withoutDialogue(ImportedQuestions gone) {
        dialogue.compareAndSet(gone, null);
    }

    /** Says of each piece that asks which area's question it is, when there is somewhere to ask it. */
    Proposal placed(Proposal proposal, Template template) {
        return dialogue.get() == null
                ? proposal
                : Proposal.of(
                        proposal.facts(),
                        AppendixQuestions.placed(proposal.pieces(), template),
                        proposal.ledger().in());
    }

    @Override
    public String name() {
        return "handlingsplan.appendices";
    }

    @Override
    public String work() {
        return "göra frågorna i en inläst plans bilaga till en omgång i dialogstödet";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(PlanImported.class);
    }

    @Override
    public void on(Delivery delivery) {
        if (delivery.event() instanceof PlanImported imported) {
            give(imported, delivery.by());
        }
    }

    /** Gives what a plan's appendix asks to the dialogue; safe to repeat. */
    void give(PlanImported imported, Actor by) {
        Optional<ImportedQuestions.Appendix> appendix =
                database.read(query -> appendix(query, imported));
        ImportedQuestions asked = dialogue.get();
        if (appendix.isPresent() && asked != null) {
            asked.keep(appendix.get(), by);
            LOG.info("the appendix of plan {} became a round of the dialogue", imported.plan());
        } else if (appendix.isPresent()) {
            toTray(imported, by);
        }
    }

    /** What there is to ask; empty when the file had no questions that are to be asked. */
    private static Optional<ImportedQuestions.Appendix> appendix(
            Query query, PlanImported imported) {
        List<KeptPiece> pieces = ImportRows.pieces(query, imported.importId());
        OpenPlan plan = PlanRows.read(query, imported.plan()).orElseThrow();
        Map<String, String> numbers =
                plan.sections().stream()
                        .collect(Collectors.toMap(it -> it.section().value(), SectionRow::number));
        List<ImportedQuestions.Area> areas = AppendixQuestions.areas(pieces, numbers);
        return areas.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ImportedQuestions.Appendix(
                                plan.lead(),
                                plan.id().value(),
                                plan.plan().template(),
                                plan.plan().title(),
                                areas));
    }

    private void toTray(PlanImported imported, Actor by) {
        database.write(
                tx -> {
                    int moved =
                            tx.sql(
                                            """
                                            update plan_import_piece set kind = 'TRAY', section = ''
                                            where import_id = :id and kind = 'QUESTIONS'
                                            """)
                                    .with("id", imported.importId())
                                    .run();
                    tx.publish(by, new TraySorted(imported.plan(), imported.scope()));
                    return moved;
                });
    }
}
