package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.dialogue.Sources;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.RichText;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TextRow;

/**
 * A whole plan in the API: every group of fields with the version to send back.
 *
 * @param changes the count of changes, to send when the plan is adopted
 * @param orders the version of each order of children, to send when something is moved
 */
public record PlanJson(
        PlanId id,
        PlanStatus status,
        UnitId association,
        List<UnitId> owners,
        String template,
        String templateVersion,
        long changes,
        Instant touchedAt,
        String touchedBy,
        Group facts,
        List<Section> sections,
        List<Group> targetGroups,
        List<Group> members,
        Map<String, Long> orders) {

    /** Fields that are saved together. */
    public record Group(long id, long version, Map<String, String> values) {
        static Group of(Row row) {
            return new Group(row.id(), row.version(), row.values());
        }
    }

    /** A section; {@code area} is what is said of an area that is empty. */
    public record Section(
            SectionId id,
            String number,
            String title,
            String help,
            SectionKind kind,
            boolean required,
            Group area,
            List<Text> texts,
            List<Goal> goals) {}

    /**
     * A text that the template asks for.
     *
     * @param value as it is stored; of the type {@code richText} with the signs that {@link RichText} is written with
     * @param words the same as people read it, without signs
     */
    public record Text(
            String field,
            String type,
            String label,
            String help,
            boolean required,
            int most,
            long id,
            long version,
            String value,
            String words) {
        static Text of(TextRow row) {
            return new Text(
                    row.field(),
                    row.type().written(),
                    row.label(),
                    row.help(),
                    row.required(),
                    row.most(),
                    row.id(),
                    row.version(),
                    row.value(),
                    FieldConflict.shown(row.asField(), row.value()));
        }
    }

    /** A goal with its activities. */
    public record Goal(
            long id,
            long version,
            Map<String, String> values,
            List<Activity> activities,
            List<Source> sources) {}

    /** An activity. */
    public record Activity(
            long id, long version, Map<String, String> values, List<Source> sources) {
        static Activity of(OpenPlan plan, Row row) {
            return new Activity(row.id(), row.version(), row.values(), Source.of(plan, row.id()));
        }
    }

    /**
     * What it was made from, or has been tied to since, in a dialogue.
     *
     * @param day null when it is not known
     * @param parties the names of those that were present
     * @param state what has happened to the words since; null when nobody can say
     * @param path the page that shows exactly those words; empty when there is none
     */
    public record Source(
            String ref,
            String words,
            String question,
            @Nullable LocalDate day,
            List<String> parties,
            Sources.@Nullable State state,
            String path) {
        static List<Source> of(OpenPlan plan, long row) {
            return plan.sourcesOf(row).stream().map(Source::of).toList();
        }

        private static Source of(SourceRow.Traced traced) {
            SourceRow row = traced.row();
            return new Source(
                    row.ref(),
                    row.words(),
                    row.question(),
                    Row.date(row.day()),
                    row.present(),
                    traced.state().orElse(null),
                    traced.path());
        }
    }

    static PlanJson of(OpenPlan plan) {
        return new PlanJson(
                plan.id(),
                plan.plan().status(),
                plan.plan().association(),
                plan.owners(),
                plan.plan().template(),
                plan.plan().templateVersion(),
                plan.plan().changes(),
                plan.plan().touchedAt(),
                plan.plan().touchedBy(),
                Group.of(plan.plan()),
                plan.sections().stream().map(section -> section(plan, section)).toList(),
                plan.targetGroups().stream().filter(it -> !it.isRemoved()).map(Group::of).toList(),
                plan.members().stream().filter(it -> !it.isRemoved()).map(Group::of).toList(),
                plan.orders());
    }

    private static Section section(OpenPlan plan, SectionRow row) {
        return new Section(
                row.section(),
                row.number(),
                row.title(),
                row.help(),
                row.kind(),
                row.required(),
                Group.of(row),
                plan.textsOf(row.section()).stream().map(Text::of).toList(),
                plan.goalsOf(row.section()).stream()
                        .map(
                                goal ->
                                        new Goal(
                                                goal.id(),
                                                goal.version(),
                                                goal.values(),
                                                plan.activitiesOf(goal.id()).stream()
                                                        .map(it -> Activity.of(plan, it))
                                                        .toList(),
                                                Source.of(plan, goal.id())))
                        .toList());
    }
}
