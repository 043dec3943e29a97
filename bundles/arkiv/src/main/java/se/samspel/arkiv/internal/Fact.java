package se.samspel.arkiv.internal;

/** A fact about a document that can be suggested and corrected; its id is the form's name for it. */
public enum Fact {
    TITLE("title", "Titel"),
    TYPE("type", "Dokumenttyp"),
    YEAR("year", "År"),
    ASSOCIATION("association", "Förbund"),
    MUNICIPALITY("municipality", "Kommun"),
    REGISTRY_NUMBER("registryNumber", "Diarienummer");

    private final String id;
    private final String swedish;

    Fact(String id, String swedish) {
        this.id = id;
        this.swedish = swedish;
    }

    public String id() {
        return id;
    }

    public String swedish() {
        return swedish;
    }
}
