package se.samspel.samverkanskarta.internal.agreements;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import se.samspel.samverkanskarta.internal.model.Agreement;

/** How what a forum rests on stands on a day, what asks for something to be done first. */
public enum Standing {
    ENDED("Har gått ut", "late"),
    SOON("Går ut snart", "draft"),
    HOLDS("Gäller", "ongoing"),
    LATER("Börjar gälla senare", "planned"),
    OPEN("Utan slutdatum", "info"),
    NONE("Utan grund", "stopped");

    private final String swedish;
    private final String badge;

    Standing(String swedish, String badge) {
        this.swedish = swedish;
        this.badge = badge;
    }

    public String swedish() {
        return swedish;
    }

    /** The picture that goes with it. */
    public String badge() {
        return badge;
    }

    static Optional<Standing> of(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    static Standing of(Agreement agreement, LocalDate today) {
        LocalDate from = agreement.from();
        LocalDate until = agreement.until();
        if (agreement.equals(Agreement.NONE)) {
            return NONE;
        }
        if (until != null && until.isBefore(today)) {
            return ENDED;
        }
        if (from != null && from.isAfter(today)) {
            return LATER;
        }
        if (until == null) {
            return OPEN;
        }
        return until.minusDays(Ending.AHEAD).isAfter(today) ? HOLDS : SOON;
    }
}
