package se.samspel.samverkanskarta.internal.survey.rows;

import java.time.LocalDate;
import java.time.Period;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.samverkanskarta.VersionId;

/**
 * A survey about a version of a map.
 *
 * @param version what to send back when it is changed
 * @param intro what is told to those who answer
 * @param closed the day it was closed by hand; empty while it is not
 * @param emptied the day its answers were taken away; empty while they are kept
 */
public record Survey(
        long id,
        long version,
        VersionId versionId,
        UnitId association,
        String intro,
        LocalDate lastDay,
        String closed,
        String emptied) {
    /** How long answers are kept after the survey. */
    static final Period KEPT = Period.ofMonths(6);

    /** Whether it can be answered. */
    public boolean isOpen(LocalDate today) {
        return closed.isEmpty() && emptied.isEmpty() && !today.isAfter(lastDay);
    }

    /** The day from which nobody answers any more. */
    public LocalDate end() {
        return closed.isEmpty() || LocalDate.parse(closed).isAfter(lastDay)
                ? lastDay
                : LocalDate.parse(closed);
    }

    /** The last day its answers are kept. */
    public LocalDate keptUntil() {
        return end().plus(KEPT);
    }

    public boolean isEmptied() {
        return !emptied.isEmpty();
    }

    ObjectRef ref() {
        return new ObjectRef("map.survey", id);
    }

    /** Who may see that something happened in it: those who work for the förbund as a whole. */
    Scope scope() {
        return Scope.unit(association);
    }
}
