package se.samspel.dialogstod.internal.prepare;

import se.samspel.api.access.Viewer;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Rounds;

/** Who is asked to prepare a round and has not said that they are ready, in their own name or their party's. */
record Unready(Rounds rounds) {
    /** @param round as the person sees it */
    boolean isAsked(Viewer person, Round round) {
        return answers(person, round)
                && round.participants().stream().noneMatch(it -> it.mine() && it.ready() != null);
    }

    /** Whether the person has anything to answer: where the parties answer, only who speaks for one has. */
    private boolean answers(Viewer person, Round round) {
        return round.naming() != Round.Naming.BY_PARTY
                || !rounds.parties(person, round.group()).isEmpty();
    }
}
