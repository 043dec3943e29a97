package se.samspel.dialogstod.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.QuestionId;

/**
 * Questions to talk through, area by area.
 *
 * @param key plugin and id, such as {@code gavleborg/mysam-dialog}; one guide keeps its key through its versions
 * @param version raised by its author when the words change
 * @param template id of the template whose areas it follows; empty when it follows none
 * @param appliesTo the units it is offered to; empty means all
 */
public record Guide(
        String key,
        int version,
        String title,
        String intro,
        String template,
        Set<UnitId> appliesTo,
        List<Area> areas)
        implements GuideFile {
    public Guide {
        appliesTo = Set.copyOf(appliesTo);
        areas = List.copyOf(areas);
    }

    /**
     * The questions of one area.
     *
     * @param id as the template calls the area
     * @param minutes how long the group means to talk; 0 when that is open
     */
    public record Area(
            String id,
            String number,
            String title,
            String intro,
            int minutes,
            List<Question> questions) {
        public Area {
            questions = List.copyOf(questions);
        }

        /** "3. Trisam". */
        public String heading() {
            return number.isEmpty() ? title : number + ". " + title;
        }

        public Area asking(List<Question> other) {
            return new Area(id, number, title, intro, minutes, other);
        }
    }

    /**
     * One question.
     *
     * @param statement something to agree or disagree with, before the question; empty for none
     * @param followUps what to ask when the talk stops
     * @param scale null when it is answered in words only
     * @param when null when it is always asked
     * @param own added by the group itself
     */
    public record Question(
            QuestionId id,
            String text,
            String help,
            String statement,
            List<String> followUps,
            @Nullable Scale scale,
            @Nullable When when,
            boolean own) {
        public Question {
            followUps = List.copyOf(followUps);
        }

        /** A question of a guide as its author wrote it. */
        public Question(
                QuestionId id,
                String text,
                String help,
                String statement,
                List<String> followUps,
                @Nullable Scale scale,
                @Nullable When when) {
            this(id, text, help, statement, followUps, scale, when, false);
        }

        /** The same question without a condition. */
        public Question always() {
            return new Question(id, text, help, statement, followUps, scale, null, own);
        }
    }

    /**
     * Steps from 1, so that parties and years can be compared.
     *
     * @param steps at least 2, at most 10
     * @param low what the first step means
     * @param high what the last one means
     */
    public record Scale(int steps, String low, String high) {}

    /** Asked only when an earlier question of the guide got a step from {@code least} to {@code most}, both included. */
    public record When(QuestionId question, int least, int most) {}

    public Guide with(List<Area> other) {
        return new Guide(key, version, title, intro, template, appliesTo, other);
    }

    /** The same, where a condition that no step of an earlier question can meet is no condition. */
    public Guide withoutLooseConditions() {
        Map<QuestionId, Integer> steps = new HashMap<>();
        List<Area> sound = new ArrayList<>();
        for (Area area : areas) {
            List<Question> asked = new ArrayList<>();
            for (Question question : area.questions()) {
                When when = question.when();
                boolean loose =
                        when != null && when.least() > steps.getOrDefault(when.question(), 0);
                asked.add(loose ? question.always() : question);
                Scale scale = question.scale();
                if (scale != null) {
                    steps.put(question.id(), scale.steps());
                }
            }
            sound.add(area.asking(asked));
        }
        return with(sound);
    }

    public Stream<Question> questions() {
        return areas.stream().flatMap(area -> area.questions().stream());
    }

    public Optional<Question> question(QuestionId id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Whether a unit is offered it, by the unit itself or one it lies within. */
    public boolean offeredWithin(Set<UnitId> within) {
        return appliesTo.isEmpty() || appliesTo.stream().anyMatch(within::contains);
    }
}
