package se.samspel.api.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of parties in financial coordination (law 2003:1210), and one for the rest. */
public enum PartyKind {
    MUNICIPALITY("municipality", "Kommun"),
    REGION("region", "Region"),
    EMPLOYMENT_SERVICE("employmentService", "Arbetsförmedlingen"),
    SOCIAL_INSURANCE("socialInsurance", "Försäkringskassan"),
    OTHER("other", "Annan");

    private final String written;
    private final String swedish;

    PartyKind(String written, String swedish) {
        this.written = written;
        this.swedish = swedish;
    }

    /** As it stands in a plugin's file. */
    public String written() {
        return written;
    }

    public static Optional<PartyKind> of(String written) {
        return Arrays.stream(values()).filter(kind -> kind.written.equals(written)).findFirst();
    }

    /** Every name there is, for an error that says what would have worked. */
    public static List<String> names() {
        return Arrays.stream(values()).map(PartyKind::written).toList();
    }

    public String swedish() {
        return swedish;
    }
}
