package se.samspel.dialogstod.internal.round;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samspel.api.access.NotThere;
import se.samspel.api.web.Problem;
import se.samspel.dialogstod.RoundStatus;

/** What is said of a change in a round that was not made. */
public final class RoundRefusals {
    private RoundRefusals() {}

    /** What was kept. @throws Problem when nothing was */
    public static RoundOutcome.Saved saved(RoundOutcome outcome) {
        return switch (outcome) {
            case RoundOutcome.Saved saved -> saved;
            case RoundOutcome.Gone gone -> throw new NotThere("Frågan eller svaret");
            case RoundOutcome.Shut shut -> throw shut(shut.status());
            case RoundOutcome.Problems problems ->
                    throw new Problem(
                            422,
                            "Det här behöver rättas",
                            String.join(" ", problems.problems().values()),
                            Map.of("problems", problems.problems()));
            case RoundOutcome.Conflict conflict -> throw conflict(conflict);
        };
    }

    private static Problem shut(RoundStatus status) {
        return switch (status) {
            case PREPARING ->
                    new Problem(
                            409,
                            "Omgången är inte öppnad än",
                            "Inget är sparat. Den som leder mötet öppnar omgången när gruppen träffas.");
            case OPEN ->
                    new Problem(
                            409,
                            "Omgången är redan öppen",
                            "Inget är sparat. Förbereda går bara innan omgången öppnas. Säg det på mötet"
                                    + " i stället.");
            case FINISHED ->
                    new Problem(
                            409,
                            "Omgången är avslutad",
                            "Inget är sparat. Den som kallar till möten kan ta upp omgången igen.");
        };
    }

    private static Problem conflict(RoundOutcome.Conflict conflict) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("answer", conflict.row());
        members.put("version", conflict.version());
        members.put("mine", conflict.mine());
        members.put("theirs", conflict.theirs());
        members.put("theirStep", conflict.theirStep());
        members.put("byName", conflict.byName());
        return new Problem(
                409,
                "Två har skrivit på samma ställe",
                "Din text är inte sparad. Båda texterna finns i svaret. Skicka den text som ska gälla, med"
                        + " versionen som står nu.",
                members);
    }
}
