package se.samspel.handlingsplan;

/** What a section of a plan holds; each kind is shown and filled in its own way. */
public enum SectionKind {
    /** Texts that the template asks for. */
    TEXT("Text"),
    /** Goals with activities, besides the template's own texts. */
    AREA("Område"),
    /** The prioritised groups. */
    TARGET_GROUPS("Prioriterade grupper"),
    /** The people who sit in the group. */
    MEMBERS("Deltagare"),
    /** Title, periods and convener. */
    FACTS("Uppgifter");

    private final String swedish;

    SectionKind(String swedish) {
        this.swedish = swedish;
    }

    /** What people read. */
    public String swedish() {
        return swedish;
    }
}
