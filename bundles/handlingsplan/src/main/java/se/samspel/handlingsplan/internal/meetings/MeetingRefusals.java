package se.samspel.handlingsplan.internal.meetings;

import se.samspel.api.web.Problem;
import se.samspel.handlingsplan.MeetingStatus;

/** What pages and API say when a change in a meeting cannot be made. */
final class MeetingRefusals {
    private MeetingRefusals() {}

    static Problem gone() {
        return new Problem(
                410,
                "Punkten finns inte längre",
                "Den har tagits bort ur planen eller från mötet. Inget är sparat. Gå tillbaka till mötet för att se"
                        + " vad som står på dagordningen nu.");
    }

    static Problem wrongTime(MeetingStatus status) {
        return switch (status) {
            case PLANNED ->
                    new Problem(
                            423,
                            "Mötet har inte börjat",
                            "Inget är sparat. Starta avstämningen först, så går det att anteckna.");
            case STARTED ->
                    new Problem(
                            409,
                            "Mötet pågår redan",
                            "Någon annan har startat avstämningen. Gå till mötet och fortsätt där.");
            case FINISHED ->
                    new Problem(
                            423,
                            "Minnesanteckningarna är klara",
                            "Inget är sparat. Det som är klart ändras inte. Behöver något rättas gör den som får"
                                    + " kalla till möten en rättelse, som blir en ny version.");
        };
    }

    static Problem planFrozen() {
        return new Problem(
                423,
                "Planen väntar på parterna",
                "Planen är skickad för godkännande och går inte att ändra förrän parterna har svarat. Inget är"
                        + " sparat. Skriv det som en egen punkt så länge.");
    }

    /** What a refusal that no page shows in place is. */
    static Problem of(MeetingOutcome outcome) {
        return switch (outcome) {
            case MeetingOutcome.Gone gone -> gone();
            case MeetingOutcome.WrongTime wrong -> wrongTime(wrong.status());
            case MeetingOutcome.PlanFrozen frozen -> planFrozen();
            case MeetingOutcome.Invalid invalid ->
                    new Problem(
                            422,
                            "Något behöver rättas",
                            "Inget är sparat. I problems står vad som behöver rättas, fält för fält.",
                            java.util.Map.of("problems", invalid.problems()));
            case MeetingOutcome.Conflict conflict ->
                    new Problem(
                            409,
                            "Någon annan sparade före dig",
                            "Inget av ditt är sparat. I current står det som gäller nu. Skicka igen med den nya"
                                    + " versionen om ditt ska gälla.",
                            java.util.Map.of(
                                    "version", conflict.version(),
                                    "current", conflict.current(),
                                    "byName", conflict.byName(),
                                    "at", conflict.at().toString()));
            case MeetingOutcome.Saved saved ->
                    throw new IllegalArgumentException("nothing was refused");
        };
    }

    /** Throws unless it is kept. */
    static MeetingOutcome.Saved saved(MeetingOutcome outcome) {
        if (outcome instanceof MeetingOutcome.Saved saved) {
            return saved;
        }
        throw of(outcome);
    }
}
