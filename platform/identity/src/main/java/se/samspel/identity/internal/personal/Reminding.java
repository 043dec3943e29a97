package se.samspel.identity.internal.personal;

import java.util.Arrays;
import java.util.Optional;

/** How often a person is reminded by mail. */
public enum Reminding {
    NEVER("aldrig", "Aldrig"),
    WEEKLY("veckovis", "En gång i veckan"),
    DAILY("dagligen", "Varje vardag");

    private final String written;
    private final String swedish;

    Reminding(String written, String swedish) {
        this.written = written;
        this.swedish = swedish;
    }

    /** As a form writes it. */
    public String written() {
        return written;
    }

    /** What people read. */
    public String swedish() {
        return swedish;
    }

    static Optional<Reminding> of(String written) {
        return Arrays.stream(values()).filter(it -> it.written.equals(written)).findFirst();
    }
}
