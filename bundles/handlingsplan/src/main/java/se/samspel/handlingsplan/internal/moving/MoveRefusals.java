package se.samspel.handlingsplan.internal.moving;

import se.samspel.api.web.Problem;
import se.samspel.handlingsplan.internal.Refusals;

/** What is said when a plan cannot be moved. */
final class MoveRefusals {
    private MoveRefusals() {}

    static Problem of(TemplateMoves.Outcome outcome) {
        return switch (outcome) {
            case TemplateMoves.Outcome.Frozen frozen -> Refusals.frozen(frozen.status());
            case TemplateMoves.Outcome.Another another ->
                    new Problem(
                            409,
                            "Mallen är en annan nu",
                            another.version().isEmpty()
                                    ? "Tillägget som mallen kom från erbjuder den inte längre. Planen är som förut."
                                    : "Den version du tittade på går inte att flytta till längre. Mallen är nu"
                                            + " version "
                                            + another.version()
                                            + ". Planen är som förut. Titta på förhandsvisningen igen.");
            case TemplateMoves.Outcome.NothingToGoBackFrom nothing ->
                    new Problem(
                            409,
                            "Det går inte att gå tillbaka dit",
                            "Planen har flyttats igen sedan dess, eller inte alls. Planen är som förut. Gå"
                                    + " tillbaka ett steg i taget.");
            case TemplateMoves.Outcome.Done done ->
                    throw new IllegalArgumentException("a plan that was moved is no refusal");
        };
    }
}
