package se.samspel.dialogstod.internal.trace;

import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.Origin;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.dialogue.PlanPlaces.Place;
import se.samspel.api.storage.Tx;
import se.samspel.dialogstod.QuoteId;
import se.samspel.dialogstod.QuoteMade;
import se.samspel.dialogstod.internal.round.Round;

/** What was made of words in a plan, and the words, as this bundle keeps them. */
record KeptQuote(
        QuoteId id,
        Round round,
        Round.Answer answer,
        ToPlan wanted,
        Stretch marked,
        Origin origin,
        Place place) {
    private String target() {
        return switch (wanted.target()) {
            case PlanPlaces.NewGoal goal -> "GOAL";
            case PlanPlaces.NewActivity activity -> "ACTIVITY";
            case PlanPlaces.Standing standing -> "STANDING";
        };
    }

    private String area() {
        return wanted.target() instanceof PlanPlaces.NewGoal goal
                ? goal.area()
                : round.question(answer.question()).map(Round.Question::area).orElse("");
    }

    /** Writes it down and tells of it; once for a request. */
    boolean insert(Tx tx, Viewer viewer, Origins origins, String request) {
        Actor by = origins.by(viewer, round);
        boolean first =
                QuoteRows.insert(
                        tx,
                        new QuoteRows.New(
                                id,
                                round.id(),
                                answer,
                                wanted.version(),
                                marked,
                                origin,
                                target(),
                                place.plan(),
                                area(),
                                request,
                                origins.moment(round),
                                by.name()));
        if (first) {
            tx.publish(
                    by,
                    new QuoteMade(round.id(), answer.question(), id, Scope.unit(round.group())));
        }
        return first;
    }
}
