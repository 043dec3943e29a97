package se.samspel.handlingsplan.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.Years;

/**
 * A plan as it stood at one moment, without what has been taken away.
 *
 * @param sections in the template's order
 * @param today the day it is looked at, for rules about dates
 */
public record Plan(
        PlanId id,
        PlanStatus status,
        Facts facts,
        Source template,
        List<Section> sections,
        List<TargetGroup> targetGroups,
        List<Member> members,
        LocalDate today) {
    public Plan {
        sections = List.copyOf(sections);
        targetGroups = List.copyOf(targetGroups);
        members = List.copyOf(members);
    }

    /**
     * What is said of the plan as a whole.
     *
     * @param owners the groups that own it, or the förbund itself; at least one, the first leads
     * @param association the förbund
     * @param prioritisedYears the period of the prioritised groups
     * @param years the period of goals and activities
     */
    public record Facts(
            String title,
            List<UnitId> owners,
            UnitId association,
            Years prioritisedYears,
            Years years,
            @Nullable Convener convener) {
        public Facts {
            owners = List.copyOf(owners);
        }
    }

    /** The party that calls the meetings, for a time; no date means that it has not been said. */
    public record Convener(UnitId party, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** The template that the plan was made from; the plan holds a copy, so the template may be gone. */
    public record Source(String template, String version) {}

    /** The section with an id. */
    public Optional<Section> section(SectionId id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The sections that hold goals, in order. */
    public List<Section> areas() {
        return sections.stream().filter(section -> section.kind() == SectionKind.AREA).toList();
    }

    /** All goals, in order. */
    public List<Goal> goals() {
        return sections.stream().flatMap(section -> section.goals().stream()).toList();
    }

    /** All activities, in order. */
    public List<Activity> activities() {
        return goals().stream().flatMap(goal -> goal.activities().stream()).toList();
    }

    /** The activities whose date has passed while something is still to be done. */
    public Stream<Activity> late() {
        return activities().stream().filter(activity -> activity.isLate(today));
    }
}
