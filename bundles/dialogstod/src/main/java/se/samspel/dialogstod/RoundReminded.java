package se.samspel.dialogstod;

import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/**
 * Those who are not ready were reminded of a round.
 *
 * @param day on which, such as 2027-03-31
 */
public record RoundReminded(RoundId round, UnitId group, String day, Scope scope) implements Event {
    @Override
    public ObjectRef about() {
        return new ObjectRef("dialogue.round", round.value());
    }

    @Override
    public String summary() {
        return "Påminde om att förbereda svar i en omgång dialog";
    }
}
