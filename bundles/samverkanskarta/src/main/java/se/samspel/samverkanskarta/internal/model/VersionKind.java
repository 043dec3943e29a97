package se.samspel.samverkanskarta.internal.model;

/** What a version of a map shows. */
public enum VersionKind {
    CURRENT("Nuläge"),
    DESIRED("Önskat läge");

    private final String swedish;

    VersionKind(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
