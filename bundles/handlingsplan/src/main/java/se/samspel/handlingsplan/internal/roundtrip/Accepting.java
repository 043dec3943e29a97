package se.samspel.handlingsplan.internal.roundtrip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanEdits;
import se.samspel.handlingsplan.internal.PlanOutcome;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.roundtrip.Exported.RowList;

/** Carries out proposals by the plan's ordinary door: the fields of one row together, then new rows, moves, removals. */
@Component(service = Accepting.class)
public final class Accepting {
    private static final String CHANGED =
            "Någon ändrade samma sak i planen medan du tittade. Läs vad som står nu och bestäm igen.";

    private final Plans plans;
    private final PlanEdits edits;
    private final Organisation organisation;

    @Activate
    public Accepting(
            @Reference Plans plans,
            @Reference PlanEdits edits,
            @Reference Organisation organisation) {
        this.plans = plans;
        this.edits = edits;
        this.organisation = organisation;
    }

    /** Carries out proposals, each unless what the person saw of the plan is no longer so. */
    Decision.Result carryOut(
            Viewer viewer, PlanId plan, List<Proposal> proposals, Map<String, Decision> wanted) {
        Run run = new Run(viewer, plan);
        List<Proposal> fit = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Decision decision = wanted.get(proposal.key());
            if (decision == null || !decision.seen().equals(Decision.seen(proposal))) {
                run.problems.put(proposal.key(), CHANGED);
            } else if (!proposal.problem().isEmpty()) {
                run.problems.put(proposal.key(), proposal.problem());
            } else {
                fit.add(proposal);
            }
        }
        Map<String, List<Proposal.Change>> byRow =
                only(fit, Proposal.Change.class).stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.mark().part() + " " + it.mark().row(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byRow.values().forEach(run::save);
        only(fit, Proposal.Add.class).forEach(run::add);
        only(fit, Proposal.Transfer.class).forEach(run::transfer);
        only(fit, Proposal.Move.class).forEach(run::move);
        only(fit, Proposal.Remove.class).forEach(run::remove);
        return new Decision.Result(run.done, run.problems);
    }

    private static <T extends Proposal> List<T> only(List<Proposal> all, Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** One person's decisions being carried out. */
    private final class Run {
        private final Viewer viewer;
        private final PlanId plan;
        private final List<String> done = new ArrayList<>();
        private final Map<String, String> problems = new LinkedHashMap<>();

        Run(Viewer viewer, PlanId plan) {
            this.viewer = viewer;
            this.plan = plan;
        }

        /** The fields of one row; those that cannot be kept are left out and the others saved. */
        private void save(List<Proposal.Change> changes) {
            Mark mark = changes.getFirst().mark();
            long version = version(mark.part(), mark.row());
            Map<String, String> values = new LinkedHashMap<>();
            changes.forEach(change -> values.put(change.mark().field(), change.value()));
            PlanOutcome outcome =
                    make(new PlanChange.Save(mark.part(), mark.row(), version, values));
            if (outcome instanceof PlanOutcome.Invalid invalid) {
                List<Proposal.Change> rest = new ArrayList<>();
                for (Proposal.Change change : changes) {
                    String problem = invalid.problems().get(change.mark().field());
                    if (problem == null) {
                        rest.add(change);
                    } else {
                        problems.put(change.key(), problem);
                    }
                }
                if (!rest.isEmpty() && rest.size() < changes.size()) {
                    save(rest);
                }
                return;
            }
            changes.forEach(change -> settled(change, outcome));
        }

        private void add(Proposal.Add add) {
            PlanOutcome outcome =
                    make(new PlanChange.Add(add.list().part(), add.list().parent(), add.values()));
            if (outcome instanceof PlanOutcome.Saved saved) {
                place(add.list(), saved.row(), add.after());
            }
            settled(add, outcome);
        }

        private void move(Proposal.Move move) {
            settled(move, place(move.list(), move.row(), move.after()));
        }

        private void transfer(Proposal.Transfer transfer) {
            Part part = transfer.to().part();
            long version = version(part, transfer.row());
            settled(
                    transfer,
                    make(
                            new PlanChange.Transfer(
                                    part,
                                    transfer.row(),
                                    transfer.to().parent(),
                                    transfer.after(),
                                    version)));
        }

        private long version(Part part, long row) {
            return open().row(part, row).map(Row::version).orElse(0L);
        }

        private void remove(Proposal.Remove remove) {
            long version = version(remove.part(), remove.row());
            settled(remove, make(new PlanChange.Remove(remove.part(), remove.row(), version)));
        }

        /** Puts a row after another; first when there is no such other any more. */
        private PlanOutcome place(RowList list, long row, long after) {
            OpenPlan now = open();
            List<Long> order = new Standing(now, organisation).order(list);
            int from = order.indexOf(row);
            if (from < 0) {
                return new PlanOutcome.Gone();
            }
            List<Long> others = order.stream().filter(it -> it != row).toList();
            int steps = others.indexOf(after) + 1 - from;
            return steps == 0
                    ? new PlanOutcome.NothingToUndo()
                    : make(
                            new PlanChange.Move(
                                    list.part(), row, steps, now.orderVersion(list.parent())));
        }

        private OpenPlan open() {
            return plans.open(viewer, plan);
        }

        private PlanOutcome make(PlanChange change) {
            return edits.make(viewer, plan, change).outcome();
        }

        private void settled(Proposal proposal, PlanOutcome outcome) {
            switch (outcome) {
                case PlanOutcome.Saved saved -> done.add(proposal.key());
                case PlanOutcome.NothingToUndo alreadyThere -> done.add(proposal.key());
                case PlanOutcome.Conflict conflict -> problems.put(proposal.key(), CHANGED);
                case PlanOutcome.Invalid invalid ->
                        problems.put(proposal.key(), String.join(" ", invalid.problems().values()));
                case PlanOutcome.Gone gone ->
                        problems.put(
                                proposal.key(),
                                "Det finns inte längre i planen. Någon har tagit bort det.");
                case PlanOutcome.Frozen frozen ->
                        problems.put(proposal.key(), "Planen går inte att ändra längre.");
            }
        }
    }
}
