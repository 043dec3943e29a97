package se.samspel.arkiv;

/** What kind of document it is; the constant's name is what rows and index keep. */
public enum DocumentType {
    ACTION_PLAN("Handlingsplan"),
    STATUS_REPORT("Lägesrapport"),
    TERTIAL_REPORT("Tertialrapport"),
    INTERIM_REPORT("Delårsrapport"),
    FINAL_REPORT("Slutrapport"),
    OPERATIONS_DOCUMENT("Verksamhetsdokument"),
    ACTIVITY_PLAN("Aktivitetsplan"),
    MINUTES("Protokoll eller minnesanteckningar"),
    ANNUAL_REPORT("Årsredovisning"),
    EVALUATION("Utvärdering"),
    SURVEY("Kartläggning"),
    OTHER("Annat");

    private final String swedish;

    DocumentType(String swedish) {
        this.swedish = swedish;
    }

    /** The type's name for people. */
    public String swedish() {
        return swedish;
    }
}
