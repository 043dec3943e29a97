package se.samspel.arkiv.internal.intake;

import java.util.Locale;

/** What became of a file that was uploaded, in a word. */
public enum Fate {
    WAITING("Läses", "ongoing"),
    KEPT("Klar", "done"),
    DUPLICATE("Finns redan", "info"),
    NEARLY_THE_SAME("Nästan samma finns", "info"),
    WITHOUT_TEXT("Utan text", "info"),
    SCANNED("Skannad, utan text", "info"),
    PASSWORD("Lösenordsskyddad", "info"),
    DAMAGED("Skadad", "info"),
    TOO_LARGE("För stor", "info"),
    STOPPED("Stoppad", "stopped"),
    MASKED("Maskerad", "done"),
    NOT_KEPT("Inte sparad", "stopped"),
    LEFT_OUT("Inte med", "info");

    private final String swedish;
    private final String status;

    Fate(String swedish, String status) {
        this.swedish = swedish;
        this.status = status;
    }

    public String swedish() {
        return swedish;
    }

    /** How the badge looks. */
    public String status() {
        return status;
    }

    /** As the API says it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a file that gave no text, by the name of the reason. */
    static Fate withoutText(String reason) {
        return switch (reason) {
            case "NO_TEXT", "BLANK_SCAN", "UNDRAWN_SCAN" -> SCANNED;
            case "PASSWORD" -> PASSWORD;
            case "DAMAGED" -> DAMAGED;
            case "TOO_LARGE", "TOO_SLOW" -> TOO_LARGE;
            default -> WITHOUT_TEXT;
        };
    }

    /** Of a file that became no document. */
    static Fate notKept(ImportFault fault) {
        return switch (fault) {
            case PASSWORD -> PASSWORD;
            case DAMAGED, NO_ZIP -> DAMAGED;
            case TOO_LARGE, SWOLLEN, TOO_MANY -> TOO_LARGE;
            case LEFT_OUT -> LEFT_OUT;
            case EMPTY, ODD, ASTRAY, NESTED -> NOT_KEPT;
        };
    }
}
