package se.samspel.dialogstod.internal.round;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.RoundQuestionId;

/** What keeps an answer, or dots, the only ones of their kind: the party, the person, or a mark of the writer. */
final class Holder {
    /** Of what belongs to the group as a whole. */
    static final String GROUP = "";

    private Holder() {}

    /** What a mark of the writer of a question's answers is made on. */
    static String about(RoundQuestionId question) {
        return "question " + question;
    }

    static String party(UnitId party) {
        return "p:" + party;
    }

    /** The party that holds; empty when it is none. */
    static Optional<UnitId> partyOf(String holder) {
        return holder.startsWith("p:")
                ? Optional.of(new UnitId(holder.substring(2)))
                : Optional.empty();
    }

    static String person(String key) {
        return "u:" + key;
    }

    /** The holder of what a speaker says about something, in their own name or a party's. */
    static String of(Stored.Head head, Speaker speaker, @Nullable UnitId party, String about) {
        if (head.isAnonymous()) {
            return Marks.of(head.salt(), speaker.key(), about);
        }
        return party == null ? person(speaker.key()) : party(party);
    }
}
