package se.samspel.api.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, as data: which goals it has and how they came out, what was to be done, whom it is for and its
 * numbers. Words are kept as they are written, also beside a value that was made of them. A feature gives it of what it
 * has finished; of other documents it is read out of the text and says in which sentence each thing stands.
 *
 * @param period what time its goals are about, such as {@code 2027–2028}; may be empty
 * @param areas the headings its goals stand under, in order, also those without goals
 * @param targetGroups whom it is for, in its own words
 * @param parties who stands behind it
 * @param interventions the insatser it is about
 * @param municipalities the kommuner it is about
 */
public record DocumentStructure(
        String period,
        List<String> areas,
        List<String> targetGroups,
        List<Party> parties,
        List<Goal> goals,
        List<Figure> figures,
        List<Named> interventions,
        List<Named> municipalities) {
    /** Nothing is known. */
    public static final DocumentStructure NONE =
            new DocumentStructure("", List.of(), List.of(), List.of(), List.of(), List.of());

    public DocumentStructure {
        areas = List.copyOf(areas);
        targetGroups = List.copyOf(targetGroups);
        parties = List.copyOf(parties);
        goals = List.copyOf(goals);
        figures = List.copyOf(figures);
        interventions = List.copyOf(interventions);
        municipalities = List.copyOf(municipalities);
    }

    /** Of what a feature has finished, whose insatser and kommuner are known elsewhere. */
    public DocumentStructure(
            String period,
            List<String> areas,
            List<String> targetGroups,
            List<Party> parties,
            List<Goal> goals,
            List<Figure> figures) {
        this(period, areas, targetGroups, parties, goals, figures, List.of(), List.of());
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * A party, as it is called in the document.
     *
     * @param unit the party's unit; empty when it is none of the organisation's
     */
    public record Party(String unit, String name) {}

    /**
     * An insats or a kommun, as it is called in the document.
     *
     * @param ref the register's number of the insats, or the unit; empty when it is none that is known
     */
    public record Named(String ref, String name) {}

    /**
     * A goal. What is not said is empty.
     *
     * @param area one of the areas; empty when it stands under none
     * @param outcome how it came out, in the one scale; null while the document says nothing of it
     * @param said how it came out or stands, in the document's own words
     */
    public record Goal(
            String area,
            String wording,
            String measure,
            String baseline,
            String target,
            @Nullable LocalDate due,
            @Nullable Outcome outcome,
            String said,
            Source source,
            List<Activity> activities) {
        public Goal {
            activities = List.copyOf(activities);
        }
    }

    /**
     * What was to be done for a goal.
     *
     * @param parties those who have taken it on, as they are called in the document
     * @param status in the document's own words
     */
    public record Activity(
            String wording, List<String> parties, @Nullable LocalDate due, String status) {
        public Activity {
            parties = List.copyOf(parties);
        }
    }

    /**
     * A number of the document.
     *
     * @param about what it counts, such as {@code deltagare} or {@code till arbete eller studier}
     * @param unit such as {@code kronor}; empty for a count
     */
    public record Figure(Kind kind, BigDecimal amount, String unit, String about, Source source) {
        /** What kind of number it is. */
        public enum Kind {
            PARTICIPANTS,
            MONEY
        }
    }

    /**
     * Where something stands.
     *
     * @param sentence as it is written; empty when a feature gave it as data
     * @param page from 1; 0 when it is not known
     */
    public record Source(String sentence, int page) {
        /** Not read out of a text. */
        public static final Source GIVEN = new Source("", 0);
    }

    /** How a goal came out. What was not followed up is never counted as not fulfilled. */
    public enum Outcome {
        FULFILLED("Uppfyllt"),
        PARTLY_FULFILLED("Delvis uppfyllt"),
        NOT_FULFILLED("Ej uppfyllt"),
        HARD_TO_EVALUATE("Svårt att utvärdera"),
        NOT_FOLLOWED_UP("Ej uppföljt"),
        NOT_ASSESSED("Ej bedömt");

        private final String swedish;

        Outcome(String swedish) {
            this.swedish = swedish;
        }

        /** What people read. */
        public String swedish() {
            return swedish;
        }
    }
}
