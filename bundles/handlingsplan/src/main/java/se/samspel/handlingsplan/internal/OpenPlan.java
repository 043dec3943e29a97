package se.samspel.handlingsplan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.interventions.Interventions.Known;
import se.samspel.handlingsplan.ActivityId;
import se.samspel.handlingsplan.GoalId;
import se.samspel.handlingsplan.MemberId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.TargetGroupId;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.internal.Row.ActivityRow;
import se.samspel.handlingsplan.internal.Row.Child;
import se.samspel.handlingsplan.internal.Row.GoalRow;
import se.samspel.handlingsplan.internal.Row.MemberRow;
import se.samspel.handlingsplan.internal.Row.PlanRow;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TargetGroupRow;
import se.samspel.handlingsplan.internal.Row.TextRow;
import se.samspel.handlingsplan.spi.Activity;
import se.samspel.handlingsplan.spi.Goal;
import se.samspel.handlingsplan.spi.Member;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.Section;
import se.samspel.handlingsplan.spi.TargetGroup;

/**
 * A whole plan as one snapshot of its rows, with the versions that a form sends back. Children stand in their order, the
 * removed ones among them.
 *
 * @param orders version of the order of children, by parent
 * @param interventions the insatser that an activity can be linked to; none while the register is away
 * @param sources what goals and activities were made from, as far as the viewer may know
 * @param comments how many comments wait, by row as {@link PlanAddress#group} names it
 */
public record OpenPlan(
        PlanRow plan,
        List<UnitId> owners,
        List<SectionRow> sections,
        List<TextRow> texts,
        List<GoalRow> goals,
        List<ActivityRow> activities,
        List<MemberRow> members,
        List<TargetGroupRow> targetGroups,
        Map<String, Long> orders,
        Map<String, Integer> comments,
        List<Known> interventions,
        List<SourceRow.Traced> sources) {

    /** The same plan with insatser to link to. */
    OpenPlan linkingTo(List<Known> known) {
        return new OpenPlan(
                plan,
                owners,
                sections,
                texts,
                goals,
                activities,
                members,
                targetGroups,
                orders,
                comments,
                List.copyOf(known),
                sources);
    }

    /** The same plan with what is known today of where things in it came from. */
    OpenPlan tracing(List<SourceRow.Traced> traced) {
        return new OpenPlan(
                plan,
                owners,
                sections,
                texts,
                goals,
                activities,
                members,
                targetGroups,
                orders,
                comments,
                interventions,
                List.copyOf(traced));
    }

    /** What a goal or an activity was made from and has been tied to; none when it was written as it is. */
    public List<SourceRow.Traced> sourcesOf(long row) {
        return sources.stream().filter(it -> it.row().rowId() == row).toList();
    }

    /** The insats that an activity is linked to; empty when it is to none, or the register is away. */
    Optional<Known> intervention(ActivityRow activity) {
        return interventions.stream()
                .filter(it -> Long.toString(it.id()).equals(activity.linkedIntervention()))
                .findFirst();
    }

    public PlanId id() {
        return new PlanId(plan.id());
    }

    public boolean isDraft() {
        return plan.status() == PlanStatus.DRAFT;
    }

    /** Whether it may be frozen now: while it is written, or when it is with the parties. */
    public boolean isAdoptable() {
        return plan.status() != PlanStatus.ADOPTED;
    }

    /** The group that leads: the first owner. */
    public UnitId lead() {
        return owners.getFirst();
    }

    public long orderVersion(String parent) {
        return orders.getOrDefault(parent, 0L);
    }

    public List<TextRow> textsOf(SectionId section) {
        return texts.stream().filter(text -> text.section().equals(section)).toList();
    }

    /** The goals of an area, without the removed ones. */
    public List<GoalRow> goalsOf(SectionId section) {
        return goals.stream()
                .filter(goal -> !goal.isRemoved() && goal.parent().equals(section.value()))
                .toList();
    }

    /** The activities of a goal, without the removed ones. */
    public List<ActivityRow> activitiesOf(long goal) {
        String parent = Long.toString(goal);
        return activities.stream()
                .filter(activity -> !activity.isRemoved() && activity.parent().equals(parent))
                .toList();
    }

    /** Everything that has been taken away and can be put back. */
    public List<Child> removed() {
        return Stream.of(goals, activities, members, targetGroups)
                .flatMap(List::stream)
                .map(Child.class::cast)
                .filter(Child::isRemoved)
                .toList();
    }

    /** A row of a part; empty when the plan has none with that id. */
    public Optional<Row> row(Part part, long id) {
        return rows(part).stream().filter(row -> row.id() == id).map(Row.class::cast).findFirst();
    }

    /** What a row is called in a sentence: a goal by its wording, a section by its heading. */
    public String called(Row row) {
        return switch (row) {
            case Child child -> child.called();
            case SectionRow section -> section.heading();
            case TextRow text -> text.label();
            case PlanRow whole -> whole.title();
        };
    }

    /** All rows of a part. */
    public List<? extends Row> rows(Part part) {
        return switch (part) {
            case FACTS -> List.of(plan);
            case TEXT -> texts;
            case AREA -> sections;
            case GOAL -> goals;
            case ACTIVITY -> activities;
            case MEMBER -> members;
            case TARGET_GROUP -> targetGroups;
        };
    }

    /** The section a row stands in, for "sparade i avsnitt 3"; empty when it is the plan as a whole. */
    public Optional<SectionRow> sectionOf(Row row) {
        return switch (row) {
            case PlanRow whole -> Optional.empty();
            case SectionRow section -> Optional.of(section);
            case TextRow text -> section(text.section().value());
            case GoalRow goal -> section(goal.parent());
            case ActivityRow activity -> sectionUnder(Part.ACTIVITY, activity.parent());
            case MemberRow member -> ofKind(SectionKind.MEMBERS);
            case TargetGroupRow group -> ofKind(SectionKind.TARGET_GROUPS);
        };
    }

    /** The section that a change stands in; empty when it is the plan as a whole, or the row is not there. */
    public Optional<SectionRow> sectionOf(PlanChange change) {
        return switch (change) {
            case PlanChange.Add add -> sectionUnder(add.part(), add.parent());
            case PlanChange.Save save -> row(save.part(), save.row()).flatMap(this::sectionOf);
            case PlanChange.Move move -> row(move.part(), move.row()).flatMap(this::sectionOf);
            case PlanChange.Transfer transfer ->
                    row(transfer.part(), transfer.row()).flatMap(this::sectionOf);
            case PlanChange.Remove gone -> row(gone.part(), gone.row()).flatMap(this::sectionOf);
            case PlanChange.Restore back -> row(back.part(), back.row()).flatMap(this::sectionOf);
            case PlanChange.Undo undo -> row(undo.part(), undo.row()).flatMap(this::sectionOf);
        };
    }

    private Optional<SectionRow> sectionUnder(Part part, String parent) {
        return switch (part) {
            case GOAL -> section(parent);
            case ACTIVITY ->
                    goals.stream()
                            .filter(goal -> Long.toString(goal.id()).equals(parent))
                            .findFirst()
                            .flatMap(this::sectionOf);
            case MEMBER -> ofKind(SectionKind.MEMBERS);
            case TARGET_GROUP -> ofKind(SectionKind.TARGET_GROUPS);
            case FACTS, TEXT, AREA -> Optional.empty();
        };
    }

    private Optional<SectionRow> section(String id) {
        return sections.stream().filter(it -> it.section().value().equals(id)).findFirst();
    }

    private Optional<SectionRow> ofKind(SectionKind kind) {
        return sections.stream().filter(it -> it.kind() == kind).findFirst();
    }

    /** The plan as rules, papers and the API know it. */
    public Plan value(LocalDate today) {
        return new Plan(
                id(),
                plan.status(),
                facts(),
                new Plan.Source(plan.template(), plan.templateVersion()),
                sections.stream().map(this::section).toList(),
                targetGroups.stream()
                        .filter(group -> !group.isRemoved())
                        .map(
                                group ->
                                        new TargetGroup(
                                                new TargetGroupId(group.id()),
                                                group.name(),
                                                group.note()))
                        .toList(),
                members.stream()
                        .filter(member -> !member.isRemoved())
                        .map(OpenPlan::member)
                        .toList(),
                today);
    }

    private Plan.Facts facts() {
        return new Plan.Facts(
                plan.title(),
                owners,
                plan.association(),
                years(plan.prioritisedYears()),
                years(plan.years()),
                convener());
    }

    private Plan.@Nullable Convener convener() {
        UnitId party = Row.unit(plan.convener());
        return party == null
                ? null
                : new Plan.Convener(
                        party, Row.date(plan.convenerFrom()), Row.date(plan.convenerTo()));
    }

    private Section section(SectionRow row) {
        return new Section(
                row.section(),
                row.number(),
                row.title(),
                row.kind(),
                row.required(),
                textsOf(row.section()).stream().map(OpenPlan::text).toList(),
                row.emptyOnPurpose(),
                row.reason(),
                row.references(),
                goalsOf(row.section()).stream().map(this::goal).toList());
    }

    private static Section.Text text(TextRow row) {
        return new Section.Text(row.field(), row.type(), row.label(), row.required(), row.value());
    }

    private Goal goal(GoalRow row) {
        return new Goal(
                new GoalId(row.id()),
                row.wording(),
                row.measure(),
                row.baseline(),
                row.target(),
                Row.date(row.due()),
                Row.date(row.followUp()),
                Row.standing(row.standing()),
                row.standingNote(),
                activitiesOf(row.id()).stream().map(this::linked).toList());
    }

    private Activity linked(ActivityRow row) {
        return activity(
                row,
                intervention(row).map(it -> new Activity.Linked(it.id(), it.name())).orElse(null));
    }

    /** An activity as rules, papers and the API know it, with the insats it is linked to. */
    public static Activity activity(ActivityRow row, Activity.@Nullable Linked linked) {
        return new Activity(
                new ActivityId(row.id()),
                row.what(),
                Row.unit(row.party()),
                Row.units(row.partners()),
                row.person(),
                Row.date(row.starts()),
                Row.date(row.due()),
                row.place(),
                row.status(),
                row.intervention(),
                row.note(),
                linked,
                row.application());
    }

    private static Member member(MemberRow row) {
        return new Member(
                new MemberId(row.id()),
                row.name(),
                row.title(),
                Row.unit(row.party()),
                row.kind(),
                Row.date(row.starts()),
                Row.date(row.ends()));
    }

    private static Years years(String stored) {
        return Years.read(stored)
                .orElseThrow(() -> new IllegalStateException("not a period: " + stored));
    }
}
