package se.samspel.handlingsplan.spi;

import org.jspecify.annotations.Nullable;
import se.samspel.api.ObjectRef;
import se.samspel.handlingsplan.SectionId;

/**
 * One thing in a plan that is worth another look.
 *
 * @param section where it is; null when it concerns the whole plan
 * @param about the goal, activity or member it is about, so that the page can lead there; null when it is the section
 * @param sentence Swedish, to the group: what it is and what would help. Never blame
 */
public record Finding(
        Level level, @Nullable SectionId section, @Nullable ObjectRef about, String sentence) {

    /** How much it weighs. */
    public enum Level {
        /** Said, never in the way. */
        ADVICE,
        /** Must be settled before the plan can be adopted. */
        REQUIRED
    }

    /** Advice about a section. */
    public static Finding advice(SectionId section, String sentence) {
        return new Finding(Level.ADVICE, section, null, sentence);
    }

    /** Advice about the whole plan. */
    public static Finding advice(String sentence) {
        return new Finding(Level.ADVICE, null, null, sentence);
    }

    /** Something that must be settled in a section before the plan can be adopted. */
    public static Finding required(SectionId section, String sentence) {
        return new Finding(Level.REQUIRED, section, null, sentence);
    }

    /** The same finding, pointing at a goal, an activity or a member. */
    public Finding at(ObjectRef object) {
        return new Finding(level, section, object, sentence);
    }
}
