package se.samspel.api.dialogue;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;

/** Questions that came with a plan out of a file; a service of the dialogue, which makes a round of them that nobody has answered. */
@ProviderType
public interface ImportedQuestions {
    /** Makes the round. Safe to repeat: one plan has one such round. */
    void keep(Appendix appendix, Actor by);

    /**
     * What stood in the file, in its own words.
     *
     * @param plan the plan that was made of the file
     * @param template the plan's template
     */
    record Appendix(UnitId group, long plan, String template, String title, List<Area> areas) {
        public Appendix {
            areas = List.copyOf(areas);
        }
    }

    /**
     * The questions of one area.
     *
     * @param area as the template calls it
     * @param title the heading in the file
     * @param intro what stands before the first question; may be empty
     */
    record Area(String area, String number, String title, String intro, List<Asked> questions) {
        public Area {
            questions = List.copyOf(questions);
        }
    }

    /** One question. @param help what stands after it; may be empty */
    record Asked(String wording, String help) {}
}
