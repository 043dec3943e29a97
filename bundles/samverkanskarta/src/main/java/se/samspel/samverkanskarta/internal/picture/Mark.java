package se.samspel.samverkanskarta.internal.picture;

/** What has happened to a node between two versions, or would happen. */
public enum Mark {
    NEW("Ny", "ny"),
    CHANGED("Ändrad", "andrad"),
    GONE("Borta", "borta");

    private final String swedish;
    private final String word;

    Mark(String swedish, String word) {
        this.swedish = swedish;
        this.word = word;
    }

    public String swedish() {
        return swedish;
    }

    /** The class that the style sheet knows it by. */
    public String word() {
        return word;
    }
}
