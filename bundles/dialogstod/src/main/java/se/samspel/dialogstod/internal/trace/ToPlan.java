package se.samspel.dialogstod.internal.trace;

import java.util.Set;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.dialogstod.AnswerId;

/**
 * What is to be made of which words.
 *
 * @param version the version of the answer in which they were marked
 * @param words as they were marked or typed; empty when sentences were chosen instead
 * @param begins where they were marked; of little weight
 * @param sentences counted from 0
 * @param target a new goal, a new activity, or what stands in the plan already and the words are tied to
 * @param wording what a new goal or activity is to be called; empty means the words themselves
 * @param request the same when it is asked again; empty for no such promise
 */
record ToPlan(
        AnswerId answer,
        long version,
        String words,
        int begins,
        Set<Integer> sentences,
        long plan,
        PlanPlaces.Target target,
        String wording,
        String request) {
    ToPlan {
        sentences = Set.copyOf(sentences);
    }
}
