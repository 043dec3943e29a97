package se.samspel.samverkanskarta.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Inventory;

/**
 * A forum that could go.
 *
 * @param why all that speaks for it
 * @param minutes what it costs a year today
 */
public record Candidate(String forum, List<Reason> why, long minutes) {
    public Candidate {
        why = List.copyOf(why);
    }

    /** What speaks for it. */
    public enum Reason {
        SAID("Kartan säger att det kan tas bort."),
        NOTHING_LOST(
                "Alla som möts där möts också i andra forum, och allt det täcker täcks av andra."),
        NOBODY_MEETS("Färre än två funktioner går dit.");

        private final String swedish;

        Reason(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** All of them, in the order of the map. */
    public static List<Candidate> of(Inventory inventory) {
        Load load = Load.of(inventory);
        List<Candidate> found = new ArrayList<>();
        for (Forum forum : inventory.meeting()) {
            List<Reason> why = why(inventory, forum);
            if (!why.isEmpty()) {
                found.add(
                        new Candidate(
                                forum.key(), why, load.forums().getOrDefault(forum.key(), 0L)));
            }
        }
        return List.copyOf(found);
    }

    private static List<Reason> why(Inventory inventory, Forum forum) {
        List<Reason> why = new ArrayList<>();
        if (forum.status() == ForumStatus.CAN_GO) {
            why.add(Reason.SAID);
        }
        if (forum.seats().size() < 2) {
            why.add(Reason.NOBODY_MEETS);
        } else {
            Inventory without = new WhatIf.Remove(forum.key()).in(inventory);
            if (Consequences.between(inventory, without, Norm.PLAIN).nothingLost()) {
                why.add(Reason.NOTHING_LOST);
            }
        }
        return why;
    }
}
