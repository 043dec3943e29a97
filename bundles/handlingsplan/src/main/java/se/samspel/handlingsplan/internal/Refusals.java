package se.samspel.handlingsplan.internal;

import java.util.Locale;
import java.util.Map;
import se.samspel.api.web.Problem;
import se.samspel.handlingsplan.PlanStatus;

/** What pages and API say when a change cannot be made. */
public final class Refusals {
    private Refusals() {}

    /** What is said of a change that was refused. */
    public static Problem of(Part part, PlanOutcome refused) {
        return switch (refused) {
            case PlanOutcome.Conflict conflict ->
                    new Problem(
                            409,
                            "Någon annan sparade före dig",
                            "Inget av ditt är sparat. I current står det som gäller nu. Skicka igen med den nya versionen"
                                    + " om ditt ska gälla.",
                            Map.of(
                                    "version", conflict.version(),
                                    "current", conflict.current(),
                                    "byName", conflict.byName(),
                                    "at", conflict.at().toString()));
            case PlanOutcome.Invalid invalid -> invalid(invalid.problems());
            case PlanOutcome.Gone gone -> gone(part);
            case PlanOutcome.Frozen frozen -> frozen(frozen.status());
            case PlanOutcome.NothingToUndo nothing -> nothingToUndo();
            case PlanOutcome.Saved saved ->
                    throw new IllegalArgumentException("a change that was kept is no refusal");
        };
    }

    static Problem gone(Part part) {
        return new Problem(
                410,
                part.swedish() + " finns inte längre",
                "Någon har tagit bort det du ändrade. Inget är sparat. Läs in planen igen; det som är borttaget står"
                        + " under Borttaget och kan läggas tillbaka.");
    }

    /** The plan is not a draft. */
    public static Problem frozen(PlanStatus status) {
        return new Problem(
                423,
                "Planen går inte att ändra",
                "Planen är "
                        + status.swedish().toLowerCase(Locale.ROOT)
                        + ". Inget är sparat. Öppna planen för att läsa den eller ladda ner den.");
    }

    /** What has to be corrected, by field. */
    static Problem invalid(Map<String, String> problems) {
        return new Problem(
                422,
                "Något behöver rättas",
                "Inget är sparat. I problems står vad som behöver rättas, fält för fält.",
                Map.of("problems", problems));
    }

    static Problem noParent() {
        return new Problem(
                410,
                "Det finns inget att lägga till under",
                "Området eller målet finns inte längre. Inget är tillagt. Läs in planen igen och försök på nytt.");
    }

    static Problem nothingToUndo() {
        return new Problem(
                409,
                "Det finns ingen ändring att ta tillbaka",
                "Inget har ändrats här sedan det skrevs första gången.");
    }
}
