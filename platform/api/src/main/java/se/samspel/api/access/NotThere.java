package se.samspel.api.access;

/** The thing does not exist, or the viewer must not know that it does. The web answers 404 in both cases alike. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what Swedish, with article: "Planen", "Dokumentet" */
    public NotThere(String what) {
        super(what + " finns inte, eller så har du inte tillgång.");
    }
}
