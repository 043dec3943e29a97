package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.dialogue.Origin;
import se.samspel.api.dialogue.Sources;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;

/**
 * What a goal or an activity was made from, or has been tied to since, as the plan keeps it.
 *
 * @param rowId the goal or the activity
 * @param parties one a line
 * @param tied "yes" when the goal or the activity stood in the plan before
 */
public record SourceRow(
        long rowId,
        long planId,
        Part part,
        String ref,
        String words,
        String question,
        String day,
        String parties,
        String tied,
        Instant madeAt,
        String madeBy) {
    private static final String TIED = "yes";

    /** The source of something that was just made. */
    public static SourceRow of(
            PlanId plan, Part part, long row, Origin origin, Instant now, Actor by) {
        return of(plan, part, row, origin, "", now, by);
    }

    /** The source of something that stood in the plan already. */
    public static SourceRow tying(
            PlanId plan, Part part, long row, Origin origin, Instant now, Actor by) {
        return of(plan, part, row, origin, TIED, now, by);
    }

    private static SourceRow of(
            PlanId plan, Part part, long row, Origin origin, String tied, Instant now, Actor by) {
        LocalDate day = origin.day();
        return new SourceRow(
                row,
                plan.value(),
                part,
                origin.ref(),
                origin.words(),
                origin.question(),
                day == null ? "" : day.toString(),
                String.join("\n", origin.parties()),
                tied,
                now,
                by.name());
    }

    /** The same of a copy of the row. */
    SourceRow as(long copy, PlanId plan) {
        return new SourceRow(
                copy, plan.value(), part, ref, words, question, day, parties, "", madeAt, madeBy);
    }

    boolean isTied() {
        return tied.equals(TIED);
    }

    /** What was asked or tried, the day and those that were present, in one line. */
    String from() {
        LocalDate at = Row.date(day);
        return Stream.of(question, at == null ? "" : Swedish.date(at), String.join(", ", present()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The names of those that were present. */
    public List<String> present() {
        return parties.lines().toList();
    }

    /**
     * A source with what the dialogue says of it today.
     *
     * @param now null when the dialogue says nothing of it to the viewer
     */
    public record Traced(SourceRow row, Sources.@Nullable Source now) {
        /** What has happened to the words since; empty when nobody says. */
        public Optional<Sources.State> state() {
            return Optional.ofNullable(now).map(Sources.Source::state);
        }

        /** The page that shows them; empty when there is none for the viewer. */
        public String path() {
            return now == null ? "" : now.path();
        }
    }
}
