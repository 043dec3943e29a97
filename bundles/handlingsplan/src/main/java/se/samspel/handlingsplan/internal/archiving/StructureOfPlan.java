package se.samspel.handlingsplan.internal.archiving;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.handlingsplan.GoalStanding;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Row;

/** A plan as the archive keeps it as data, with how its goals stand by the latest that was said of them. */
final class StructureOfPlan {
    private final Organisation organisation;

    StructureOfPlan(Organisation organisation) {
        this.organisation = organisation;
    }

    DocumentStructure of(OpenPlan plan) {
        List<Row.SectionRow> areas =
                plan.sections().stream().filter(it -> it.kind() == SectionKind.AREA).toList();
        return new DocumentStructure(
                plan.plan().years(),
                areas.stream().map(Row.SectionRow::heading).toList(),
                plan.targetGroups().stream()
                        .filter(it -> !it.isRemoved())
                        .map(Row.TargetGroupRow::name)
                        .toList(),
                parties(plan),
                areas.stream()
                        .flatMap(
                                area ->
                                        plan.goalsOf(area.section()).stream()
                                                .map(goal -> goal(plan, area, goal)))
                        .toList(),
                List.of());
    }

    private List<DocumentStructure.Party> parties(OpenPlan plan) {
        return plan.members().stream()
                .filter(it -> !it.isRemoved() && !it.party().isEmpty())
                .map(Row.MemberRow::party)
                .distinct()
                .map(it -> new DocumentStructure.Party(it, organisation.name(new UnitId(it))))
                .toList();
    }

    private DocumentStructure.Goal goal(OpenPlan plan, Row.SectionRow area, Row.GoalRow goal) {
        GoalStanding standing = Row.standing(goal.standing());
        return new DocumentStructure.Goal(
                area.heading(),
                goal.wording(),
                goal.measure(),
                goal.baseline(),
                goal.target(),
                Row.date(goal.due()),
                standing == GoalStanding.REACHED ? DocumentStructure.Outcome.FULFILLED : null,
                said(standing, goal.standingNote()),
                DocumentStructure.Source.GIVEN,
                plan.activitiesOf(goal.id()).stream().map(this::activity).toList());
    }

    /** What is reached is fulfilled; what a group has said otherwise is no verdict, and stands only in its words. */
    private static String said(@Nullable GoalStanding standing, String note) {
        return Stream.of(standing == null ? "" : standing.swedish(), note)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private DocumentStructure.Activity activity(Row.ActivityRow activity) {
        return new DocumentStructure.Activity(
                activity.what(),
                Stream.concat(
                                Stream.of(activity.party())
                                        .filter(it -> !it.isEmpty())
                                        .map(UnitId::new),
                                Row.units(activity.partners()).stream())
                        .map(organisation::name)
                        .toList(),
                Row.date(activity.due()),
                activity.status().swedish());
    }
}
