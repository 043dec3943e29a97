package se.samspel.samverkanskarta.internal.picture;

import se.samspel.api.access.PartyKind;

/**
 * How a kind of party is told from the others: a sign in its frame's corner and a colour. The colours here are those of paper
 * and of files; on a page the style sheet has its own for light and dark.
 */
public enum Look {
    MUNICIPALITY("kommun", "M0 9V4l5-4 5 4v5z", "#0f6b4f", "#edf5f1"),
    REGION("region", "M3.5 0h3v3.5H10v3H6.5V10h-3V6.5H0v-3h3.500z", "#1560a8", "#ebf2fa"),
    EMPLOYMENT_SERVICE("af", "M5 0l5 5-5 5-5-5z", "#a14a10", "#fbf0e9"),
    SOCIAL_INSURANCE("fk", "M5 0l5 9.5H0z", "#5b3f9e", "#f2effa"),
    OTHER("annan", "M0 5a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", "#4a5563", "#f1f2f4"),
    /** No party: the frame of the forums. */
    FORUM("forum", "", "#26292e", "#f4f4f4");

    private final String word;
    private final String sign;
    private final String ink;
    private final String ground;

    Look(String word, String sign, String ink, String ground) {
        this.word = word;
        this.sign = sign;
        this.ink = ink;
        this.ground = ground;
    }

    static Look of(PartyKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> MUNICIPALITY;
            case REGION -> REGION;
            case EMPLOYMENT_SERVICE -> EMPLOYMENT_SERVICE;
            case SOCIAL_INSURANCE -> SOCIAL_INSURANCE;
            case OTHER -> OTHER;
        };
    }

    /** The class that the style sheet knows it by. */
    public String word() {
        return word;
    }

    /** The sign as a path in a square of ten; empty for none. */
    String sign() {
        return sign;
    }

    String ink() {
        return ink;
    }

    String ground() {
        return ground;
    }
}
