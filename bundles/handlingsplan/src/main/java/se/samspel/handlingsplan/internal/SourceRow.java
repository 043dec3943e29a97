package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.dialogue.Origin;
import se.samspel.api.dialogue.Sources;
import se.samspel.handlingsplan.PlanId;

/**
 * What a goal or an activity was made from, as the plan keeps it.
 *
 * @param rowId the goal or the activity
 * @param parties one a line
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
        Instant madeAt,
        String madeBy) {

    /** The source of something that was just made. */
    public static SourceRow of(
            PlanId plan, Part part, long row, Origin origin, Instant now, Actor by) {
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
                now,
                by.name());
    }

    /** The same of a copy of the row. */
    SourceRow as(long copy, PlanId plan) {
        return new SourceRow(
                copy, plan.value(), part, ref, words, question, day, parties, madeAt, madeBy);
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
