package se.samspel.handlingsplan.internal.approval;

import java.time.Instant;
import java.util.List;
import se.samspel.api.UnitId;
import se.samspel.api.storage.FileId;

/**
 * A time that a plan was sent to its parties.
 *
 * @param paper the PDF that they got, the same bytes to all
 * @param message what the sender wrote; may be empty
 * @param earlier answers that a party has changed since, each party's first one first
 */
public record Round(
        long id,
        int number,
        State state,
        FileId paper,
        String message,
        Instant sentAt,
        String sentBy,
        List<Approval> approvals,
        List<Approval> earlier) {
    public Round {
        approvals = List.copyOf(approvals);
        earlier = List.copyOf(earlier);
    }

    /** What a party answered before, the first first. */
    public List<Approval> earlier(UnitId party) {
        return earlier.stream().filter(it -> it.party().equals(party)).toList();
    }

    /** Where a round is. */
    public enum State {
        OPEN,
        RECALLED,
        ADOPTED
    }

    /**
     * A party's answer.
     *
     * @param name who answered for the party; empty while nobody has
     * @param day the day of the answer, ISO; empty while there is none
     * @param notedBy who noted an answer on paper; empty when the party answered here
     * @param page the file of the signed page; empty for none
     * @param comment what the party wants changed; may be empty
     */
    public record Approval(
            UnitId party,
            Answer answer,
            String name,
            String day,
            String notedBy,
            String page,
            String comment) {}

    /** Whether every party has approved. */
    public boolean isApproved() {
        return approvals.stream().allMatch(it -> it.answer() == Answer.APPROVED);
    }

    /** How many have approved. */
    public long approved() {
        return approvals.stream().filter(it -> it.answer() == Answer.APPROVED).count();
    }
}
