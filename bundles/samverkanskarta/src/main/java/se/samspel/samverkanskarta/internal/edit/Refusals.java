package se.samspel.samverkanskarta.internal.edit;

import java.util.Map;
import se.samspel.api.access.NotThere;
import se.samspel.api.web.Problem;
import se.samspel.samverkanskarta.internal.rows.MapOutcome;

/** What is said of a change that was not made. */
public final class Refusals {
    private Refusals() {}

    /** What was kept. @throws Problem when nothing was */
    public static MapOutcome.Saved saved(MapOutcome outcome) {
        return switch (outcome) {
            case MapOutcome.Saved saved -> saved;
            case MapOutcome.Gone gone -> throw new NotThere(gone.part().definite());
            case MapOutcome.Problems problems -> throw problems(problems.problems());
            case MapOutcome.Conflict conflict -> throw conflict(conflict);
        };
    }

    static Problem problems(Map<String, String> problems) {
        return new Problem(
                422,
                "Det här behöver rättas",
                "Inget är sparat. " + String.join(" ", problems.values()),
                Map.of("problems", problems));
    }

    static Problem conflict(MapOutcome.Conflict conflict) {
        return new Problem(
                409,
                "Någon annan har ändrat samma sak",
                "Inget av ditt är sparat. Läs hur det står nu och gör om ändringen om den fortfarande"
                        + " behövs.",
                Map.of(
                        "version",
                        conflict.version(),
                        "mine",
                        conflict.mine(),
                        "theirs",
                        conflict.theirs(),
                        "byName",
                        conflict.byName()));
    }
}
