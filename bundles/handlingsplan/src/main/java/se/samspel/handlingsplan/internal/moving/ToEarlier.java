package se.samspel.handlingsplan.internal.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Row.GoalRow;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TextRow;

/**
 * How a plan is built when it goes back to what it was before it was moved. What has been written since stands: in its
 * row, or, where the earlier plan has no place for it, as the plan's own.
 */
final class ToEarlier {
    private final OpenPlan plan;
    private final Before before;
    private final LongSupplier ids;
    private final LayoutBuilder built = new LayoutBuilder();

    /** What each section that the plan has now is called when it is back. */
    private final Map<String, SectionId> back = new HashMap<>();

    /** @param ids gives new rows their ids */
    ToEarlier(OpenPlan plan, Before before, LongSupplier ids) {
        this.plan = plan;
        this.before = before;
        this.ids = ids;
    }

    Layout layout() {
        before.sections().forEach(this::place);
        List<TextRow> homeless = new ArrayList<>();
        before.texts().forEach(text -> place(text, homeless));
        plan.texts().stream()
                .filter(text -> before.text(text.id()).isEmpty() && isWritten(text))
                .forEach(homeless::add);
        plan.sections().forEach(section -> keep(section, homeless));
        homeless.forEach(text -> built.keep(text, backOf(text.section().value())));
        goals();
        return built.build(before.templateVersion(), before.approval(), this::referring);
    }

    private void place(SectionRow was) {
        Optional<SectionRow> now =
                plan.sections().stream().filter(it -> it.id() == was.id()).findFirst();
        now.ifPresent(row -> back.put(row.section().value(), was.section()));
        built.add(now.map(row -> placed(was, row)).orElse(was));
    }

    /** As it was, but still an area when goals have come to stand in it. */
    private SectionRow placed(SectionRow was, SectionRow now) {
        boolean area = Standing.isSaid(now) || stays(now);
        return new SectionRow(
                now.id(),
                now.version(),
                was.section(),
                was.number(),
                was.title(),
                was.help(),
                area && was.kind() == SectionKind.TEXT ? SectionKind.AREA : was.kind(),
                was.required(),
                now.blank(),
                now.reason(),
                now.refers());
    }

    private void place(TextRow was, List<TextRow> homeless) {
        Optional<TextRow> now = plan.texts().stream().filter(it -> it.id() == was.id()).findFirst();
        Optional<TextRow> placed = now.flatMap(text -> Fit.into(was, text));
        if (now.isPresent() && placed.isEmpty()) {
            homeless.add(now.get());
        }
        built.add(placed.orElseGet(() -> now.isPresent() ? empty(was) : was));
    }

    private TextRow empty(TextRow was) {
        return new TextRow(
                ids.getAsLong(),
                1,
                was.section(),
                was.field(),
                was.type(),
                was.label(),
                was.help(),
                was.required(),
                was.most(),
                was.choices(),
                "");
    }

    /** A row that the move made counts as written in when somebody has saved it since. */
    private static boolean isWritten(TextRow text) {
        return text.version() > 1 && !text.value().isBlank();
    }

    private void keep(SectionRow now, List<TextRow> homeless) {
        boolean written = homeless.stream().anyMatch(it -> it.section().equals(now.section()));
        boolean stands = now.kind() != SectionKind.FACTS && Standing.in(plan, now);
        if (before.section(now.id()).isEmpty() && (written || stands)) {
            List<Long> preceding =
                    plan.sections().stream()
                            .takeWhile(it -> it.id() != now.id())
                            .map(SectionRow::id)
                            .toList();
            back.put(now.section().value(), built.keep(now, preceding.reversed()));
        }
    }

    private SectionId backOf(String section) {
        return back.getOrDefault(section, new SectionId(section));
    }

    private boolean stays(SectionRow area) {
        return plan.goals().stream()
                .anyMatch(
                        goal ->
                                goal.parent().equals(area.section().value())
                                        && areaBefore(goal).isEmpty());
    }

    private void goals() {
        for (GoalRow goal : plan.goals()) {
            built.put(List.of(goal.id()), areaBefore(goal).orElseGet(() -> backOf(goal.parent())));
        }
    }

    /** The area that a goal goes back to; empty when it is new since the move, or has been put elsewhere. */
    private Optional<SectionId> areaBefore(GoalRow goal) {
        return Optional.ofNullable(before.areas().get(goal.id()))
                .filter(was -> goal.parent().equals(before.became().get(was)))
                .map(SectionId::new);
    }

    private SectionRow referring(SectionRow row) {
        Optional<SectionRow> was = before.section(row.id());
        if (row.refers().isEmpty() && was.isEmpty()) {
            return row;
        }
        boolean untouched =
                was.filter(it -> before.referredAfter(it).equals(row.refers())).isPresent();
        String refers =
                untouched
                        ? was.map(SectionRow::refers).orElse("")
                        : row.refers().isEmpty() ? "" : backOf(row.refers()).value();
        return LayoutBuilder.referring(row, refers);
    }
}
