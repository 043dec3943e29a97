package se.samspel.samverkanskarta.internal.picture;

import se.samspel.samverkanskarta.internal.model.ForumStatus;

/** The line around a forum, one for each status: how wide it is and how it is broken. */
enum Border {
    WHOLE("finns", "1.5", ""),
    HEAVY("andras", "3", ""),
    DOTTED("kan-bort", "2", "1.5 3"),
    DASHED("saknas", "1.5", "6 4"),
    LONG("behovs", "1.5", "12 4 2 4");

    private final String word;
    private final String width;
    private final String dashes;

    Border(String word, String width, String dashes) {
        this.word = word;
        this.width = width;
        this.dashes = dashes;
    }

    static Border of(ForumStatus status) {
        return switch (status) {
            case EXISTS -> WHOLE;
            case SHOULD_CHANGE -> HEAVY;
            case CAN_GO -> DOTTED;
            case MISSING -> DASHED;
            case NEEDED -> LONG;
        };
    }

    /** The class that the style sheet knows it by. */
    String word() {
        return word;
    }

    String width() {
        return width;
    }

    String dashes() {
        return dashes;
    }
}
